import type { Span } from '../problem';
import type { Context } from './context';
import { plainNumber, type NumberTerm, type Term, type TermOf } from './term';

/** What a place in an expression can ask for, as named in the sentences `expression.needs.<need>.<found>`. */
export type Need = 'number' | 'flag' | 'date' | 'text' | 'texts' | 'group' | 'orderable' | 'comparable';

/** Says that `term`, a part of `whole`, is not what is needed. */
export function refuseKind(term: Term, need: Need, whole: Span, context: Context): undefined {
  return context.refuse(`expression.needs.${need}.${term.kind}`, term.at, { whole: context.quote(whole) });
}

export function numberIn(term: Term, whole: Span, context: Context): NumberTerm | undefined {
  if (term.kind === 'number' || term.kind === 'ratio') return plainNumber(term);
  return refuseKind(term, 'number', whole, context);
}

export function flagIn(term: Term, whole: Span, context: Context): TermOf<'flag'> | undefined {
  return term.kind === 'flag' ? term : refuseKind(term, 'flag', whole, context);
}
