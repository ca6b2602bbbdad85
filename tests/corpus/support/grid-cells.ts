import type { Grid, GridCell } from '../../../src/sheets/grid';
import { columnNumber, place } from '../grids/build';
import type { GridCase } from '../grids/expected';

export function sheetNamed(grid: GridCase, name: string): Grid {
  const sheet = grid.sheets.find((candidate) => candidate.sheet === name);
  if (!sheet) throw new Error(`${grid.name}: no sheet ${name}`);
  return sheet;
}

export function cellAt(sheet: Grid, row: number, column: string | number): GridCell | undefined {
  return sheet.rows[row - 1]?.[typeof column === 'string' ? columnNumber(column) : column];
}

export function cellNamed(sheet: Grid, address: string): GridCell | undefined {
  const { row, column } = place(address);
  return sheet.rows[row]?.[column];
}

/** Rows with anything in them, counted from 1. */
export function filledRows(sheet: Grid): number[] {
  return sheet.rows.flatMap((row, i) => (row.some((cell) => cell !== undefined) ? [i + 1] : []));
}

export function width(sheet: Grid): number {
  return Math.max(...sheet.rows.map((row) => row.length));
}

/** Text as the rule language reads it: NFC, trimmed, single spaces. */
export function tidy(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ');
}
