import { cellCount, columnsOf, isEntireColumn, isEntireRow, rowsOf, type Area } from './area';
import { HostError } from './host-error';
import type { Sheet } from './sheet';
import type { CellStyle } from './style';

export type StyleChange = (style: CellStyle) => CellStyle;

const MOST_CELLS = 33_554_000;

/** Changes the look of cells; whole rows and columns keep theirs as lines, as Excel does. */
export function restyle(sheet: Sheet, area: Area, change: StyleChange): void {
  const changed = remembered(change);
  if (isEntireRow(area) && isEntireColumn(area)) return restyleSheet(sheet, area, changed);
  if (isEntireRow(area)) return restyleRows(sheet, area, changed);
  if (isEntireColumn(area)) return restyleColumns(sheet, area, changed);
  if (cellCount(area) > MOST_CELLS) {
    throw new HostError('OperationCellsExceedLimit', 'The operation attempts to affect too many cells.');
  }
  for (const row of rowsOf(area)) {
    for (const column of columnsOf(area)) {
      const cell = sheet.cell(row, column);
      sheet.put(row, column, { ...cell, style: changed(cell.style) });
    }
  }
}

/** Cells of one style share the changed one too. */
function remembered(change: StyleChange): StyleChange {
  const known = new Map<CellStyle, CellStyle>();
  return (style) => {
    let changed = known.get(style);
    if (changed === undefined) known.set(style, (changed = change(style)));
    return changed;
  };
}

function restyleKept(sheet: Sheet, area: Area, changed: StyleChange): void {
  for (const [row, column, cell] of [...sheet.kept(area)]) {
    sheet.put(row, column, { ...cell, style: changed(cell.style) });
  }
}

function restyleSheet(sheet: Sheet, area: Area, changed: StyleChange): void {
  const kept = [...sheet.kept(area)];
  sheet.base = changed(sheet.base);
  for (const lines of [sheet.rowLines, sheet.columnLines]) {
    for (const [at, line] of lines) {
      if (line.style !== undefined) lines.set(at, { ...line, style: changed(line.style) });
    }
  }
  for (const [row, column, cell] of kept) sheet.put(row, column, { ...cell, style: changed(cell.style) });
}

function restyleRows(sheet: Sheet, area: Area, changed: StyleChange): void {
  for (const row of rowsOf(area)) {
    const line = sheet.rowLines.get(row);
    const kept = [...sheet.kept({ ...area, top: row, bottom: row })];
    const crossing = [...sheet.columnLines].filter(([column]) => sheet.rows.get(row)?.has(column) !== true);
    const styles = crossing.map(([column]) => [column, sheet.cell(row, column)] as const);
    sheet.rowLines.set(row, { ...line, style: changed(line?.style ?? sheet.base) });
    for (const [, column, cell] of kept) sheet.put(row, column, { ...cell, style: changed(cell.style) });
    for (const [column, cell] of styles) sheet.put(row, column, { ...cell, style: changed(cell.style) });
  }
}

function restyleColumns(sheet: Sheet, area: Area, changed: StyleChange): void {
  const crossing = [...sheet.rowLines].flatMap(([row, line]) =>
    line.style === undefined
      ? []
      : [...columnsOf(area)].map((column) => [row, column, sheet.cell(row, column)] as const),
  );
  restyleKept(sheet, area, changed);
  for (const column of columnsOf(area)) {
    const line = sheet.columnLines.get(column);
    sheet.columnLines.set(column, { ...line, style: changed(line?.style ?? sheet.base) });
  }
  for (const [row, column, cell] of crossing) {
    sheet.put(row, column, { ...cell, style: changed(cell.style) });
  }
}
