import { LAST_COLUMN, LAST_ROW, WHOLE_SHEET, type Area } from '../../model/area';
import { usedArea } from '../../model/in-area';
import type { Line, Sheet } from '../../model/sheet';
import { columnPoints } from '../../dispatch/classes/range-sizes';
import type { CellStyle } from '../../model/style';
import type { FrameShape, RangeShape } from './shapes';

const PIXELS_PER_POINT = 96 / 72;
const ROW_PIXELS = 20;
/** As many rows and columns as there are at least, and beyond the last one in use. */
const ROOM = { leastRows: 60, moreRows: 40, leastColumns: 26, moreColumns: 6 } as const;
/** Numbers of rows and columns grow in steps, so that a few more do not change the frame. */
const STEP = 20;

/**
 * Everything of a sheet but its cells.
 * @param key gives the key of a style
 */
export function frameShape(sheet: Sheet, key: (style: CellStyle) => string): FrameShape {
  const used = usedArea(sheet, WHOLE_SHEET, false);
  const rowCount = Math.min(
    LAST_ROW + 1,
    Math.max(ROOM.leastRows, stepped(used?.bottom ?? 0) + ROOM.moreRows),
  );
  const columnCount = Math.min(
    LAST_COLUMN + 1,
    Math.max(ROOM.leastColumns, stepped(used?.right ?? 0) + ROOM.moreColumns),
  );
  return {
    rowCount,
    columnCount,
    defaultColumnWidth: pixels(columnPoints(sheet.standardWidth)),
    defaultRowHeight: ROW_PIXELS,
    defaultStyle: key(sheet.base),
    mergeData: sheet.merges.map(rangeShape),
    rowData: lines(sheet.rowLines, rowCount, 'h', key),
    columnData: lines(sheet.columnLines, columnCount, 'w', key),
    freeze: freeze(sheet.frozen),
    showGridlines: sheet.showGridlines ? 1 : 0,
    tabColor: sheet.tabColor,
  };
}

const stepped = (number: number): number => Math.ceil((number + 1) / STEP) * STEP;
const pixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);

export const rangeShape = ({ top, left, bottom, right }: Area): RangeShape => ({
  startRow: top,
  startColumn: left,
  endRow: bottom,
  endColumn: right,
});

function lines(
  all: ReadonlyMap<number, Line>,
  count: number,
  size: 'h' | 'w',
  key: (style: CellStyle) => string,
): FrameShape['rowData'] & FrameShape['columnData'] {
  const shapes = [...all].flatMap(([at, line]) => {
    if (at >= count) return [];
    const shape = {
      ...(line.size === undefined ? {} : { [size]: pixels(line.size), ...(size === 'h' ? { ia: 0 } : {}) }),
      ...(line.hidden === true ? { hd: 1 as const } : {}),
      ...(line.style === undefined ? {} : { s: key(line.style) }),
    };
    return [[at, shape] as const];
  });
  return Object.fromEntries(shapes);
}

/** Frozen rows and columns; where nothing is frozen, Univer wants -1 for the first that moves. */
function freeze(frozen: Area | undefined): FrameShape['freeze'] {
  const rows = frozen === undefined || frozen.bottom === LAST_ROW ? 0 : frozen.bottom + 1;
  const columns = frozen === undefined || frozen.right === LAST_COLUMN ? 0 : frozen.right + 1;
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
  };
}
