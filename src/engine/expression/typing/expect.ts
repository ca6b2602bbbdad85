import type { Syntax } from '../reading/syntax';
import type { Expected } from '../types';
import type { Context } from './context';
import { refuseKind } from './demand';
import { plainNumber, type Term } from './term';

/** The kinds that a place in the rules takes, apart from `any`. */
const TAKES: Readonly<Record<Exclude<Expected, 'any'>, readonly Term['kind'][]>> = {
  number: ['number'],
  flag: ['flag'],
  date: ['date'],
  text: ['text'],
  group: ['number', 'flag', 'date', 'text', 'level'],
  orderable: ['number', 'flag', 'date', 'level'],
};

/** The term of a whole expression, of the kind that its place takes. A ratio is a plain number there. */
export function expecting(expected: Expected, syntax: Syntax, context: Context): Term | undefined {
  const found = context.check(syntax);
  if (!found) return undefined;
  const term = found.kind === 'ratio' ? { ...plainNumber(found) } : found;
  if (expected === 'any' || TAKES[expected].includes(term.kind)) return term;
  return refuseKind(found, expected, syntax, context);
}
