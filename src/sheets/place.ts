import type { SourceCell } from '../engine/problem';
import { address, type Grid } from './grid';

/** Where a problem lies: an A1 address, for CSV the line. */
export function problemPlace(grid: Grid, row: number, column: number): { sheet: string; cell: string } {
  return { sheet: grid.sheet, cell: grid.source === 'csv' ? String(row + 1) : address(row, column) };
}

/** Where a value was read: an A1 address, for CSV `line:column`, both from 1. */
export function sourceCell(grid: Grid, row: number, column: number): SourceCell {
  const cell = grid.source === 'csv' ? `${row + 1}:${column + 1}` : address(row, column);
  return { sheet: grid.sheet, cell };
}

/** A second place named inside a sentence: `'Cá nhân'!B12`, `ca_nhan.csv:12`. */
export function placeText(grid: Grid, row: number, column: number): string {
  if (grid.source === 'csv') return `${grid.sheet}:${row + 1}`;
  return `'${grid.sheet.replaceAll("'", "''")}'!${address(row, column)}`;
}

/** Rows or columns as a person lists them: `12–14, 20`; `names` gives the text of each number. */
export function spans(sorted: readonly number[], name: (index: number) => string): string {
  const parts: string[] = [];
  for (let start = 0; start < sorted.length;) {
    let end = start;
    while (end + 1 < sorted.length && sorted[end + 1] === sorted[end]! + 1) end++;
    const first = name(sorted[start]!);
    parts.push(end === start ? first : `${first}–${name(sorted[end]!)}`);
    start = end + 1;
  }
  return parts.join(', ');
}

export function rowSpans(rows: readonly number[]): string {
  return spans(rows, (row) => String(row + 1));
}
