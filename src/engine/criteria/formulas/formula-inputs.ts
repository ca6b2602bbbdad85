import type { Scale } from '../../columns/column';
import type { HelperColumn } from '../../formula/formula-layout';
import type { SortedColumn } from '../../formula/sorted-column';
import type { Constants } from '../constants';

/** A method's parameters in the formula of one row: constants, and what the expressions are in Excel. */
export interface FormulaInputs extends Constants {
  /** A number that is the same in every row; undefined where an expression reads something, or nothing is given. */
  constant(name: string): number | undefined;
  /** What an expression gives in the row, as an argument of a function; an error where it is missing, never a word. */
  expression(name: string): string;
  /**
   * A number as it is read, for arithmetic and comparisons that cannot take a word for a number: a cell may hold a word, of
   * which arithmetic makes an error.
   */
  read(name: string): string;
  /** A number as methods reckon with it, rounded to 9 decimals where that shows: an operand of arithmetic as `read` has it. */
  measured(name: string): string;
  /** A number rounded to 9 decimals: an operand; an error where it is missing. */
  compared(name: string): string;
  /** The scale of the levels that an expression reads. */
  scale(name: string): Scale;
  /** A column beside the table for the rows that the criterion applies to: numbers, and nothing where there is none. */
  column(name: string, contents: (inputs: FormulaInputs) => string): HelperColumn;
  /** The cell of that column in this row. */
  aside(name: string, contents: (inputs: FormulaInputs) => string): string;
  /** The numbers of such a column, or of any other, from the least up. */
  sorted(name: string, column: Pick<HelperColumn, 'range'>): SortedColumn;
  /** How many rows the population has. */
  readonly rowCount: number;
  /** The cells of all rows for a number that is a column as it stands; undefined where rows or digits are to be left out. */
  range(name: string): string | undefined;
  /** The rows' groups by a parameter; undefined where all rows are one group. */
  groups(name: string): Groups | undefined;
}

export interface Groups {
  /** For every row the number of the first row of its group, from 1; a word where it is missing. */
  readonly numbers: HelperColumn;
  readonly cell: string;
  /** A figure of the row's group, reckoned once for each group; an error where there is none. */
  figure(name: string, contents: (group: string) => string): string;
}
