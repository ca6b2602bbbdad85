import type { FormulaLayout, HelperColumn, HelperLabel } from './formula-layout';

/** A helper column that says yes, no, or that it is not known. */
export interface FlagColumn extends HelperColumn {
  is(row: number, word: 'yes' | 'no' | 'missing'): string;
}

/** @param formula TRUE, FALSE or an error */
export function flagColumn(
  layout: FormulaLayout,
  name: string,
  formula: (row: number) => string,
  label?: HelperLabel,
): FlagColumn {
  const [yes, no, missing] = [layout.word('yes'), layout.word('no'), layout.word('missing')];
  const contents = (row: number): { formula: string } => ({
    formula: `IFERROR(IF(${formula(row)},${yes},${no}),${missing})`,
  });
  const { cell, range } = layout.helper(name, contents, label);
  return { cell, range, is: (row, word) => `${cell(row)}=${layout.word(word)}` };
}
