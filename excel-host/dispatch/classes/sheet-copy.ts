import { mayChangeStructure } from '../../limits/guards';
import { WHOLE_SHEET } from '../../model/area';
import { invalidArgument } from '../../model/host-error';
import type { Sheet } from '../../model/sheet';
import type { CallArguments } from '../call-arguments';
import { EVENT, WORKBOOK_TARGET } from '../event-hub';
import { hostObject, type HostObject } from '../host-object';
import type { HostState } from '../host-state';
import { notSimulated } from '../not-simulated';
import { oneOf } from '../values';

const MOST_CHARACTERS = 31;

/**
 * A copy of a worksheet with everything this host understands. One with parts it only carries (charts, comments,
 * rules) or with tables is refused: what becomes of those in a copy is not simulated.
 */
export function copySheet(sheet: Sheet, args: CallArguments, state: HostState): HostObject {
  mayChangeStructure(state.workbook);
  if (sheet.carried.length > 0 || sheet.tables.length > 0 || sheet.names.length > 0) {
    notSimulated(state, 'Worksheet.copy', 'of a sheet with tables, names or carried parts');
  }
  const { workbook } = state;
  const copy = workbook.addSheet(freeName(sheet, state), position(args, state));
  for (const [row, column, cell] of sheet.kept(WHOLE_SHEET)) copy.put(row, column, cell);
  for (const [at, line] of sheet.rowLines) copy.rowLines.set(at, line);
  for (const [at, line] of sheet.columnLines) copy.columnLines.set(at, line);
  copy.base = sheet.base;
  copy.merges = [...sheet.merges];
  copy.links = [...sheet.links];
  copy.frozen = sheet.frozen;
  copy.page = structuredClone(sheet.page);
  copy.protection = sheet.protection;
  copy.tabColor = sheet.tabColor;
  copy.showGridlines = sheet.showGridlines;
  copy.showHeadings = sheet.showHeadings;
  copy.standardWidth = sheet.standardWidth;
  copy.visibility = sheet.visibility;
  state.dirty = true;
  if (state.enableEvents)
    state.events.raise(EVENT.added, [WORKBOOK_TARGET], { worksheetId: copy.id }, 'Local');
  return hostObject('Worksheet', copy);
}

/** Where sheets are put that are copied or inserted: the wire has a kind, and a sheet for two of the kinds. */
function position(args: CallArguments, { workbook }: HostState): number {
  const kind = oneOf(args.raw(0) ?? 'None', ['None', 'Before', 'After', 'Beginning', 'End']);
  if (kind === 'Beginning') return 0;
  if (kind === 'None' || kind === 'End') return workbook.sheets.length;
  const relative = args.object(1);
  if (relative?.type !== 'Worksheet') throw invalidArgument('a worksheet to stand next to is wanted');
  return workbook.sheets.indexOf(relative.target as Sheet) + (kind === 'After' ? 1 : 0);
}

/** `Kết quả (2)`, cut to what a name may have. */
function freeName(sheet: Sheet, { workbook }: HostState): string {
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const name = sheet.name.slice(0, MOST_CHARACTERS - ending.length) + ending;
    if (workbook.findSheet(name) === undefined) return name;
  }
}
