import type { FormulaLayout } from '../../formula/formula-layout';
import { call } from '../../formula/formula-text';
import { groupColumn } from '../../formula/group-column';
import type { BoundExpression } from '../../graph/bound-expression';
import type { Groups } from './formula-inputs';
import { NOTHING } from './nothing';

/**
 * The groups of rows as formulas that follow the cells they are read from: a row's group has the number of the first row of
 * it. What is asked of a whole group stands beside that first row.
 *
 * @param within absent: all rows are one group
 */
export function groupsOf(
  { id }: { readonly id: string },
  within: BoundExpression | undefined,
  row: number,
  layout: FormulaLayout,
): Groups | undefined {
  if (!within) return undefined;
  const numbers = groupColumn(layout, within.program.source, within);
  return {
    numbers,
    cell: numbers.cell(row),
    figure(name, contents) {
      const figures = layout.helper(`${id} ${name}`, (other) => {
        const isFirst = `${numbers.cell(other)}=${other + 1}`;
        return { formula: call('IF', isFirst, contents(numbers.cell(other)), NOTHING) };
      });
      return call('INDEX', figures.range, numbers.cell(row));
    },
  };
}
