import type { FormulaLayout, HelperColumn } from '../../formula/formula-layout';
import type { StandingColumns } from '../../ranking/standing-columns';

/** Classes of equal rows in the order of seats, as formulas: numbers for rows that compete, words for others. */
export interface ClassColumns {
  /** How many rows of better classes ask for a seat. */
  readonly ahead: HelperColumn;
  /** How many of the row's own class do. */
  readonly tied: HelperColumn;
  /** How many of the row's own class do and meet a condition on another column. */
  count(row: number, ...criteria: readonly string[]): string;
}

/** @param voted the words of the vote where a row that it refuses asks for no seat; absent: every row asks for one */
export function classColumns(
  layout: FormulaLayout,
  name: string,
  { ahead, tied, count }: StandingColumns,
  voted: HelperColumn | undefined,
): ClassColumns {
  const missing = layout.word('missing');
  const competing = (row: number, formula: string): { formula: string } => ({
    formula: `IF(ISNUMBER(${ahead.cell(row)}),${formula},${missing})`,
  });
  const own = (row: number): string[] => [ahead.range, ahead.cell(row)];
  if (!voted) {
    return {
      ahead,
      tied: layout.helper(`${name} tied`, (row) => competing(row, tied(row)), 'tied'),
      count: (row, ...criteria) => count(row, ...own(row), ...criteria),
    };
  }
  const asks = layout.helper(
    `${name} asks`,
    (row) => competing(row, `IF(${voted.cell(row)}=${layout.word('voted-down')},0,1)`),
    'condition',
  );
  const asking = [asks.range, '1'];
  return {
    ahead: layout.helper(
      `${name} before`,
      (row) => competing(row, count(row, ahead.range, `"<"&${ahead.cell(row)}`, ...asking)),
      'ahead',
    ),
    tied: layout.helper(`${name} tied`, (row) => competing(row, count(row, ...own(row), ...asking)), 'tied'),
    count: (row, ...criteria) => count(row, ...own(row), ...asking, ...criteria),
  };
}
