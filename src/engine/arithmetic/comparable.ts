import { roundAll, roundTo } from './round';

/** Numbers are compared after rounding to this many decimals (rule language). */
export const DECIMALS = 9;

/** A number as it is compared. */
export function toComparable(value: number): number {
  return roundTo(value, DECIMALS);
}

/** Every number rounded to 9 decimals: the column itself where all are so already, as nearly always. */
export function comparable(values: Float64Array): Float64Array {
  return areComparable(values) ? values : values.map(toComparable);
}

/** Whether no number has more than 9 decimals. */
export function areComparable(values: Float64Array): boolean {
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    const units = Math.floor(value * FEW + 0.5);
    // a few decimals, as nearly all that is read has: no more are there to be dropped
    if (units / FEW === value && Math.abs(units) < MOST_UNITS) continue;
    if (toComparable(value) !== value && !Number.isNaN(value)) return false;
  }
  return true;
}

const FEW = 1e4;
/** Up to here a float is the nearest one to a decimal of 15 digits. */
const MOST_UNITS = 1e15;

/** Rounds every value where it stands to what it is compared as. */
export function makeComparable(values: Float64Array): void {
  roundAll(values, DECIMALS);
}

/** From one value to another, rounded to 9 decimals: 100.3 is 0.3 from 100. */
export function distance(from: number, to: number): number {
  return toComparable(to - from);
}
