import type { Column } from '../columns/column';
import type { BoundExpression } from '../graph/bound-expression';
import type { NodeId, Result } from '../graph/node';
import type { Gate } from './gate-node';
import type { Keys, Rung } from './order';

export interface Ranking {
  readonly id: string;
  readonly title: string;
  /** What places follow, then the ladder that breaks ties, top to bottom. */
  readonly by: Rung;
  readonly ties: readonly Rung[];
  readonly within?: BoundExpression | undefined;
  readonly method: 'competition' | 'dense' | 'average';
  /** The gates it heeds: those that take a row out, and those of any effect whose being unknown blocks the row. */
  readonly gates: readonly Gate[];
  /** The population's total: a row that is blocked there takes no place. */
  readonly total?: NodeId | undefined;
}

export interface RankingResult extends Result {
  readonly value: { readonly type: 'number'; readonly values: Float64Array };
  /** How many rows share the place, 1 when alone; 0 without a place. */
  readonly tied: Int32Array;
  /** Index into `groupNames`; −1 without a group, all 0 when the ranking has no groups. */
  readonly groups: Int32Array;
  readonly groupNames: readonly string[];
  /** Rows ranked in each group. */
  readonly sizes: readonly number[];
  /** What was read on each rung of the ladder, the ranking's own value first; and the same as it is compared. */
  readonly ladder: readonly Column[];
  readonly keys: readonly Keys[];
  /** The rows that have a place, group after group, best first. */
  readonly standing: Int32Array;
  /** Per row: where those who share its place begin in `standing`; −1 without a place. */
  readonly heads: Int32Array;
}
