import { add, divide, multiply, ratio, wholeOf, type Ratio } from '../../arithmetic/ratio';
import { apportion, type Apportionment } from './remainders';
import type { Quota } from './rules';

/**
 * The seats that a share of a base comes to before any rounding: share × base; where the base counts also those who take
 * the seats and the share is of the others, share × base ÷ (1 + share).
 *
 * @param base a whole number ≥ 0
 */
export function exactSeats(share: Ratio, base: number, withoutOwn: boolean): Ratio {
  const seats = multiply(share, ratio(BigInt(base)));
  return withoutOwn ? divide(seats, add(ratio(1n), share)) : seats;
}

/**
 * Whole seats for every group of a quota.
 *
 * @param exact the seats of each group before rounding, ≥ 0
 * @param recorded the seats that the council recorded for a group, if any: they settle equal remainders
 */
export function wholeSeats(
  exact: readonly Ratio[],
  rounding: Quota['rounding'],
  recorded: (group: number) => number | undefined = () => undefined,
): Apportionment {
  if (rounding === 'largest-remainder') return apportion(exact, recorded);
  return { seats: exact.map((each) => Number(wholeOf(each, rounding))), tied: [], left: 0 };
}
