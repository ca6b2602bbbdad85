import type { Facet, NodeId } from '../../engine/graph/node';
import type { CellStyle, DocumentCell } from '../sheet-document';

/** A column of a live table over all its rows. */
export interface LiveColumn {
  readonly column: number;
  readonly title: string;
  /** What is written, row by row; empty until it has been filled. */
  cells: readonly LiveContent[];
  /** What of the rules it stands for; absent for a helper. */
  readonly of?: { readonly node: NodeId; readonly facet: Facet } | undefined;
  /** It stands where people read it, in the words they read. */
  readonly isShown: boolean;
}

/** What a live cell holds, and the formula that gives it; what is absent stays as the report has it. */
export interface LiveContent {
  readonly value?: DocumentCell['value'];
  readonly formula?: string | undefined;
  readonly style?: CellStyle | undefined;
}
