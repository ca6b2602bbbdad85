import * as v from 'valibot';
import type { Method, ParameterType } from '../../engine/criteria/method';
import { METHODS, METHODS_TO_COME } from '../../engine/criteria/registry';
import { expression, name, number, share, strict } from './shapes';

/** The schema of a criterion's method, made from what each method declares. */
export const method = v.variant('kind', [
  ...METHODS.map(schemaOf),
  ...METHODS_TO_COME.map((kind) => v.looseObject({ kind: v.literal(kind) })),
]);

function schemaOf({ kind, parameters }: Method) {
  const entries = parameters.map(({ name: key, type, required }) => {
    const schema = parameterSchema(type);
    return [key, required ? schema : v.optional(schema)] as const;
  });
  return strict({ kind: v.literal(kind), ...Object.fromEntries(entries) });
}

function parameterSchema(type: ParameterType): v.GenericSchema {
  if (typeof type === 'object') return v.picklist(type.choice);
  switch (type) {
    case 'number':
      return number;
    case 'share':
      return share;
    case 'flag':
      return v.boolean();
    case 'expression:number':
    case 'expression:flag':
    case 'expression:level':
      return expression;
    case 'number-or-expression':
      return v.union([number, expression]);
    case 'number-field':
      return name;
    case 'points-by-level':
      return v.record(v.string(), number);
  }
}
