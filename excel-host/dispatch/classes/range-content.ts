import { mayChange, mayWriteCells } from '../../limits/guards';
import {
  cellCount,
  columnCount,
  contains,
  intersection,
  isUnbounded,
  rowCount,
  rowsOf,
  type Area,
} from '../../model/area';
import { HostError, invalidArgument } from '../../model/host-error';
import { hasContent, usedArea } from '../../model/in-area';
import { withoutLinks } from '../../model/link';
import { restyle } from '../../model/restyle';
import type { Sheet } from '../../model/sheet';
import { noteChange } from '../changes';
import type { CallArguments } from '../call-arguments';
import { hostObject } from '../host-object';
import type { HostState } from '../host-state';
import { notSimulated } from '../not-simulated';
import { RangeTarget } from '../range-target';
import { selectArea } from '../sheet-changes';
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
  Select: (range, _args, state) => {
    const { sheet, area } = range.on(state.workbook);
    selectArea(state, sheet, area, 'Local');
  },
  CopyFrom: copyFrom,
  GetCellProperties: (range, args, { workbook }) => getCellProperties(range.on(workbook), args.options(0)),
  SetCellProperties: (range, args, state) => setCellProperties(range.on(state.workbook), args.raw(0), state),
  GetColumnProperties: (range, args, { workbook }) => getLineProperties(range.on(workbook), 'column', args),
  SetColumnProperties: (range, args, { workbook }) => setLineProperties(range.on(workbook), 'column', args),
  GetRowProperties: (range, args, { workbook }) => getLineProperties(range.on(workbook), 'row', args),
  SetRowProperties: (range, args, { workbook }) => setLineProperties(range.on(workbook), 'row', args),
};

function clear({ sheet, area }: RangeTarget, what: string, state: HostState): void {
  mayWriteCells(sheet, area);
  if (sheet.protection !== undefined && what !== 'Contents') mayChange(sheet, 'allowFormatCells');
  if (what === 'ResetContents') notSimulated(state, 'Range.clear', what);
  if (what === 'All' || what === 'Formats') mayLoseRules(sheet, area, what, state);
  if (what === 'All' || what.endsWith('yperlinks')) {
    if (what === 'RemoveHyperlinks') plainLook(sheet, area);
    sheet.links = withoutLinks(sheet.links, area);
  }
  if (what === 'All' || what === 'Contents') clearContents(new RangeTarget(sheet, area), state);
  if (what === 'All' || what === 'Formats') {
    sheet.merges = sheet.merges.filter((merged) => intersection(merged, area) === undefined);
    restyle(sheet, area, () => sheet.normal);
  }
}

/** Clearing takes conditional formats (and, with everything, validation) away; those are only carried here. */
function mayLoseRules(sheet: Sheet, area: Area, what: string, state: HostState): void {
  const rules = sheet.carried.filter(
    ({ kind, area: of }) =>
      (kind === 'conditionalFormat' || (kind === 'validation' && what === 'All')) &&
      of !== undefined &&
      intersection(of, area) !== undefined,
  );
  if (rules.length > 0) notSimulated(state, 'Range.clear', `of cells with ${rules[0]?.kind ?? ''}`);
}

/** Cells with a link lose their look. */
function plainLook(sheet: Sheet, area: Area): void {
  for (const link of sheet.links) {
    const shared = intersection(link.area, area);
    if (shared !== undefined) restyle(sheet, shared, () => sheet.normal);
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
