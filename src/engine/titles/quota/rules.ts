import type { Ratio, WholeRounding } from '../../arithmetic/ratio';
import type { BoundExpression } from '../../graph/bound-expression';
import type { NodeId } from '../../graph/node';

/** How many seats there are for a title or a band. */
export interface Quota {
  /** Path in the rule set. */
  readonly path: string;
  readonly size: QuotaSize;
  /** Whose number a share is taken of; a number of seats may name it to be shown beside it. Absent: every row. */
  readonly of?: Base | undefined;
  /** Counted apart in each group. */
  readonly per?: BoundExpression | undefined;
  readonly rounding: WholeRounding | 'largest-remainder';
  readonly atLeast?: AtLeast | undefined;
  readonly parts: readonly Part[];
  readonly tie: Tie;
  readonly basis: readonly string[];
}

/** What becomes of a class of equal rows that is larger than the room left. */
export type Tie = 'council' | 'none' | 'all';

/** An exact share of the base, one that a column decides, a number, or a number that an expression gives. */
export type QuotaSize =
  | { readonly kind: 'share'; readonly share: WrittenShare }
  | { readonly kind: 'share-by'; readonly column: BoundExpression; readonly shares: SharesByValue }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'computed-count'; readonly count: BoundExpression };

export interface WrittenShare {
  readonly ratio: Ratio;
  /** As the rules write it. */
  readonly text: string;
}

/** Shares by the folded text of a value; of a level by its id or title. */
export type SharesByValue = ReadonlyMap<string, WrittenShare & { readonly value: string }>;

/** Seats that a group has even where its share gives fewer. */
export interface AtLeast {
  readonly seats: number;
  /** Which groups; absent: all. */
  readonly where?: BoundExpression | undefined;
  /** The legal basis (căn cứ). */
  readonly because: string;
}

/** Rows that may take at most, or shall take at least, a share of a group's seats. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly where: BoundExpression;
  readonly atMost?: Ratio | undefined;
  readonly atLeast?: Ratio | undefined;
  /** Of the seats there are, or of those that are taken in the end. */
  readonly of: 'seats' | 'taken';
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
