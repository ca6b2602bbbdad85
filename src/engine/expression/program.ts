import type { Column } from '../columns/column';
import type { FormulaLayout } from '../formula/formula-layout';
import type { Params } from '../problem';
import type { Reference } from './scope';
import type { ValueType } from './types';

/** Where a program reads its columns and reports what cannot be computed. */
export interface Frame {
  /** How many rows there are. */
  readonly size: number;
  /** The column of a reference, with `size` rows; one of the parent's is given for this population's rows. */
  read(reference: Reference): Column;
  /** A row whose value cannot be computed from values that are there; it becomes missing. Once per row and piece. */
  report(index: number, code: string, params: Params): void;
}

/** An expression as a column program: each operation is one pass over typed arrays. */
export interface Program {
  /** As the user wrote it. */
  readonly source: string;
  readonly type: ValueType;
  /** The columns it reads, each once, in the order of the source. */
  readonly references: readonly Reference[];
  /** The value of every row. A column that is only read comes back as it is: nobody writes into a column. */
  evaluate(frame: Frame): Column;
  /**
   * What Excel would compute for one row: en-US text without `=`. It gives a number, TRUE or FALSE, a day's serial, a
   * level's position from 1, a folded text, or several texts as `FormulaLayout.read` does; where the value is missing, an
   * error, never a word. It may stand anywhere as an operand. @throws NotTranslatable
   */
  formula(row: number, layout: FormulaLayout): string;
  /** Of a text, or several: the same as it was written, several joined by `; `. @throws NotTranslatable */
  readonly shown?: ((row: number, layout: FormulaLayout) => string) | undefined;
}
