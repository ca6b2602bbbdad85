import { ratio, ratioOf, wholeOf, type Ratio } from '../../arithmetic/ratio';
import { toComparable } from '../../arithmetic/comparable';
import type { Fault } from './run';
import { lengthOf, together, type NumberVector } from './vector';

/** Seats under a share that is known: ⌊share × n⌋ in whole numbers, never through a float. `share` ≥ 0. */
export function seatsOfShare(share: Ratio, base: NumberVector, fault: Fault): NumberVector {
  const values = new Float64Array(base.values.length);
  for (let i = 0; i < values.length; i++) {
    const n = wholeBase(base.values[i]!, i, fault);
    values[i] = Number.isNaN(n) ? NaN : exactSeats(share, n);
  }
  return { values, lane: base.lane };
}

/**
 * Seats under a share that differs from row to row, in `per` (1, 100 for per cent, 1000 for per mille). A share of at
 * most 15 significant digits is taken as the decimal it is written as; a longer one was computed (1/3), and its
 * product is brought to 9 decimals instead.
 */
export function seatsOfShares(
  shares: NumberVector,
  per: number,
  base: NumberVector,
  size: number,
  fault: Fault,
): NumberVector {
  const lane = together(shares, base);
  const values = new Float64Array(lengthOf(lane, size));
  for (let i = 0; i < values.length; i++) {
    const share = shares.values[i & shares.lane]!;
    const count = base.values[i & base.lane]!;
    if (Number.isNaN(share) || Number.isNaN(count)) values[i] = NaN;
    else values[i] = seats(share, per, wholeBase(count, i, fault), i, fault);
  }
  return { values, lane };
}

function seats(share: number, per: number, n: number, index: number, fault: Fault): number {
  if (Number.isNaN(n)) return NaN;
  if (share < 0) {
    fault(index, 'expression.seats-share', { value: share });
    return NaN;
  }
  if (Number(share.toPrecision(15)) !== share) return Math.floor(toComparable((share * n) / per));
  const { numerator, denominator } = ratioOf(share);
  return exactSeats(ratio(numerator, denominator * BigInt(per)), n);
}

/** The base as a whole number ≥ 0; NaN where it is missing or, with a report, where it is no such number. */
function wholeBase(value: number, index: number, fault: Fault): number {
  const n = toComparable(value);
  if (Number.isNaN(n) || (Number.isInteger(n) && n >= 0)) return n;
  fault(index, 'expression.seats-base', { value });
  return NaN;
}

function exactSeats(share: Ratio, n: number): number {
  return Number(wholeOf({ numerator: share.numerator * BigInt(n), denominator: share.denominator }, 'down'));
}
