import type { Field, Population } from '../rules/rule-set';
import { isBlank } from './cell';
import type { GridCell } from './grid';
import { columnRoles } from './recognise/row-cells';
import type { Header } from './recognise/find-header';
import { tableRows, type TableRows } from './recognise/table-rows';
import type { SheetView } from './sheet-view';

/** One sheet's share of a population: the table that was found on it. */
export interface Part {
  readonly view: SheetView;
  readonly header: Header;
  readonly rows: TableRows;
}

/** A value's cell, and its place; the name of the sheet itself has row −1. */
export interface Located {
  readonly row: number;
  readonly column: number;
  readonly cell: GridCell | undefined;
}

export function partOf(view: SheetView, header: Header, population: Population): Part {
  return { view, header, rows: tableRows(view, columnRoles(header, population)) };
}

/** Whether the field's values stand somewhere on this sheet. */
export function holds(part: Part, field: Field): boolean {
  if (part.header.columns.has(field.id) || field.from === 'sheet') return true;
  return field.from === 'section' && part.rows.sections.length > 0;
}

/**
 * Where the field's value for a row of data (by its number in the part) is: in its column, a text merged downwards
 * at its top; without one in the section row above, or in the sheet's name. Undefined when it stands nowhere.
 */
export function locate(part: Part, field: Field, index: number): Located | undefined {
  const row = part.rows.data[index]!;
  const column = part.header.columns.get(field.id);
  const inColumn = column === undefined ? undefined : inColumnOf(part.view, row, column);
  if (inColumn !== undefined && !isBlank(inColumn.cell)) return inColumn;
  if (field.from === 'section') {
    const section = part.rows.sections[part.rows.sectionOf[index]!];
    if (section !== undefined) return { row: section.row, column: section.column, cell: section.name };
  }
  if (field.from === 'sheet') return { row: -1, column: -1, cell: { value: part.view.grid.sheet } };
  return inColumn;
}

function inColumnOf(view: SheetView, row: number, column: number): Located {
  const origin = view.originRow(row, column);
  const cell = origin < 0 ? undefined : view.at(origin, column);
  return { row: isBlank(cell) ? row : origin, column, cell };
}
