import type { Span } from '../problem';
import type { Owner } from '../scope';
import { numberIn, refuseKind, type Need } from '../typing/demand';
import type { NumberTerm, RatioTerm, Term, TermOf } from '../typing/term';
import type { Reader } from './declaration';

/** Any value at all. */
export const anything: Reader<Term> = (given, call) => call.check(given);

/** A number; a ratio is one. */
export const number: Reader<NumberTerm> = (given, call) => {
  const term = call.check(given);
  return term && numberIn(term, call.at, call);
};

/** A number or a ratio, which keeps apart what it is a ratio of. */
export const numeric: Reader<Term & (NumberTerm | RatioTerm)> = (given, call) => {
  const term = call.check(given);
  if (!term || term.kind === 'number' || term.kind === 'ratio') return term;
  return refuseKind(term, 'number', call.at, call);
};

export const date = ofKind('date');
export const text = ofKind('text');
export const texts = ofKind('texts');

function ofKind<K extends Need & Term['kind']>(kind: K): Reader<Term & TermOf<K>> {
  return (given, call) => {
    const term = call.check(given);
    if (!term) return undefined;
    return term.kind === kind ? (term as Term & TermOf<K>) : refuseKind(term, kind, call.at, call);
  };
}

/** A text that is known while compiling. */
export const constantText: Reader<string> = (given, call) => {
  const term = text(given, call);
  return (
    term && (term.constant ?? call.refuse('expression.constant-text', given, { whole: call.quote(call.at) }))
  );
};

/** A whole number of 1 or more that is known while compiling. */
export const constantCount: Reader<number> = (given, call) => {
  const term = number(given, call);
  if (!term) return undefined;
  const { constant } = term;
  const counts = constant !== undefined && Number.isSafeInteger(constant) && constant >= 1;
  return counts ? constant : call.refuse('expression.constant-count', given, { whole: call.quote(call.at) });
};

/** What a name says, not what it is worth: a criterion, a title, a review stage. */
export interface Named {
  readonly name: string;
  readonly of: Owner;
  readonly at: Span;
}

/** A name, `parent.name`, or the id as a text, which is how titles are named that only the history holds. */
export const named: Reader<Named> = (given, call) => {
  if (given.kind === 'name') return { name: given.name, of: given.of, at: given };
  if (given.kind === 'text') return { name: given.value, of: 'own', at: given };
  return call.refuse('expression.needs-name', given, { whole: call.quote(call.at) });
};
