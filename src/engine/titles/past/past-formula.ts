import type { FormulaLayout, HelperColumn } from '../../formula/formula-layout';
import type { NodeId } from '../../graph/node-id';
import type { PastTitle } from './past-title';

/**
 * A number that the history gives each row: it was recorded, and follows no cell.
 *
 * @param told undefined where the row's past is unknown
 */
export function pastColumn(
  layout: FormulaLayout,
  id: NodeId,
  told: (row: number) => number | undefined,
): HelperColumn {
  const missing = layout.word('missing');
  return layout.helper(
    `${id} past`,
    (row) => {
      const number = told(row);
      return number === undefined ? { formula: missing, word: 'missing' } : { value: number };
    },
    'past',
  );
}

/** 1 where this run nominates the row, else 0; 0 for an honour, about which it does not decide. */
export function nominatedNow({ node }: PastTitle, row: number, layout: FormulaLayout): string {
  return node === undefined ? '0' : `IF(${layout.cell(node, row)}=${layout.word('yes')},1,0)`;
}
