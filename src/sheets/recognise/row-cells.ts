import type { Population } from '../../rules/rule-set';
import { isBlank, writtenText } from '../cell';
import type { GridCell } from '../grid';
import type { SheetView } from '../sheet-view';
import type { Header } from './find-header';

/** The roles that a table's columns play when its rows are told apart. */
export interface ColumnRoles {
  readonly header: Header;
  /** Columns of key fields, from the left; never empty. */
  readonly keys: readonly number[];
  /** The column of the part of the key that is a row's own: not that of what it belongs to. */
  readonly name: number;
  /** Columns of all fields. */
  readonly mapped: ReadonlySet<number>;
  /** Columns of date fields. */
  readonly dates: ReadonlySet<number>;
  /** Whether a field takes the name of the section its row stands in. */
  readonly hasSections: boolean;
}

/** One row below the header, looked at once. */
export interface RowCells {
  readonly row: number;
  /** Columns of this row's own cells that show something, from the left. */
  readonly own: readonly number[];
  /** How many of them are values of fields other than the key. */
  readonly values: number;
  /** The texts of the key columns, also where they are merged from above; blank ones left out. */
  readonly keyTexts: readonly string[];
  /** Whether the part of the key is there that is the row's own. */
  readonly named: boolean;
  /** The text in the STT column, '' when blank. */
  readonly serial: string;
}

/** The first column of a field; where each field has several columns, the first that names one. */
export function firstColumn({ columns, matches }: Header): number {
  const read = [...columns.values()];
  const named = [...matches.fields.values()].map(({ header }) => header.column);
  return Math.min(...(read.length > 0 ? read : named.length > 0 ? named : [0]));
}

export function columnRoles(header: Header, population: Population): ColumnRoles {
  const columnsOf = (ids: readonly string[]): number[] =>
    ids.map((id) => header.columns.get(id)).filter((column) => column !== undefined);
  const inOrder = columnsOf(population.key);
  const keys = inOrder.toSorted((a, b) => a - b);
  const above = population.belongsTo?.by ?? [];
  const own = columnsOf(population.key.filter((id) => !above.includes(id)));
  const first = firstColumn(header);
  const dates = population.fields.filter((field) => field.type === 'date').map((field) => field.id);
  return {
    header,
    // without a key column every row is one, and the missing column is an error of its own
    keys: keys.length > 0 ? keys : [first],
    name: own[0] ?? inOrder[0] ?? first,
    mapped: new Set(header.columns.values()),
    dates: new Set(columnsOf(dates)),
    hasSections: population.fields.some((field) => field.from === 'section'),
  };
}

export function rowCells(view: SheetView, row: number, roles: ColumnRoles): RowCells {
  const own = view.ownColumns(row).filter((column) => !isHollow(view.at(row, column)!));
  let values = 0;
  for (const column of own) if (roles.mapped.has(column) && !roles.keys.includes(column)) values++;
  const keyTexts = roles.keys
    .map((column) => keyText(view.filled(row, column)))
    .filter((text) => text !== '');
  const serial = roles.header.serial < 0 ? '' : writtenText(view.at(row, roles.header.serial));
  const named = keyText(view.filled(row, roles.name)) !== '';
  return { row, own, values, keyTexts, named, serial };
}

/** What a formula filled in beforehand gives for a row that nobody has written in: an error, nothing, or 0. */
export function isHollow(cell: GridCell): boolean {
  if (cell.error !== undefined) return cell.formula !== undefined || cell.error === '#N/A';
  return cell.formula !== undefined && cell.value === 0;
}

function keyText(cell: GridCell | undefined): string {
  return cell === undefined || isBlank(cell) || isHollow(cell) ? '' : writtenText(cell);
}
