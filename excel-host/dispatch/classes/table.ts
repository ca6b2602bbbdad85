import { mayChange } from '../../limits/guards';
import { columnCount, columnsOf, intersection, type Area } from '../../model/area';
import { HostError, invalidArgument, itemNotFound } from '../../model/host-error';
import type { Sheet } from '../../model/sheet';
import { sameName } from '../../model/sheet-name';
import { tableBody, type Table } from '../../model/table';
import type { WorkbookModel } from '../../model/workbook';
import { EVENT, WORKBOOK_TARGET } from '../event-hub';
import type { ClassHandlers, ScalarHandler } from '../handlers';
import { hostObject, type HostObject } from '../host-object';
import { notSimulated } from '../not-simulated';
import { RangeTarget } from '../range-target';
import { flag, text } from '../values';
import { otherRange, rangeObject } from './range-navigation';

/** A table with the sheet it is on. */
export interface TableTarget {
  readonly table: Table;
  readonly sheet: Sheet;
}

export const tableObject = (table: Table, sheet: Sheet): HostObject =>
  hostObject('Table', { table, sheet } satisfies TableTarget);

export const allTables = (workbook: WorkbookModel): TableTarget[] =>
  workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ table, sheet })));

/** @throws HostError for what is no table name, or the name of another table or of a defined name */
export function checkTableName(name: string, workbook: WorkbookModel): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name) && name.length <= 255;
  if (!wellFormed || /^[A-Za-z]{1,3}\d+$/.test(name) || /^[rc]$/i.test(name)) {
    throw invalidArgument(`${name} is no table name`);
  }
  const names = [
    ...allTables(workbook).map(({ table }) => table.name),
    ...workbook.names.map((one) => one.name),
  ];
  if (names.some((other) => sameName(other, name))) {
    throw new HostError('ItemAlreadyExists', `A resource with the same name already exists. (${name})`);
  }
}

/** @throws HostError where a table cannot stand */
export function checkTableArea(sheet: Sheet, area: Area, own?: Table): void {
  if (sheet.tables.some((other) => other !== own && intersection(other.area, area) !== undefined)) {
    throw new HostError('InvalidOperation', 'A table cannot overlap another table.');
  }
  if (sheet.merges.some((merged) => intersection(merged, area) !== undefined)) {
    throw new HostError('InvalidOperation', 'A table cannot have merged cells.');
  }
}

/** Makes every header a text of its own: empty ones are named, second ones numbered, numbers become texts. */
export function nameHeaders(sheet: Sheet, area: Area): void {
  const taken = new Set<string>();
  let number = 0;
  for (const column of columnsOf(area)) {
    number += 1;
    const cell = sheet.cell(area.top, column);
    const written = cell.value === null ? '' : String(cell.value);
    const wanted = written === '' ? `Column${number}` : written;
    let name = wanted;
    for (let next = 2; taken.has(name.toLowerCase()); next += 1) name = `${wanted}${next}`;
    taken.add(name.toLowerCase());
    if (name !== cell.value) sheet.put(area.top, column, { value: name, style: cell.style });
  }
}

type FlagKey =
  | 'highlightFirstColumn'
  | 'highlightLastColumn'
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'showFilterButton';

const yesNo = (key: FlagKey): ScalarHandler<TableTarget> => ({
  get: ({ table }) => table[key],
  set: ({ table, sheet }, value) => {
    mayChange(sheet);
    table[key] = flag(value);
  },
});

function part({ table, sheet }: TableTarget, of: (table: Table) => Area | undefined): HostObject {
  const area = of(table);
  if (area === undefined) throw itemNotFound(`a part of table ${table.name}`);
  return rangeObject(sheet, area);
}

/** Excel.Table. Filters and sorting are not simulated. */
export const table: ClassHandlers<TableTarget> = {
  type: 'Table',
  identity: ({ table: { id } }) => ({ Id: id }),
  scalars: {
    Id: { get: (target) => target.table.id },
    LegacyId: { get: (target) => target.table.id },
    Name: {
      get: (target) => target.table.name,
      set: (target, value, { workbook }) => {
        if (!sameName(text(value), target.table.name)) checkTableName(text(value), workbook);
        target.table.name = text(value);
      },
    },
    Style: {
      get: (target) => target.table.style,
      set: (target, value) => {
        mayChange(target.sheet);
        target.table.style = text(value);
      },
    },
    ShowHeaders: {
      get: (target) => target.table.showHeaders,
      set: (target, value, state) => {
        if (flag(value) !== target.table.showHeaders) notSimulated(state, 'Table.showHeaders', 'changing it');
      },
    },
    ShowTotals: {
      get: (target) => target.table.showTotals,
      set: (target, value, state) => {
        if (flag(value) !== target.table.showTotals) notSimulated(state, 'Table.showTotals', 'changing it');
      },
    },
    HighlightFirstColumn: yesNo('highlightFirstColumn'),
    HighlightLastColumn: yesNo('highlightLastColumn'),
    ShowBandedRows: yesNo('showBandedRows'),
    ShowBandedColumns: yesNo('showBandedColumns'),
    ShowFilterButton: yesNo('showFilterButton'),
  },
  properties: {
    Worksheet: ({ sheet }) => hostObject('Worksheet', sheet),
    Columns: (target) => hostObject('TableColumnCollection', target),
  },
  objectMethods: {
    GetRange: (target) => part(target, ({ area }) => area),
    GetHeaderRowRange: (target) =>
      part(target, ({ area, showHeaders }) => (showHeaders ? { ...area, bottom: area.top } : undefined)),
    GetDataBodyRange: (target) => part(target, tableBody),
    GetTotalRowRange: (target) =>
      part(target, ({ area, showTotals }) => (showTotals ? { ...area, top: area.bottom } : undefined)),
    ConvertToRange: (target) => {
      remove(target);
      return part(target, ({ area }) => area);
    },
  },
  methods: {
    Resize: ({ table: resized, sheet }, args, state) => {
      mayChange(sheet);
      const { area, sheet: other } = otherRange(new RangeTarget(sheet, resized.area), args, 0, state);
      if (
        other !== sheet ||
        area.top !== resized.area.top ||
        intersection(area, resized.area) === undefined
      ) {
        throw invalidArgument('a table keeps its header row');
      }
      checkTableArea(sheet, area, resized);
      resized.area = area;
      if (resized.showHeaders) nameHeaders(sheet, area);
    },
    Delete: (target, _args, state) => {
      remove(target);
      for (const [row, column, cell] of [...target.sheet.kept(target.table.area)]) {
        target.sheet.put(row, column, { value: null, style: cell.style });
      }
      state.dirty = true;
      const payload = {
        tableId: target.table.id,
        tableName: target.table.name,
        worksheetId: target.sheet.id,
      };
      if (state.enableEvents) state.events.raise(EVENT.tableDeleted, [WORKBOOK_TARGET], payload, 'Local');
    },
  },
  writes: ['Resize', 'Delete', 'ConvertToRange'],
};

function remove({ table: removed, sheet }: TableTarget): void {
  mayChange(sheet);
  sheet.tables.splice(sheet.tables.indexOf(removed), 1);
}

interface ColumnTarget extends TableTarget {
  readonly index: number;
}

const columnObject = (target: TableTarget, index: number): HostObject =>
  hostObject('TableColumn', { ...target, index } satisfies ColumnTarget);

const columnArea = ({ table: { area }, index }: ColumnTarget, of: Area = area): Area => ({
  ...of,
  left: area.left + index,
  right: area.left + index,
});

const header = (target: ColumnTarget): string =>
  String(target.sheet.cell(target.table.area.top, target.table.area.left + target.index).value ?? '');

/** Excel.TableColumnCollection: columns are found by name or by number. */
export const tableColumnCollection: ClassHandlers<TableTarget> = {
  type: 'TableColumnCollection',
  items: (target) =>
    Array.from({ length: columnCount(target.table.area) }, (_, index) => columnObject(target, index)),
  find: (target, key) => {
    const indexes = [...Array(columnCount(target.table.area)).keys()];
    const index = indexes.find(
      (at) => key === at + 1 || (typeof key === 'string' && sameName(header({ ...target, index: at }), key)),
    );
    return index === undefined ? undefined : columnObject(target, index);
  },
};

/** Excel.TableColumn. */
export const tableColumn: ClassHandlers<ColumnTarget> = {
  type: 'TableColumn',
  identity: ({ index }) => ({ Id: index + 1 }),
  scalars: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: { get: header },
  },
  objectMethods: {
    GetRange: (target) => rangeObject(target.sheet, columnArea(target)),
    GetDataBodyRange: (target) =>
      part(target, (own) => {
        const body = tableBody(own);
        return body === undefined ? undefined : columnArea(target, body);
      }),
    GetHeaderRowRange: (target) =>
      rangeObject(target.sheet, columnArea(target, { ...target.table.area, bottom: target.table.area.top })),
  },
};
