import { mayChange, mayWriteCells } from '../../limits/guards';
import {
  cellCount,
  columnCount,
  contains,
  intersection,
  isUnbounded,
  rowCount,
  rowsOf,
} from '../../model/area';
import { HostError, invalidArgument } from '../../model/host-error';
import { hasContent, usedArea } from '../../model/in-area';
import { restyle } from '../../model/restyle';
import { noteChange } from '../changes';
import type { CallArguments } from '../call-arguments';
import { hostObject } from '../host-object';
import type { HostState } from '../host-state';
import { notSimulated } from '../not-simulated';
import { RangeTarget } from '../range-target';
import { oneOf } from '../values';
import { copyFrom } from './range-copy';
import {
  getCellProperties,
  getLineProperties,
  setCellProperties,
  setLineProperties,
} from './range-properties';

type Method = (range: RangeTarget, args: CallArguments, state: HostState) => unknown;

const CLEAR = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'];

/** Methods of Range that change cells, or are the client's own housekeeping. */
export const rangeContentMethods: Readonly<Record<string, Method>> = {
  _KeepReference: (range, _args, { references }) => void references.keep(hostObject('Range', range)),
  _ValidateArraySize: ({ area }, args) => {
    if (args.integer(0) === rowCount(area) && args.integer(1) === columnCount(area)) return;
    throw invalidArgument(
      `The number of rows or columns in the input array doesn't match the size or dimensions of the range`,
    );
  },
  Clear: (range, args, state) => clear(range.on(state.workbook), oneOf(args.raw(0) ?? 'All', CLEAR), state),
  Merge: (range, args, state) => merge(range.on(state.workbook), args.flag(0, false), state),
  Unmerge: (range, _args, state) => {
    const { sheet, area } = range.on(state.workbook);
    mayChange(sheet);
    sheet.merges = sheet.merges.filter((merged) => intersection(merged, area) === undefined);
  },
  Select: (range, _args, { workbook }) => {
    const { sheet, area } = range.on(workbook);
    if (sheet.visibility !== 'Visible')
      throw new HostError('InvalidOperation', 'A hidden sheet has no selection.');
    workbook.activate(sheet);
    sheet.selection = area;
  },
  CopyFrom: copyFrom,
  GetCellProperties: (range, args, { workbook }) => getCellProperties(range.on(workbook), args.options(0)),
  SetCellProperties: (range, args, { workbook }) => setCellProperties(range.on(workbook), args.raw(0)),
  GetColumnProperties: (range, args, { workbook }) => getLineProperties(range.on(workbook), 'column', args),
  SetColumnProperties: (range, args, { workbook }) => setLineProperties(range.on(workbook), 'column', args),
  GetRowProperties: (range, args, { workbook }) => getLineProperties(range.on(workbook), 'row', args),
  SetRowProperties: (range, args, { workbook }) => setLineProperties(range.on(workbook), 'row', args),
};

function clear({ sheet, area }: RangeTarget, what: string, state: HostState): void {
  mayWriteCells(sheet, area);
  if (sheet.protection !== undefined && what !== 'Contents') mayChange(sheet, 'allowFormatCells');
  if (what.endsWith('yperlinks')) {
    const none = sheet.carried.every(
      (one) =>
        one.kind !== 'hyperlink' || one.area === undefined || intersection(one.area, area) === undefined,
    );
    if (none) return;
    notSimulated(state, 'Range.clear', what);
  }
  if (what === 'All' || what === 'Contents') clearContents(new RangeTarget(sheet, area), state);
  if (what === 'All' || what === 'Formats') {
    sheet.merges = sheet.merges.filter((merged) => intersection(merged, area) === undefined);
    restyle(sheet, area, () => sheet.normal);
  }
}

function clearContents({ sheet, area }: RangeTarget, state: HostState): void {
  const used = usedArea(sheet, area, true);
  for (const [row, column, cell] of [...sheet.kept(area)]) {
    if (hasContent(cell)) sheet.put(row, column, { value: null, style: cell.style });
  }
  if (used === undefined) return;
  state.dirty = true;
  noteChange(state, sheet, isUnbounded(area) ? used : area);
}

/** Joins cells; only the first keeps its content. */
function merge({ sheet, area }: RangeTarget, across: boolean, state: HostState): void {
  mayChange(sheet);
  if (sheet.tables.some((table) => intersection(table.area, area) !== undefined)) {
    throw new HostError('InvalidOperation', 'Cells of a table cannot be merged.');
  }
  const areas = across ? [...rowsOf(area)].map((row) => ({ ...area, top: row, bottom: row })) : [area];
  for (const one of areas.filter((joined) => cellCount(joined) > 1)) {
    const cut = sheet.merges.some(
      (merged) => intersection(merged, one) !== undefined && !contains(one, merged) && !contains(merged, one),
    );
    if (cut)
      throw new HostError('InvalidOperation', 'The operation is not allowed on a part of a merged area.');
    sheet.merges = [...sheet.merges.filter((merged) => intersection(merged, one) === undefined), one];
    for (const [row, column, cell] of [...sheet.kept(one)]) {
      const first = row === one.top && column === one.left;
      if (!first && hasContent(cell)) sheet.put(row, column, { value: null, style: cell.style });
    }
  }
  state.dirty = true;
}
