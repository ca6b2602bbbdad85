import type { BoundExpression } from '../graph/bound-expression';

/** A criterion whose points are typed in, at one stage of a review or once. */
export interface ReviewedLeaf {
  readonly id: string;
  readonly title: string;
  /** Empty where the points are given once, not stage by stage. */
  readonly stage: string;
  /** The field of the population that holds the points. */
  readonly field: string;
  readonly min: number;
  readonly max: number;
  readonly applies?: BoundExpression | undefined;
  readonly path: string;
}
