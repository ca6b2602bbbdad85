import type { Reference } from '../expression/scope';
import type { Facet, NodeId } from '../graph/node';

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
   * What a reference gives in a row: a number (in a cell perhaps a word), TRUE or FALSE, the position of a level on its scale
   * from 1, a day as Excel's serial, or a text in its canonical (folded) form; an error where the row belongs to none.
   */
  read(reference: Reference, row: number): string;
  /** The cells of a column over all rows of its population, absolute; what is missing is a word. */
  range(id: NodeId, facet?: Facet): string;
  /** The cell of a column in a row of its own population. */
  cell(id: NodeId, row: number, facet?: Facet): string;
  /**
   * A column of our own beside the table, made once for each name: formulas without `=`, or values. For what many formulas
   * read, for what would grow too long, and for what is known when the sheet is written (a row's group).
   */
  helper(name: string, contents: (row: number) => HelperContent): HelperColumn;
  /** The layout of another population's sheet, as seen from this one: its cells are named with their sheet. */
  of(population: string): FormulaLayout;
  /** The word of a state, as a text literal of a formula. */
  word(state: 'missing' | 'excluded' | 'blocked' | 'open'): string;
}

export type HelperContent = { readonly formula: string } | { readonly value: number | string | boolean };

export interface HelperColumn {
  cell(row: number): string;
  readonly range: string;
}
