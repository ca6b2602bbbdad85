import type { BoundExpression } from '../graph/bound-expression';
import type { NodeId, Result } from '../graph/node';
import type { Gate } from '../ranking/gate-node';
import type { Rung } from '../ranking/order';
import type { Quota, QuotaOutcome } from './quota-rules';

/** The decisions about a row for a title, in the order of the result's contract. */
export const DECISIONS = [
  'nominated',
  'not-considered',
  'not-eligible',
  'undecided',
  'over-quota',
  'council',
  'voted-down',
] as const;
export type DecisionName = (typeof DECISIONS)[number];
/** Index into `DECISIONS`. */
export type Decision = number;
export const Decided = {
  nominated: 0,
  notConsidered: 1,
  notEligible: 2,
  undecided: 3,
  overQuota: 4,
  council: 5,
  votedDown: 6,
} as const;

export interface Title {
  readonly id: string;
  readonly title: string;
  readonly candidates?: BoundExpression | undefined;
  /** Titles of this population that a row must be nominated for, and that it must not be nominated for. */
  readonly requires: readonly TitleName[];
  readonly excludes: readonly TitleName[];
  readonly conditions: readonly Condition[];
  /** Who takes the seats first; read only where a quota asks. */
  readonly order: readonly Rung[];
  readonly quota?: Quota | undefined;
  readonly gates: readonly Gate[];
  readonly gatesId?: NodeId | undefined;
  /** The population's total: a row that is blocked there has no decision. */
  readonly total?: NodeId | undefined;
}

export interface TitleName {
  readonly id: string;
  readonly title: string;
  readonly node: NodeId;
}

export interface Condition {
  readonly id: string;
  readonly must: BoundExpression;
  /** The sentence for whoever does not meet it. */
  readonly otherwise: string;
}

export interface TitleResult extends Result {
  readonly decisions: Uint8Array;
  readonly provisional: Uint8Array;
  /** Place in the order of seats inside the group, equal rows alike; NaN where no quota asked. */
  readonly places: Float64Array;
  /** Index into `quotas`; −1 without a quota. */
  readonly quotaOf: Int32Array;
  readonly quotas: readonly QuotaOutcome[];
  readonly eligibility: Eligibility;
}

/** What each row fulfils, before any quota. */
export interface Eligibility {
  /** Per row: candidate yes, no or unknown. */
  readonly candidate: Uint8Array;
  readonly blocked: Uint8Array;
  /** Per condition and row: met, unmet or unknown. */
  readonly met: readonly Uint8Array[];
  /** Per row: nominated for all required titles; nominated for an excluded one; behind a gate. */
  readonly lacks: readonly Uint8Array[];
  readonly holds: readonly Uint8Array[];
  readonly gated: readonly Uint8Array[];
  /** Index of the decision if there were no quota: eligible rows are `nominated`. */
  readonly decisions: Uint8Array;
  /** 1 where the decision rests on another that is still open. */
  readonly unsettled: Uint8Array;
}
