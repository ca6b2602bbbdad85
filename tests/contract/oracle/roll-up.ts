import type { RollUp } from '../../../src/rules/rule-set';
import { both } from './evaluate';
import { larger, over, q, smaller, sumOf, ZERO, type Q } from './rational';
import { isNumber, type Value } from './value';

/** Reads an expression on a member; `parent.x` there is the row of the roll-up. */
export type MemberReading = (member: number, written: string) => Value;

/**
 * A roll-up over its members. “A count over no members is 0; share, mean, min, max over none are missing”; a sum over
 * none is 0. “A missing operand makes the result missing”: of the members that are looked at, and of the question who
 * is looked at.
 */
export function rollUp({ take, of, where }: RollUp, members: readonly number[], read: MemberReading): Value {
  const looked = members.map((member) =>
    where === undefined ? true : (read(member, where) as boolean | null),
  );
  const values = members.map((member) => (of === undefined ? true : read(member, of)));
  if (take === 'count') {
    const counted = members.map((_, i) => both(looked[i]!, values[i] as boolean | null));
    return counted.includes(null) ? null : q(counted.filter((each) => each).length);
  }
  if (looked.includes(null)) return null;
  const seen = values.filter((_, i) => looked[i]);
  if (seen.includes(null)) return null;
  if (take === 'sum') return sumOf(seen as Q[]);
  if (seen.length === 0) return null;
  if (take === 'share') return q(seen.filter((each) => each === true).length, seen.length);
  return ofNumbers(take, seen.filter(isNumber));
}

function ofNumbers(take: 'mean' | 'min' | 'max', numbers: readonly Q[]): Q {
  if (take === 'mean') return over(sumOf(numbers), q(numbers.length));
  return numbers.reduce(take === 'min' ? smaller : larger, numbers[0] ?? ZERO);
}
