import type { BoundExpression } from '../graph/bound-expression';
import type { NodeId } from '../graph/node';
import type { Gate } from '../ranking/gate-node';
import type { Rung } from '../ranking/order';
import type { Quota } from './quota/rules';
import type { SeatingResult } from './seats/seating-result';
import type { Lowering, LoweringResult, Vote } from './vote/vote';

export { DECISIONS, DECISION_SCALE, Decided, type Decision, type DecisionName } from './decisions';

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
  /** A seat needs room in each; empty: everybody who is eligible has one. */
  readonly quotas: readonly Quota[];
  readonly vote?: Vote | undefined;
  /** From where refused rows come that ballots ask to consider for this title. */
  readonly lowerings: readonly Lowering[];
  /** The gates it heeds: those that close titles, and those of any effect whose being unknown blocks the row. */
  readonly gates: readonly Gate[];
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

export interface TitleResult extends LoweringResult {
  readonly decisions: Uint8Array;
  readonly provisional: Uint8Array;
  /** A `Voted` per row: what was voted on those who were up for the vote. */
  readonly voted: Uint8Array;
  /** Who has a seat, and where in the order; undefined where no quota asked. */
  readonly seating?: SeatingResult | undefined;
  readonly eligibility: Eligibility;
}

/** What each row fulfils, before any quota. */
export interface Eligibility {
  /** Per row: candidate yes, no or unknown; yes also by a ballot for a lower title. */
  readonly candidate: Uint8Array;
  /** The candidates that only a vote on another title or a band made so. */
  readonly loweredFrom: ReadonlyMap<number, Lowering>;
  readonly blocked: Uint8Array;
  /** Per condition and row: met, unmet or unknown. */
  readonly met: readonly Uint8Array[];
  /** Per row: not nominated for a required title; nominated for an excluded one. */
  readonly lacks: readonly Uint8Array[];
  readonly holds: readonly Uint8Array[];
  /** Index of the decision if there were no quota: eligible rows are `nominated`. */
  readonly decisions: Uint8Array;
  /** 1 where the decision rests on another that is still open. */
  readonly unsettled: Uint8Array;
}
