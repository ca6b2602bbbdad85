import type { Facet, Reference } from '../expression/scope';
import type { NodeId } from '../graph/node-id';
import type { DecisionName } from '../titles/decisions';

/**
 * Where the formulas of one population find what they read. What a formula gives, and what it may read, follows one rule:
 * a value that is there is a number, TRUE or FALSE, a text or a day's serial; a value that is missing is an error, or in
 * a cell a text in words (`missing`, `word`). So every formula is written so that a word in place of a number becomes
 * an error, and only whoever fills a cell turns an error into a word. Formula text is en-US, for functions of Excel 2016.
 */
export interface FormulaLayout {
  readonly population: string;
  readonly rowCount: number;
  /**
   * What a reference gives in a row: a number or a day as Excel's serial (in a cell perhaps a word), TRUE or FALSE, the position
   * of a level on its scale from 1, or a text in its canonical (folded) form; an error where the row belongs to none.
   * A missing flag, level or text is an error, never a word. Several texts are one text as `listText` has it. It is a cell or a call: it
   * stands beside any operator without brackets.
   */
  read(reference: Reference, row: number): string;
  /** A text, or several joined by `; `, as it was written; an error where it is missing. @throws NotTranslatable */
  shown(reference: Reference, row: number): string;
  /**
   * The cell of a field in a row, as it was read: a number, or a word where it is missing. Also of a field that is no column of
   * the result, as the points that were typed in for a criterion.
   */
  input?(field: string, row: number): string;
  /** The cells of a column over all rows of its population, absolute; what is missing is a word. */
  range(id: NodeId, facet?: Facet): string;
  /** The cell of a column in a row of its own population. */
  cell(id: NodeId, row: number, facet?: Facet): string;
  /**
   * A column of our own beside the table, made once for each name: formulas without `=`, or values. For what many formulas
   * read, for what would grow too long, and for what is known when the sheet is written (a council's choice). A formula stands
   * in its cell as it is: an error of it is an error there. The contents of one helper may ask for another.
   */
  helper(name: string, contents: (row: number) => HelperContent, label?: HelperLabel): HelperColumn;
  /** The layout of another population's sheet, as seen from this one: its cells are named with their sheet. */
  of(population: string): FormulaLayout;
  /** A word that stands in a cell, as a text literal of a formula. */
  word(word: Word): string;
}

/** What the heading of a helper column calls it, behind the title of what it is for; absent: it is only numbered. */
export type HelperLabel =
  | 'key'
  | 'code'
  | 'sorted'
  | 'group'
  | 'ahead'
  | 'tied'
  | 'decision'
  | 'eligible'
  | 'condition'
  | 'choice'
  | 'past'
  | 'base'
  | 'value'
  | 'share'
  | 'exact'
  | 'seats'
  | 'room'
  | 'taken';

/** What a cell says in place of a number; yes and no of a flag; what was decided about a title. */
export type Word = 'missing' | 'excluded' | 'blocked' | 'open' | 'yes' | 'no' | DecisionName;

/** A formula may say what it gives as far as that is known; else whoever opens the workbook calculates it. */
export type HelperContent =
  | { readonly formula: string; readonly value?: number | string | boolean; readonly word?: Word }
  | { readonly value: number | string | boolean; readonly formula?: undefined };

export interface HelperColumn {
  cell(row: number): string;
  readonly range: string;
}
