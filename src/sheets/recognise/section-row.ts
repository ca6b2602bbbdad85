import { writtenText } from '../cell';
import type { GridCell } from '../grid';
import type { SheetView } from '../sheet-view';
import type { ColumnRoles, RowCells } from './row-cells';
import { isMarkerAlone, markerOf, romanValue } from './section-marker';

/** A row that names the section below it. */
export interface Section {
  readonly row: number;
  readonly column: number;
  /** The name without its numbering, as a cell to be read. */
  readonly name: GridCell;
  /** Its roman number, 0 when it has none. */
  readonly roman: number;
}

/**
 * The section a row names: text in one or two leading cells, nothing in other columns that are read; numbered
 * (I., A., 1.), standing left of the key column, or merged across it. Undefined for any other row.
 *
 * @param reached the roman number of the section before
 */
export function sectionOf(
  view: SheetView,
  { row, own, values }: RowCells,
  roles: ColumnRoles,
  reached: number,
): Section | undefined {
  const key = roles.keys[0]!;
  const leading = own.filter((column) => column <= key);
  const [first, second] = leading;
  if (first === undefined || leading.length > 2 || values > 0) return undefined;
  if (own.some((column) => column > key && roles.mapped.has(column))) return undefined;
  const text = writtenText(view.at(row, first));
  if (second !== undefined) {
    if (!isMarkerAlone(text)) return undefined;
    return { row, column: second, name: { value: writtenText(view.at(row, second)) }, roman: romanIn(text) };
  }
  if (typeof view.at(row, first)!.value !== 'string') return undefined;
  const marker = markerOf(text, reached);
  const right = view.area(row, first)?.right ?? first;
  const across = [...roles.mapped].some((column) => key < column && column <= right);
  const numbered = marker !== undefined && (marker.kind !== 'number' || roles.hasSections);
  if (!across && !numbered && first >= key) return undefined;
  const name = marker === undefined || marker.rest === '' ? text : marker.rest;
  return { row, column: first, name: { value: name }, roman: marker?.kind === 'roman' ? romanIn(text) : 0 };
}

/** Whether a row's STT is a section's marker though the row holds values as well: a section with its subtotals. */
export function isMarkedInSerial(cells: RowCells): boolean {
  return isMarkerAlone(cells.serial);
}

function romanIn(text: string): number {
  return romanValue(/^[IVXL]+/.exec(text)?.[0] ?? '');
}
