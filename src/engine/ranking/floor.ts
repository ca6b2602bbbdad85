import { roundTo } from '../arithmetic/round';
import { MISSING, NO, YES } from '../columns/column';
import type { CriterionResult } from '../criteria/criterion';
import { State } from '../graph/node';
import type { Band } from './band';

/** Digits to which points are compared (rule language, "Expressions"). */
const DECIMALS = 9;

/** The figure that bands are read from, as it is compared. */
export function comparedFigure(value: number): number {
  return roundTo(value, DECIMALS);
}

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
  return roundTo(points, DECIMALS) >= roundTo(share * max, DECIMALS) ? YES : NO;
}
