import type { Field, Population } from '../rules/rule-set';
import { isBlank } from './cell';
import type { Area } from './grid';
import type { Located, Part, Place } from './part';
import type { Header } from './recognise/find-header';
import { columnRoles, firstColumn } from './recognise/row-cells';
import { tableRows, type TableRows } from './recognise/table-rows';
import type { SheetView } from './sheet-view';

/** A table with a header and one row each. */
export class RowsPart implements Part {
  readonly rows: TableRows;
  readonly start: Place;
  readonly across = false;
  readonly single = false;
  private readonly keyColumn: number;

  constructor(
    readonly view: SheetView,
    readonly header: Header,
    population: Population,
  ) {
    this.rows = tableRows(view, columnRoles(header, population));
    this.start = { row: header.top, column: firstColumn(header) };
    const columns = population.key.map((id) => header.columns.get(id));
    this.keyColumn = columns.find((column) => column !== undefined) ?? 0;
  }

  get length(): number {
    return this.rows.data.length;
  }

  holds(field: Field): boolean {
    if (this.header.columns.has(field.id) || field.from === 'sheet') return true;
    return field.from === 'section' && this.rows.sections.length > 0;
  }

  /** In its column, a text merged downwards at its top; without one in the section row above, or in the sheet's name. */
  locate(field: Field, index: number): Located | undefined {
    const column = this.header.columns.get(field.id);
    const inColumn = column === undefined ? undefined : this.inColumn(this.rows.data[index]!, column);
    if (inColumn !== undefined && !isBlank(inColumn.cell)) return inColumn;
    if (field.from === 'section') {
      const section = this.rows.sections[this.rows.sectionOf[index]!];
      if (section !== undefined) return { row: section.row, column: section.column, cell: section.name };
    }
    if (field.from === 'sheet') return { row: -1, column: -1, cell: { value: this.view.grid.sheet } };
    return inColumn;
  }

  areaOf(field: Field, index: number): Area | undefined {
    const column = this.header.columns.get(field.id);
    return column === undefined ? undefined : this.view.area(this.rows.data[index]!, column);
  }

  anchor(index: number): Place {
    return { row: this.rows.data[index]!, column: this.keyColumn };
  }

  heading(field: string): Place {
    const heading = this.header.matches.fields.get(field)?.header;
    return heading === undefined ? this.start : { row: heading.row, column: heading.column };
  }

  words(field: string): string {
    const column = this.header.columns.get(field);
    return this.header.all.find((one) => one.column === column)?.path.join(' ') ?? '';
  }

  private inColumn(row: number, column: number): Located {
    const origin = this.view.originRow(row, column);
    const cell = origin < 0 ? undefined : this.view.at(origin, column);
    return { row: isBlank(cell) ? row : origin, column, cell };
  }
}
