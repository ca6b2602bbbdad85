import type { BoundParameters } from './bound-inputs';
import type { CriterionResult, CriterionRules, MissingPolicy } from './criterion';
import type { Inputs, Method, Scores } from './method';
import type { Review } from './review';

/** A criterion without children: how its points come about. */
export interface Leaf extends CriterionRules {
  readonly method: Method;
  readonly parameters: BoundParameters;
  readonly missing: MissingPolicy;
  /** The stages at which its points are given, where there are any. */
  readonly review?: Review | undefined;
  readonly path: string;
}

export interface LeafResult extends CriterionResult {
  readonly inputs: Inputs;
  /**
   * As the method gives them: before the missing-value policy, bounds and rounding. Only explanations ask, so they are
   * reckoned again for the first that does.
   */
  scores(): Scores;
}

/** The most points of the leaf: its `max`, unless its method may go beyond. */
export function ceilingOf({ method, parameters, max }: Leaf): number {
  return method.ceiling?.(parameters.constants, max) ?? max;
}
