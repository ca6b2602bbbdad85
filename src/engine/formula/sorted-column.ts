import type { FormulaLayout, HelperColumn } from './formula-layout';
import { call } from './formula-text';

/** The numbers of a column from the least up: a number is found among them in a few steps, however many they are. */
export interface SortedColumn {
  /** The place of a number that is one of them, from 1: the first of those that equal it. An error of a word. */
  first(number: string): string;
  /** How many are not greater than a number: an error where none is, and of a word. */
  last(number: string): string;
}

/** @param name unique in the population */
export function sortedColumn(
  layout: FormulaLayout,
  name: string,
  { range }: Pick<HelperColumn, 'range'>,
): SortedColumn {
  const sorted = layout.helper(
    `${name} sorted`,
    (row) => ({ formula: call('IFERROR', call('SMALL', range, String(row + 1)), BEHIND) }),
    'sorted',
  );
  return {
    first: (number) => call('MATCH', number, sorted.range, '0'),
    last: (number) => call('MATCH', number, sorted.range, '1'),
  };
}

/** Stands behind the last number, so that the column is in order to its end. */
const BEHIND = '9E+307';

/** Greater than any number that is compared, and less than what stands behind them. */
export const BEYOND_ALL = '1E+307';
