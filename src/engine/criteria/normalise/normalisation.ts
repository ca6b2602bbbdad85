import type { Step } from '../method';

/** The results of one group, rounded to 9 decimals, none missing. */
export interface Group {
  readonly values: Float64Array;
  /** The row of each value. */
  readonly rows: readonly number[];
  readonly lower: boolean;
  /** The goalposts. */
  readonly low: number;
  readonly high: number;
}

/** What a group's results become. */
export interface Normalised {
  /** On the method's own scale, where 1 is `to`'s second number and 0 its first. */
  readonly values: Float64Array;
  /** The step that leads from the result to it, for the value at this place of the group. */
  tell(at: number): Step;
}

/** One way of bringing results onto a common scale. */
export type Normalisation = (group: Group) => Normalised;
