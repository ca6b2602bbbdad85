import type { Result } from '../../graph/node';
import type { BodyFault } from './body';
import type { Tally } from './tally';

/** The votes of a body on each row, as far as they are cast: yes ÷ base, missing before the vote. */
export interface VoteResult extends Result {
  readonly tallies: readonly Tally[];
  /** Rows of which it is not known who votes on them. */
  readonly bodyFaults: ReadonlyMap<number, BodyFault>;
}
