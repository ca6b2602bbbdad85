import type { BoundExpression } from '../graph/bound-expression';
import type { FormulaLayout, HelperColumn } from './formula-layout';
import { call } from './formula-text';

/**
 * The group of every row as a number: the place of the first row that has the same value; a word where that is missing.
 */
export function groupColumn(layout: FormulaLayout, name: string, by: BoundExpression): HelperColumn {
  const missing = layout.word('missing');
  const keys = layout.helper(
    `${name} group key`,
    (row) => ({ formula: `IFERROR(${keyOf(by, row, layout)},${missing})` }),
    'group',
  );
  const isText = by.program.type.kind === 'text';
  return layout.helper(`${name} group`, (row) => {
    const key = keys.cell(row);
    const wanted = isText ? literally(key) : key;
    return { formula: `IF(${key}=${missing},${missing},${call('MATCH', wanted, keys.range, '0')})` };
  });
}

function keyOf(by: BoundExpression, row: number, layout: FormulaLayout): string {
  const value = by.program.formula(row, layout);
  if (by.program.type.kind === 'flag') return `IF(${value},1,0)`;
  return by.program.type.kind === 'number' ? `${value}+0` : value;
}

/** A text in which MATCH sees no wildcard. */
function literally(text: string): string {
  return ['~', '*', '?'].reduce((found, letter) => `SUBSTITUTE(${found},"${letter}","~${letter}")`, text);
}
