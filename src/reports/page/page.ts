import type { CellStyle, DocumentCell, PrintSetup, SheetDocument } from '../sheet-document';
import type { TaggedCell } from '../live/shown';
import { pageStarts, type Kept } from './page-breaks';
import { LARGE, largestScaleOn, paperFor, pixelsOf, scaleOn, type Paper } from './paper';
import { rowHeights } from './row-heights';

/** What stands in a cell, apart from where it stands; the rest: what it is to follow where the sheets become live. */
export type Content = Omit<DocumentCell, 'row' | 'column'> & Pick<TaggedCell, 'shows' | 'isAlarm'>;
export type Area = SheetDocument['merges'][number];
export type Placed = Content & { readonly span: number };

/** Columns that stand together on the pages of a sheet that is wider than one; inclusive. */
export interface Block {
  readonly from: number;
  readonly to: number;
}

type Freeze = NonNullable<SheetDocument['freeze']>;
type Heights = Readonly<Record<number, number>>;

/** What a page repeats, and how it looks at its edges. */
export interface PageSetup {
  readonly paper?: Paper;
  readonly repeatRows?: PrintSetup['repeatRows'];
  readonly freeze?: Freeze;
}

/** Builds one sheet from the top down. `next` is the first free row. */
export class Page {
  next = 0;
  private readonly cells: DocumentCell[] = [];
  private readonly merges: Area[] = [];
  private readonly kept: Kept[] = [];

  /**
   * @param widths of all columns, in characters of the default font
   * @param blocks where the sheet is wider than a page: the columns of each page, without those to the left of the
   *   first block, which every page repeats
   */
  constructor(
    readonly widths: readonly number[],
    readonly blocks: readonly Block[] = [],
  ) {}

  get lastColumn(): number {
    return this.widths.length - 1;
  }

  /** Places a content on an area; the covered cells are styled too, so that a border goes all round. */
  put(area: Area, content: Content): void {
    this.cells.push({ row: area.top, column: area.left, ...content });
    if (area.top === area.bottom && area.left === area.right) return;
    this.merges.push(area);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (row === area.top && column === area.left) continue;
        this.cells.push({ row, column, value: null, style: content.style });
      }
    }
  }

  /** A line of text over the width of the first page; `others`: what stands beside it on the pages to the right. */
  line(text: string, style: CellStyle, others?: (block: number) => string): void {
    const [first, ...rest] = this.blocks.length > 0 ? this.blocks : [{ from: 0, to: this.lastColumn }];
    const at = { top: this.next, bottom: this.next };
    this.put({ ...at, left: first!.from, right: first!.to }, { value: text, style });
    if (others) {
      rest.forEach(({ from, to }, index) =>
        this.put({ ...at, left: from, right: to }, { value: others(index + 1), style }),
      );
    }
    this.next += 1;
  }

  /** The name of a table, on the left of every page. */
  heading(text: string): void {
    const [first] = this.blocks;
    const right = first ? first.from - 1 : this.lastColumn;
    this.put({ top: this.next, left: 0, bottom: this.next, right }, { value: text, style: 'heading' });
    this.next += 1;
  }

  /** One row of a table from the first column on; each content covers `span` columns. */
  row(contents: readonly Placed[]): void {
    let left = 0;
    for (const { span, ...content } of contents) {
      this.put({ top: this.next, left, bottom: this.next, right: left + span - 1 }, content);
      left += span;
    }
    this.next += 1;
  }

  gap(rows = 1): void {
    this.next += rows;
  }

  /** Keeps the rows that `write` makes on one page, as far as they fit. */
  together<T>(write: () => T): T {
    const from = this.next;
    const result = write();
    this.keep(from, this.next - 1);
    return result;
  }

  /** Keeps rows on one page that are there already or will be. */
  keep(from: number, to: number): void {
    if (to > from) this.kept.push({ from, to });
  }

  document(name: string, { paper, repeatRows, freeze }: PageSetup = {}): SheetDocument {
    const cells = [...this.cells].sort((a, b) => a.row - b.row || a.column - b.column);
    const bottom = cells.at(-1)?.row ?? 0;
    const heights = rowHeights(cells, this.merges, this.widths);
    const chosen = paper ?? paperFor(this.widths) ?? LARGE;
    const scale = this.blocks.length > 0 ? this.blockScale(chosen) : undefined;
    const rows = this.rowBreaks(chosen, scale, bottom, heights, repeatRows);
    const columns = this.blocks.slice(1).map(({ from }) => from);
    const [first] = this.blocks;
    return {
      name,
      cells,
      merges: this.merges,
      widths: [...this.widths],
      heights,
      ...(freeze ? { freeze: this.frozen(freeze, heights) } : {}),
      print: {
        orientation: chosen.orientation,
        ...(chosen.size === 'A3' ? { paper: 'A3' as const } : {}),
        ...(repeatRows ? { repeatRows } : {}),
        ...(first ? { repeatColumns: { from: 0, to: first.from - 1 } } : {}),
        ...(scale === undefined ? {} : { scale }),
        ...(rows.length + columns.length > 0 ? { breaks: { rows, columns } } : {}),
        area: { bottom, right: this.lastColumn },
      },
    };
  }

  /** Rows stay in sight only where they leave room for others on a small screen. */
  private frozen(freeze: Freeze, heights: Heights): Freeze {
    const height = sum(0, freeze.row - 1, (row) => heights[row] ?? EMPTY_ROW);
    return height > MOST_FROZEN ? { ...freeze, row: 0 } : freeze;
  }

  /** The largest print in which every block fits its page beside the repeated columns. */
  private blockScale(paper: Paper): number {
    const repeated = this.widths.slice(0, this.blocks[0]?.from);
    const widest = this.blocks.reduce(
      (most, { from, to }) => Math.max(most, pixelsOf([...repeated, ...this.widths.slice(from, to + 1)])),
      0,
    );
    return scaleOn(paper, widest * SPARE_WIDTH);
  }

  private rowBreaks(
    paper: Paper,
    scale: number | undefined,
    bottom: number,
    heights: Heights,
    repeatRows: PrintSetup['repeatRows'],
  ): number[] {
    if (this.kept.length === 0) return [];
    const heightOf = (row: number): number => heights[row] ?? EMPTY_ROW;
    const room = (paper.down * 100) / (scale ?? largestScaleOn(paper, pixelsOf(this.widths))) / SPARE_HEIGHT;
    const height = repeatRows ? sum(repeatRows.from, repeatRows.to, heightOf) : 0;
    const repeated = repeatRows && { height, to: repeatRows.to };
    return pageStarts({ bottom, heightOf, room, kept: this.kept, ...(repeated ? { repeated } : {}) });
  }
}

/** Programs and printers measure a little differently: so much of a page is left free, as a factor. */
const SPARE_WIDTH = 1.04;
const SPARE_HEIGHT = 1.02;
/** Points of rows that stay in sight, at most: a small screen shows some 400. */
const MOST_FROZEN = 300;
/** Points of a row that holds nothing. */
const EMPTY_ROW = 16.5;

function sum(from: number, to: number, valueOf: (index: number) => number): number {
  let total = 0;
  for (let index = from; index <= to; index++) total += valueOf(index);
  return total;
}

export function text(value: string | null, style: CellStyle = 'text'): Content {
  return { value, style };
}
