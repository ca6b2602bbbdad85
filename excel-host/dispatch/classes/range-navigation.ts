import { parseReference } from '../../model/address';
import {
  bounding,
  columnCount,
  intersection,
  LAST_COLUMN,
  LAST_ROW,
  onSheet,
  rowCount,
  type Area,
} from '../../model/area';
import { invalidArgument, itemNotFound } from '../../model/host-error';
import { hasContent, usedArea } from '../../model/in-area';
import type { CallArguments } from '../call-arguments';
import { hostObject, type HostObject } from '../host-object';
import type { HostState } from '../host-state';
import { RangeTarget } from '../range-target';

type Navigation = (range: RangeTarget, args: CallArguments, state: HostState) => HostObject | null;

/** A range on the same sheet. @throws HostError InvalidArgument beyond the sheet */
export function rangeObject(sheet: RangeTarget['sheet'], area: Area): HostObject {
  if (!onSheet(area)) throw invalidArgument('the range would lie beyond the sheet');
  return hostObject('Range', new RangeTarget(sheet, area));
}

const moved =
  (to: (area: Area, args: CallArguments) => Area): Navigation =>
  (range, args, { workbook }) =>
    rangeObject(range.on(workbook).sheet, to(range.area, args));

const grown = (area: Area, rows: number, columns: number): Area => ({
  ...area,
  bottom: area.bottom + rows,
  right: area.right + columns,
});

/** Another range given by an argument: a Range object, or an address on the same sheet. */
export function otherRange(
  range: RangeTarget,
  args: CallArguments,
  at: number,
  state: HostState,
): RangeTarget {
  const object = args.object(at);
  if (object?.type === 'Range') return (object.target as RangeTarget).on(state.workbook);
  const reference = parseReference(args.text(at));
  if (reference === undefined) throw invalidArgument(`${args.text(at)} is no address`);
  const sheet = reference.sheet === undefined ? range.sheet : state.workbook.sheet(reference.sheet);
  return new RangeTarget(sheet, reference.area);
}

const used =
  (orNull: boolean): Navigation =>
  (range, args, { workbook }) => {
    const { sheet, area } = range.on(workbook);
    const found = usedArea(sheet, area, args.flag(0, false));
    if (found !== undefined) return rangeObject(sheet, found);
    return orNull ? null : rangeObject(sheet, { ...area, bottom: area.top, right: area.left });
  };

const shared =
  (orNull: boolean): Navigation =>
  (range, args, state) => {
    const other = otherRange(range.on(state.workbook), args, 0, state);
    if (other.sheet !== range.sheet) throw invalidArgument('the ranges are on different sheets');
    const area = intersection(range.area, other.area);
    if (area !== undefined) return rangeObject(range.sheet, area);
    if (orNull) return null;
    throw itemNotFound('the ranges share no cell');
  };

/** Methods of Range that lead to another Range. */
export const rangeNavigation: Readonly<Record<string, Navigation>> = {
  GetCell: moved((area, args) => {
    const top = area.top + args.integer(0);
    const left = area.left + args.integer(1);
    return { top, left, bottom: top, right: left };
  }),
  GetRow: moved((area, args) => {
    const top = area.top + args.integer(0);
    return { ...area, top, bottom: top };
  }),
  GetColumn: moved((area, args) => {
    const left = area.left + args.integer(0);
    return { ...area, left, right: left };
  }),
  GetLastRow: moved((area) => ({ ...area, top: area.bottom })),
  GetLastColumn: moved((area) => ({ ...area, left: area.right })),
  GetLastCell: moved((area) => ({ ...area, top: area.bottom, left: area.right })),
  GetEntireRow: moved((area) => ({ ...area, left: 0, right: LAST_COLUMN })),
  GetEntireColumn: moved((area) => ({ ...area, top: 0, bottom: LAST_ROW })),
  GetOffsetRange: moved((area, args) => ({
    top: area.top + args.integer(0),
    left: area.left + args.integer(1),
    bottom: area.bottom + args.integer(0),
    right: area.right + args.integer(1),
  })),
  GetResizedRange: moved((area, args) => grown(area, args.integer(0), args.integer(1))),
  GetAbsoluteResizedRange: moved((area, args) =>
    grown(area, args.integer(0) - rowCount(area), args.integer(1) - columnCount(area)),
  ),
  GetRowsAbove: moved((area, args) => beside(area, args, { rows: -1, columns: 0 })),
  GetRowsBelow: moved((area, args) => beside(area, args, { rows: 1, columns: 0 })),
  GetColumnsBefore: moved((area, args) => beside(area, args, { rows: 0, columns: -1 })),
  GetColumnsAfter: moved((area, args) => beside(area, args, { rows: 0, columns: 1 })),
  GetBoundingRect: (range, args, state) => {
    const other = otherRange(range.on(state.workbook), args, 0, state);
    if (other.sheet !== range.sheet) throw invalidArgument('the ranges are on different sheets');
    return rangeObject(range.sheet, bounding(range.area, other.area));
  },
  GetIntersection: shared(false),
  GetIntersectionOrNullObject: shared(true),
  GetUsedRange: used(false),
  GetUsedRangeOrNullObject: used(true),
  GetSurroundingRegion: (range, _args, { workbook }) => {
    const { sheet, area } = range.on(workbook);
    return rangeObject(sheet, region(sheet, area));
  },
};

/** Lines next to a range, as many as asked for; a negative number goes the other way. */
function beside(area: Area, args: CallArguments, way: { rows: number; columns: number }): Area {
  const count = args.has(0) ? args.integer(0) : 1;
  if (count === 0) throw invalidArgument('a number of lines other than 0 is wanted');
  const after = (count > 0 ? 1 : -1) * (way.rows + way.columns) > 0;
  const size = Math.abs(count);
  if (way.rows !== 0) {
    return after
      ? { ...area, top: area.bottom + 1, bottom: area.bottom + size }
      : { ...area, top: area.top - size, bottom: area.top - 1 };
  }
  return after
    ? { ...area, left: area.right + 1, right: area.right + size }
    : { ...area, left: area.left - size, right: area.left - 1 };
}

/** The block of cells around a range, bounded by empty rows and columns. */
function region(sheet: RangeTarget['sheet'], from: Area): Area {
  let area = from;
  for (;;) {
    const around = {
      top: Math.max(0, area.top - 1),
      left: Math.max(0, area.left - 1),
      bottom: Math.min(LAST_ROW, area.bottom + 1),
      right: Math.min(LAST_COLUMN, area.right + 1),
    };
    let next = area;
    for (const [row, column, cell] of sheet.kept(around)) {
      if (hasContent(cell)) next = bounding(next, { top: row, left: column, bottom: row, right: column });
    }
    if (
      next.top === area.top &&
      next.left === area.left &&
      next.bottom === area.bottom &&
      next.right === area.right
    ) {
      return area;
    }
    area = next;
  }
}
