import { toComparable } from '../arithmetic/comparable';
import { MISSING, NO, YES } from '../columns/column';
import type { CriterionResult } from '../criteria/criterion';
import { State } from '../graph/node';
import type { Band } from './band';

/** @param value a compared figure that is there */
export function reachesMin(value: number, { min, includeMin }: Pick<Band, 'min' | 'includeMin'>): boolean {
  return min === undefined || (includeMin ? value >= min : value > min);
}

/**
 * Whether a criterion reaches a share of its own maximum: yes, no, or unknown where its points are. One that does not
 * apply, or has no maximum to take a share of, is not looked at.
 */
export function reachesFloor({ states, value, maxima }: CriterionResult, row: number, share: number): number {
  const max = maxima[row]!;
  if (states[row] === State.excluded || !Number.isFinite(max)) return YES;
  const points = value.values[row]!;
  if (Number.isNaN(points)) return MISSING;
  return toComparable(points) >= toComparable(share * max) ? YES : NO;
}
