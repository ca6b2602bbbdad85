import type { RoundingMode } from '../arithmetic/round';
import { makeComparable, toComparable } from '../arithmetic/comparable';
import { roundAll, roundTo } from '../arithmetic/round';
import type { BoundExpression } from '../graph/bound-expression';
import type { Result } from '../graph/node';

export type Kind = 'score' | 'bonus' | 'penalty';
export type MissingPolicy = 'block' | 'zero' | 'exclude' | 'full';

/** What every criterion has, a leaf as well as a section. */
export interface CriterionRules {
  readonly id: string;
  readonly code?: string | undefined;
  readonly title: string;
  readonly kind: Kind;
  /** The most points; Infinity where none is declared. */
  readonly max: number;
  readonly min: number;
  readonly weight: number;
  readonly applies?: BoundExpression | undefined;
  readonly rounding: PointsRounding;
  /** It is known of the rules that no row leaves it out; formulas need not ask then. */
  readonly isAlwaysCounted?: boolean;
}

/** How points are rounded: each criterion, section and total, or the total alone. */
export interface PointsRounding {
  readonly at: 'criterion' | 'total';
  readonly decimals: number;
  readonly mode: RoundingMode;
}

export interface CriterionResult extends Result {
  readonly value: { readonly type: 'number'; readonly values: Float64Array };
  readonly states: Uint8Array;
  /** Whether it is known that every row is plain: whoever goes through them need not look. */
  readonly isPlain?: boolean;
  /** The points the row can reach; 0 where the criterion does not apply. */
  readonly maxima: Float64Array;
  /** What `maxima` is in every row that the criterion is not left out of, where that is one figure. */
  readonly most?: number;
}

export function roundPoints(value: number, rounding: PointsRounding): number {
  return rounding.at === 'criterion' ? roundTo(value, rounding.decimals, rounding.mode) : value;
}

/** Every row's points, where they stand. */
export function roundAllPoints(points: Float64Array, { at, decimals, mode }: PointsRounding): void {
  if (at === 'criterion') roundAll(points, decimals, mode);
}

export function roundTotals(totals: Float64Array, { decimals, mode }: PointsRounding): void {
  roundAll(totals, decimals, mode);
}

/**
 * A sum of points: what float addition left behind the rounded points' own digits is dropped before it is rounded. 8.2 − 7.2 is 1,
 * not 0.9999999999999991.
 */
export function settleSum(value: number, rounding: PointsRounding): number {
  return rounding.at === 'criterion' ? toComparable(value) : value;
}

/** The same for every row. */
export function settleSums(sums: Float64Array, rounding: PointsRounding): void {
  if (rounding.at === 'criterion') makeComparable(sums);
}
