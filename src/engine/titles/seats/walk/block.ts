import type { FormulaLayout, HelperColumn, HelperLabel } from '../../../formula/formula-layout';

/** Figures of one place in the order for each pool, or for each kind of row, as formulas. */
export type Figures = (index: number) => string;

/** Columns whose cells are about a place in the order: the class of equal rows that stands there. */
export interface Block {
  /** The columns of some figures, one for each index, made when they are first asked for; a word behind the last place. */
  columns(what: string, formula: (index: number, at: number) => string, label?: HelperLabel): BlockColumns;
}

export interface BlockColumns {
  /** The figures of a place, from 0. */
  at(place: number): Figures;
  readonly column: (index: number) => HelperColumn;
}

/**
 * @param name unique in the population
 * @param row the number of the row at each place; a word behind the last
 */
export function blockOf(layout: FormulaLayout, name: string, row: HelperColumn): Block {
  return {
    columns(what, formula, label) {
      const made: HelperColumn[] = [];
      const contents = (index: number) => (at: number) => ({
        formula: `IF(ISNUMBER(${row.cell(at)}),${formula(index, at)},${layout.word('missing')})`,
      });
      // a column that names itself by way of others is asked for again before it is made
      const column = (index: number): HelperColumn =>
        (made[index] ??= layout.helper(`${name} ${what} ${index}`, contents(index), label));
      return { column, at: (place) => (index) => column(index).cell(place) };
    },
  };
}
