import { cellCount, columnsOf, rowsOf, type Area } from './area';
import type { Cell } from './cell';
import type { Sheet } from './sheet';
import type { CellStyle } from './style';

/** Up to this many cells are looked at one by one; above, only cells that are kept and lines. */
const FEW = 100_000;

/** The different styles in an area. */
export function stylesIn(sheet: Sheet, area: Area): ReadonlySet<CellStyle> {
  const styles = new Set<CellStyle>();
  if (cellCount(area) <= FEW) {
    for (const row of rowsOf(area))
      for (const column of columnsOf(area)) styles.add(sheet.cell(row, column).style);
    return styles;
  }
  let kept = 0;
  for (const [, , cell] of sheet.kept(area)) {
    styles.add(cell.style);
    kept += 1;
  }
  if (kept === cellCount(area)) return styles;
  styles.add(sheet.base);
  for (const [row, line] of sheet.rowLines) {
    if (row >= area.top && row <= area.bottom && line.style !== undefined) styles.add(line.style);
  }
  for (const [column, line] of sheet.columnLines) {
    if (column >= area.left && column <= area.right && line.style !== undefined) styles.add(line.style);
  }
  return styles;
}

/** The smallest area around all cells that hold something, or (with formats) look like something; or undefined. */
export function usedArea(sheet: Sheet, within: Area, valuesOnly: boolean): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, column, cell] of sheet.kept(within)) {
    if (valuesOnly && !hasContent(cell)) continue;
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  return bottom < 0 ? undefined : { top, left, bottom, right };
}

export const hasContent = (cell: Cell): boolean => cell.value !== null || cell.formula !== undefined;

/** A cell of a merged area that is not its first: Excel keeps nothing there. */
export function isCovered(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some(
    ({ top, left, bottom, right }) =>
      top <= row && row <= bottom && left <= column && column <= right && (top !== row || left !== column),
  );
}
