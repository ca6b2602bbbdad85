import { roundTo } from './round';

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

function areComparable(values: Float64Array): boolean {
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (toComparable(value) !== value && !Number.isNaN(value)) return false;
  }
  return true;
}

/** From one value to another, rounded to 9 decimals: 100.3 is 0.3 from 100. */
export function distance(from: number, to: number): number {
  return toComparable(to - from);
}
