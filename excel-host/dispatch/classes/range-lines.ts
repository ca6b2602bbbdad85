import { mayChange } from '../../limits/guards';
import { columnsOf, isEntireColumn, isEntireRow, rowsOf } from '../../model/area';
import type { Line, Sheet } from '../../model/sheet';
import type { RangeTarget } from '../range-target';
import { flag } from '../values';

export type Direction = 'row' | 'column';

/** The lines of a range that are kept, and the map they are in. */
export function linesOf({ sheet, area }: RangeTarget, direction: Direction): Map<number, Line> {
  const all = direction === 'row' ? sheet.rowLines : sheet.columnLines;
  const [first, last] = direction === 'row' ? [area.top, area.bottom] : [area.left, area.right];
  return new Map([...all].filter(([at]) => at >= first && at <= last));
}

/** Whether all rows (columns) of the range are hidden; null where some are. */
export function lineIsHidden(range: RangeTarget, direction: Direction): boolean | null {
  const hidden = [...linesOf(range, direction).values()].filter((line) => line.hidden === true).length;
  const { area } = range;
  const all = direction === 'row' ? area.bottom - area.top + 1 : area.right - area.left + 1;
  if (hidden === 0) return false;
  return hidden === all ? true : null;
}

export function setHidden(range: RangeTarget, direction: Direction, value: unknown): void {
  mayChange(range.sheet, direction === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  const hidden = flag(value);
  changeLines(range, direction, (line) => ({ ...line, hidden }));
}

/** Changes rows or columns of a range; all rows of a sheet are no list this host keeps. */
export function changeLines(
  { sheet, area }: RangeTarget,
  direction: Direction,
  change: (line: Line) => Line,
): void {
  const lines = linesMap(sheet, direction);
  const everywhere = direction === 'row' ? isEntireColumn(area) : isEntireRow(area);
  const numbers = everywhere
    ? usedNumbers(sheet, direction)
    : direction === 'row'
      ? rowsOf(area)
      : columnsOf(area);
  for (const at of numbers) lines.set(at, change(lines.get(at) ?? {}));
}

const linesMap = (sheet: Sheet, direction: Direction): Map<number, Line> =>
  direction === 'row' ? sheet.rowLines : sheet.columnLines;

/** A size given to all rows of a sheet reaches those that hold something or have a size; Excel keeps a new default. */
function usedNumbers(sheet: Sheet, direction: Direction): Set<number> {
  const sized = linesMap(sheet, direction).keys();
  if (direction === 'row') return new Set([...sized, ...sheet.rows.keys()]);
  return new Set([...sized, ...[...sheet.rows.values()].flatMap((cells) => [...cells.keys()])]);
}
