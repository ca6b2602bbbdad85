import { mayWriteCells } from '../limits/guards';
import { cellCount, columnCount, isUnbounded, rowCount, type Area } from '../model/area';
import type { Cell } from '../model/cell';
import { enter } from '../model/enter';
import { invalidArgument } from '../model/host-error';
import { hasContent, isCovered } from '../model/in-area';
import type { Sheet } from '../model/sheet';
import { tableBody } from '../model/table';
import { noteChange } from './changes';
import type { HostState } from './host-state';
import type { RangeTarget } from './range-target';

/**
 * Writes `values` or `formulas`: a list of rows of the range's own size, or one value for all its cells. `null`
 * leaves a cell alone, `""` clears it, a text is read as typed.
 */
export function writeCells({ sheet, area }: RangeTarget, written: unknown, state: HostState): void {
  if (written === null) return;
  if (isUnbounded(area)) throw invalidArgument('cells of whole rows and columns cannot be set');
  mayWriteCells(sheet, area);
  const before = sheet.cell(area.top, area.left).value;
  eachWritten(area, written, (row, column, value) => {
    if (value !== null && !isCovered(sheet, row, column)) writeCell(sheet, row, column, value, state);
  });
  growTable(sheet, area);
  state.dirty = true;
  noteChange(state, sheet, area, cellCount(area) === 1 ? before : null);
}

/** Calls back for each cell with what is written to it. @throws HostError InvalidArgument for another size */
export function eachWritten(
  area: Area,
  written: unknown,
  write: (row: number, column: number, value: unknown) => void,
): void {
  const rows: unknown = Array.isArray(written) ? written : undefined;
  if (Array.isArray(rows)) checkSize(area, rows);
  for (let row = 0; row < rowCount(area); row += 1) {
    const values: unknown = Array.isArray(rows) ? rows[row] : undefined;
    for (let column = 0; column < columnCount(area); column += 1) {
      const value: unknown = Array.isArray(values) ? (values[column] as unknown) : written;
      write(area.top + row, area.left + column, value);
    }
  }
}

function checkSize(area: Area, rows: readonly unknown[]): void {
  const fits =
    rows.length === rowCount(area) &&
    rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (fits) return;
  throw invalidArgument(
    `The number of rows or columns in the input array doesn't match the size or dimensions of the range`,
  );
}

/** Writes one cell, without questions: also the way of a user's own hand. */
export function writeCell(sheet: Sheet, row: number, column: number, value: unknown, state: HostState): void {
  const { style } = sheet.cell(row, column);
  const entered = enter(value, style.numberFormat, state.year);
  const format = style.numberFormat === 'General' ? entered.format : undefined;
  const cell: Cell = {
    value: entered.value,
    style: format === undefined ? style : { ...style, numberFormat: format },
    ...(entered.formula === undefined ? {} : { formula: entered.formula, stale: true }),
    ...(entered.prefixed === true ? { prefixed: true } : {}),
  };
  sheet.put(row, column, cell);
}

/** Rows written right below a table become part of it. */
function growTable(sheet: Sheet, area: Area): void {
  for (const table of sheet.tables) {
    const inside = area.left >= table.area.left && area.right <= table.area.right;
    const below = area.top === table.area.bottom + 1;
    const written = [...sheet.kept(area)].some(([, , cell]) => hasContent(cell));
    if (inside && below && written && !table.showTotals && tableBody(table) !== undefined) {
      table.area = { ...table.area, bottom: area.bottom };
    }
  }
}
