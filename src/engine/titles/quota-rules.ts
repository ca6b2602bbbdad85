import type { Ratio } from '../arithmetic/ratio';
import type { BoundExpression } from '../graph/bound-expression';
import type { NodeId } from '../graph/node';

export interface Quota {
  /** Seats as an exact share of a base, or as a number. */
  readonly seats:
    | { readonly share: Ratio; readonly text: string; readonly of: Base }
    | { readonly count: number; readonly of?: Base | undefined };
  /** Counted apart in each group. */
  readonly per?: BoundExpression | undefined;
  readonly rounding: 'down' | 'half-up' | 'up';
  readonly tie: 'council' | 'none' | 'all';
  readonly basis: readonly string[];
}

/** Whose number the share is taken of; what is given holds together. */
export interface Base {
  readonly title?: NodeId | undefined;
  readonly band?: { readonly node: NodeId; readonly id: string; readonly orBetter: boolean } | undefined;
  readonly where?: BoundExpression | undefined;
  /** Rows neither nominated for these nor still open there. */
  readonly remainingAfter: readonly NodeId[];
  readonly withoutOwn: boolean;
}

export interface QuotaOutcome {
  /** null: one quota for all. */
  readonly group: string | null;
  readonly share?: string;
  readonly base: number;
  /** The share of the base before rounding, in lowest terms. */
  readonly exact: Ratio;
  readonly seats: number;
  readonly eligible: number;
  readonly taken: number;
  /** A class of equal rows larger than the room left: its place and its rows. */
  readonly cut?: { readonly place: number; readonly rows: readonly number[] } | undefined;
  readonly provisional: boolean;
}
