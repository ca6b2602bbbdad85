import { mayChange } from '../../limits/guards';
import { parseReference } from '../../model/address';
import { isUnbounded } from '../../model/area';
import { invalidArgument } from '../../model/host-error';
import type { Sheet } from '../../model/sheet';
import { sameName } from '../../model/sheet-name';
import type { Table } from '../../model/table';
import type { WorkbookModel } from '../../model/workbook';
import type { CallArguments } from '../call-arguments';
import { EVENT, WORKBOOK_TARGET } from '../event-hub';
import type { ClassHandlers } from '../handlers';
import type { HostObject } from '../host-object';
import type { HostState } from '../host-state';
import { RangeTarget } from '../range-target';
import { allTables, checkTableArea, nameHeaders, tableObject, type TableTarget } from './table';

interface TableScope {
  readonly sheet?: Sheet;
}

const tablesOf = ({ sheet }: TableScope, { workbook }: HostState): TableTarget[] =>
  allTables(workbook).filter((one) => sheet === undefined || one.sheet === sheet);

function add(scope: TableScope, args: CallArguments, state: HostState): HostObject {
  const { sheet, area } = place(scope, args, state);
  mayChange(sheet);
  if (isUnbounded(area)) throw invalidArgument('a table has an end');
  if (!args.flag(1, false)) throw invalidArgument('this host makes tables of ranges with headers');
  checkTableArea(sheet, area);
  nameHeaders(sheet, area);
  const number = state.workbook.nextNumber();
  const added: Table = {
    id: String(number),
    name: freeName(state.workbook),
    // A header alone gets one empty row.
    area: area.top === area.bottom ? { ...area, bottom: area.bottom + 1 } : area,
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
  };
  sheet.tables.push(added);
  state.dirty = true;
  const payload = { tableId: added.id, tableName: added.name, worksheetId: sheet.id };
  if (state.enableEvents) state.events.raise(EVENT.tableAdded, [sheet.id, WORKBOOK_TARGET], payload, 'Local');
  return tableObject(added, sheet);
}

/** A Range, or an address: on the collection's own sheet, or on the sheet it names, or on the active one. */
function place({ sheet }: TableScope, args: CallArguments, { workbook }: HostState): RangeTarget {
  const object = args.object(0);
  if (object?.type === 'Range') return (object.target as RangeTarget).on(workbook);
  const reference = parseReference(args.text(0));
  if (reference === undefined) throw invalidArgument(`${args.text(0)} is no address`);
  const named = reference.sheet === undefined ? undefined : workbook.sheet(reference.sheet);
  return new RangeTarget(named ?? sheet ?? workbook.active, reference.area);
}

function freeName(workbook: WorkbookModel): string {
  const taken = allTables(workbook).map(({ table }) => table.name);
  for (let number = 1; ; number += 1) {
    const name = `Table${number}`;
    if (!taken.some((other) => sameName(other, name))) return name;
  }
}

/** Excel.TableCollection, of the workbook or of a sheet. */
export const tableCollection: ClassHandlers<TableScope> = {
  type: 'TableCollection',
  items: (scope, state) => tablesOf(scope, state).map(({ table, sheet }) => tableObject(table, sheet)),
  find: (scope, key, state) => {
    const found = tablesOf(scope, state).find(
      ({ table }) => table.id === String(key) || (typeof key === 'string' && sameName(table.name, key)),
    );
    return found === undefined ? undefined : tableObject(found.table, found.sheet);
  },
  objectMethods: { Add: add },
  methods: {
    _RegisterAddedEvent: ({ sheet }, _args, { events }) =>
      events.register(EVENT.tableAdded, sheet?.id ?? WORKBOOK_TARGET),
    _UnregisterAddedEvent: ({ sheet }, _args, { events }) =>
      events.unregister(EVENT.tableAdded, sheet?.id ?? WORKBOOK_TARGET),
  },
  writes: ['Add'],
};
