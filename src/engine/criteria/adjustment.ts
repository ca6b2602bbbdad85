import type { Rescale } from './section-points';

/** What bends the sums of a population's top-level criteria; ±Infinity where nothing does. */
export interface Adjustment {
  readonly bonusCap: number;
  readonly penaltyCap: number;
  readonly totalMin: number;
  readonly totalMax: number;
  readonly rescale: Rescale;
}
