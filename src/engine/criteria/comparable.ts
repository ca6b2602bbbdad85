import { roundTo } from '../arithmetic/round';

/** Numbers are compared after rounding to this many decimals (rule language). */
export const DECIMALS = 9;

export function comparable(values: Float64Array): Float64Array {
  return values.map(nineDecimals);
}

/** From one value to another, rounded to 9 decimals: 100.3 is 0.3 from 100. */
export function distance(from: number, to: number): number {
  return nineDecimals(to - from);
}

/** Rounded to 9 decimals; a number of at most 4 decimals, as nearly all that is read, is found to be so at once. */
function nineDecimals(value: number): number {
  const short = Math.abs(value) < MANY_DIGITS && Math.round(value * 1e4) / 1e4 === value;
  return short ? value : roundTo(value, DECIMALS);
}

/** From here on 4 decimals are more than the 15 digits that a float holds. */
const MANY_DIGITS = 1e11;
