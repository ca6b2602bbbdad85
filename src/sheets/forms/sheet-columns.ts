import { isBlank, writtenText } from '../cell';
import { columnLetters } from '../grid';
import { columnOf } from '../mapping/given-mapping';
import type { Located, Place } from '../part';
import { spans } from '../place';
import type { SheetView } from '../sheet-view';
import type { FormLines } from './form-lines';
import type { Remark } from './form-part';
import type { FormWords } from './form-words';
import { isLabelHeading, isSideHeading } from './side-words';
import { tailColumns } from './tail-columns';
import { hasValue } from './unit-columns';

/** The header of a form that fills a sheet, and the columns of values below it. */
export interface SheetColumns {
  readonly hasHeader: boolean;
  /** The header's rows; where there is none, the first row of the lines, and the one before it. */
  readonly top: number;
  readonly bottom: number;
  /** Tail → column. */
  readonly tails: ReadonlyMap<string, number>;
  /** The cell in a column of a line. */
  at(row: number, column: number): Located;
  /** The cell of a line that has a single value. */
  plain(row: number): Located;
  remarks(lines: readonly Place[]): Remark[];
}

/** Undefined where no line is known, or where a stage has several columns: more than one unit stands there. */
export function sheetColumns(
  view: SheetView,
  lines: FormLines,
  words: FormWords,
  given: ReadonlyMap<string, string>,
): SheetColumns | undefined {
  const heads = [...lines.heads.values()].map(({ row }) => row);
  const rows = [...heads, ...[...lines.fields.values()].map(({ row }) => row)];
  if (rows.length === 0) return undefined;
  const staged = heads.length > 0 ? tailColumns(view, words, lines.end, Math.min(...heads)) : undefined;
  const tails = new Map(staged?.columns.map(({ tail, column }) => [tail, column]));
  const open = staged?.columns.filter(({ tail }) => !given.has(tail)) ?? [];
  if (new Set(open.map(({ tail }) => tail)).size < open.length) return undefined;
  for (const { id } of words.population.review?.stages ?? []) {
    const column = columnOf(given.get(id) ?? '');
    if (given.has(id)) tails.delete(id);
    if (column !== undefined) tails.set(id, column);
  }
  return new Columns(view, staged ?? labelHeader(view, lines, new Set(rows)), tails, lines.end, rows);
}

/** The first row whose labels say `STT` or `Tiêu chí`, with a heading right of them. */
function labelHeader(
  view: SheetView,
  { end }: FormLines,
  lines: ReadonlySet<number>,
): { top: number; bottom: number } | undefined {
  for (let row = 0; row < Math.max(...lines); row++) {
    const own = lines.has(row) ? [] : view.ownColumns(row);
    const labels = own.filter((column) => column <= end && isLabelHeading(writtenText(view.at(row, column))));
    if (labels.length === 0 || own.every((column) => column <= end)) continue;
    return { top: row, bottom: Math.max(...labels.map((column) => view.area(row, column)?.bottom ?? row)) };
  }
  return undefined;
}

class Columns implements SheetColumns {
  readonly top: number;
  readonly bottom: number;
  /** Columns that may hold the value of a line that has a single one: right of the labels, no remarks, maxima, sums. */
  private readonly open: readonly number[];

  constructor(
    private readonly view: SheetView,
    private readonly header: { readonly top: number; readonly bottom: number } | undefined,
    readonly tails: ReadonlyMap<string, number>,
    end: number,
    lines: readonly number[],
  ) {
    const first = Math.min(...lines);
    this.top = header?.top ?? first;
    this.bottom = header?.bottom ?? first - 1;
    const right = Array.from({ length: Math.max(0, view.width - end - 1) }, (_, i) => end + 1 + i);
    const open = right.filter((column) => {
      const headings = this.headings(column);
      return !headings.some((text) => isSideHeading(text) || isLabelHeading(text));
    });
    const headed = open.filter((column) => this.headings(column).length > 0);
    this.open = headed.length > 0 ? headed : open;
  }

  at(row: number, column: number): Located {
    const isHere = this.view.originColumn(row, column) === column;
    return { row, column, cell: isHere ? this.view.at(row, column) : undefined };
  }

  plain(row: number): Located {
    const cells = (this.readsOne ? this.open.slice(0, 1) : this.open).map((column) => this.at(row, column));
    return cells.find(({ cell }) => !isBlank(cell)) ?? cells[0] ?? { row, column: 0, cell: undefined };
  }

  /** Where a single column is read, whatever else holds values of lines is asked about. */
  remarks(lines: readonly Place[]): Remark[] {
    const others = this.readsOne ? this.open.slice(1) : [];
    const filled = others.filter((column) =>
      lines.some(({ row }) => row > this.bottom && hasValue(this.view, row, column)),
    );
    if (filled.length === 0) return [];
    const params = { read: columnLetters(this.open[0]!), columns: spans(filled, columnLetters) };
    return [
      { severity: 'question', code: 'sheets.form-columns-unread', params, row: this.top, column: filled[0]! },
    ];
  }

  get hasHeader(): boolean {
    return this.header !== undefined;
  }

  /** A table with a header and no stages has one column of values; else the first cell counts that shows something. */
  private get readsOne(): boolean {
    return this.hasHeader && this.tails.size === 0;
  }

  private headings(column: number): string[] {
    if (this.header === undefined) return [];
    const { top, bottom } = this.header;
    return Array.from({ length: bottom - top + 1 }, (_, i) => top + i).flatMap((row) => {
      const area = this.view.area(row, column);
      const cell = this.view.at(area?.top ?? row, area?.left ?? column);
      return isBlank(cell) ? [] : [writtenText(cell)];
    });
  }
}
