import { NO_CODE } from '../columns/column';
import type { Classes } from './classes';
import type { Ranking } from './ranking';

/** Places as they are given out, per row. */
export interface Places {
  /** NaN without a place. */
  readonly values: Float64Array;
  /** How many rows share the place; 0 without one. */
  readonly tied: Int32Array;
  /** Where those who share the place begin among the ordered rows; `NO_CODE` without one. */
  readonly heads: Int32Array;
}

/**
 * Equal rows take equal places: 1 2 2 4, or 1 2 2 3, or the mean 1 2.5 2.5 4.
 *
 * @param groups the classes of each group, whose rows stand one group after the other
 */
export function givePlaces(groups: readonly Classes[], method: Ranking['method'], size: number): Places {
  const values = new Float64Array(size).fill(NaN);
  const tied = new Int32Array(size);
  const heads = new Int32Array(size).fill(NO_CODE);
  for (const { rows, starts } of groups) {
    for (let at = 0; at + 1 < starts.length; at++) {
      const from = starts[at]!;
      const to = starts[at + 1]!;
      const before = from - starts[0]!;
      const place =
        method === 'dense' ? at + 1 : method === 'competition' ? before + 1 : before + (to - from + 1) / 2;
      for (let i = from; i < to; i++) {
        const row = rows[i]!;
        values[row] = place;
        tied[row] = to - from;
        heads[row] = from;
      }
    }
  }
  return { values, tied, heads };
}
