import type { Entry } from '../../engine/problem';
import type { Id } from '../../rules/rule-set';

/** Where a field stands on a sheet, how sure that is and why: a secretary confirms it or changes it. */
export interface ColumnMatch {
  /** A field, `criterion@stage`; on a form a criterion or a stage. */
  readonly field: Id;
  /**
   * The column's letters; with criteria down the number of the field's row; `section` or `sheet` where it stands in the
   * section row above or in the sheet's name.
   */
  readonly column: string;
  /** 0–1; below `TAKEN` the column is proposed and not read. */
  readonly confidence: number;
  readonly because: Entry;
}

/** What was read has at least this confidence, whatever else was found. */
export const TAKEN = 0.5;

/** A table that was found, with the place of every field of its population that has one or may have one. */
export interface SheetColumns {
  readonly population: Id;
  readonly sheet: string;
  readonly layout: 'rows' | 'columns' | 'sheets';
  /** First and last row of the header, from 1. */
  readonly header: readonly [first: number, last: number];
  readonly columns: readonly ColumnMatch[];
  /** Every place of the table that a field may be given, looked up when somebody asks. */
  readonly headings: () => Headings;
}

/** A place that a field may be given, and the words that stand there: '' where none do. */
export interface Heading {
  readonly place: string;
  readonly words: string;
}

/** The columns and the lines of a table, with the words that stand there; a table with a row each has no lines. */
export interface Headings {
  readonly column: readonly Heading[];
  readonly line: readonly Heading[];
}

/** A confidence with two decimals, within the bounds of what is read or of what is only proposed. */
export function confidenceOf(share: number, isRead: boolean): number {
  const [low, high] = isRead ? [TAKEN, 1] : [0, TAKEN - 0.01];
  return Math.round(100 * Math.min(high, Math.max(low, share))) / 100;
}
