import type { BoundExpression } from '../graph/bound-expression';
import type { FormulaLayout, HelperColumn } from './formula-layout';
import { call } from './formula-text';

/** The group of every row as a number, and the value that it goes by. */
export interface GroupColumn extends HelperColumn {
  /** A number, a level's position, 1 for yes and 0 for no, a folded text, a day's serial; a word where it is missing. */
  readonly keys: HelperColumn;
}

/**
 * The group of every row as a number: the place of the first row that has the same value; a word where that is missing.
 */
export function groupColumn(layout: FormulaLayout, name: string, by: BoundExpression): GroupColumn {
  const missing = layout.word('missing');
  const keys = layout.helper(
    `${name} group key`,
    (row) => ({ formula: `IFERROR(${keyOf(by, row, layout)},${missing})` }),
    'group',
  );
  const isText = by.program.type.kind === 'text';
  const { cell, range } = layout.helper(`${name} group`, (row) => {
    return { formula: firstLike(keys, row, isText, layout) };
  });
  return { cell, range, keys };
}

/** The place of the first row that has the same key as this one, from 1; a word where that is a word. */
export function firstLike(keys: HelperColumn, row: number, isText: boolean, layout: FormulaLayout): string {
  const missing = layout.word('missing');
  const key = keys.cell(row);
  const wanted = isText ? literally(key) : key;
  return `IF(${key}=${missing},${missing},${call('MATCH', wanted, keys.range, '0')})`;
}

function keyOf(by: BoundExpression, row: number, layout: FormulaLayout): string {
  const value = by.program.formula(row, layout);
  if (by.program.type.kind === 'flag') return `IF(${value},1,0)`;
  return by.program.type.kind === 'number' ? `${value}+0` : value;
}

/** A text in which MATCH sees no wildcard. */
export function literally(text: string): string {
  return ['~', '*', '?'].reduce((found, letter) => `SUBSTITUTE(${found},"${letter}","~${letter}")`, text);
}
