import { FUNCTIONS } from '../functions/registry';
import type { Span } from '../problem';
import type { Syntax } from '../reading/syntax';
import type { Context } from './context';
import { refuseUnknown } from './name';
import type { Term } from './term';

/** A function of the registry, called with as many arguments as it declares. */
export function checkCall(
  name: string,
  nameAt: Span,
  given: readonly Syntax[],
  at: Span,
  context: Context,
): Term | undefined {
  const declaration = FUNCTIONS.get(name);
  if (!declaration) {
    if (context.scope.resolve(name, 'own')) return context.refuse('expression.no-function', at);
    return refuseUnknown('function', name, [...FUNCTIONS.keys()], nameAt, context);
  }
  const { least, most, usage } = declaration;
  if (given.length < least || given.length > most) {
    return context.refuse('expression.arguments', at, { usage, count: given.length });
  }
  return declaration.build(given, { ...context, at });
}
