import type { Ratio } from '../../arithmetic/ratio';
import type { Threshold } from '../../arithmetic/threshold';
import type { BoundExpression } from '../../graph/bound-expression';
import { nodeId, type NodeId, type Result } from '../../graph/node';

/** How a council or a cluster votes on a title or a band. */
export interface Vote {
  /** The title or band that is voted on. */
  readonly award: { readonly id: string; readonly title: string };
  /** The vote's own node: `voteId`. */
  readonly node: NodeId;
  /** Path in the rule set. */
  readonly path: string;
  /** The name of the body that votes on a row; absent: the only one there is. */
  readonly body?: BoundExpression | undefined;
  /** The share of the members who must take part; absent: none is asked. */
  readonly quorum?: Ratio | undefined;
  readonly threshold: Threshold;
  /** Of what the threshold is a share. */
  readonly of: 'members' | 'present' | 'valid';
  /** Opinions in writing count as present. */
  readonly inWriting: boolean;
  readonly secret: boolean;
  /** The title that a ballot for a lower one stands for (hạ danh hiệu). */
  readonly lower?: { readonly id: string; readonly title: string } | undefined;
  /** Who is voted on: those who have a seat, or all who are eligible, before any seat is given. */
  readonly on: 'seated' | 'eligible';
  /** Whether a seat refused by the vote goes to the next in order. */
  readonly refill: boolean;
  readonly chairBreaksTie: boolean;
}

/** The name of a vote in its population: one that no id of a rule set can be. Ballots and choices name the award alone. */
export function voteName(award: string, of: 'title' | 'band'): string {
  return `#vote on ${of} ${award}`;
}

export function voteId(population: string, award: string, of: 'title' | 'band'): NodeId {
  return nodeId(population, voteName(award, of));
}

/** Whose refused rows are considered for another title when enough ballots say so. */
export interface Lowering {
  readonly award: { readonly id: string; readonly title: string };
  /** The node of the title, or of the bands. */
  readonly node: NodeId;
}

/** What has been voted down: for each award with a lower title 1 where enough ballots ask for that. */
export interface LoweringResult extends Result {
  readonly lowered?: ReadonlyMap<string, Uint8Array> | undefined;
}

export type VoteResultName = 'passed' | 'failed' | 'open' | 'no-quorum';
