import type { CellStyle, DocumentCell, PrintSetup, SheetDocument } from '../sheet-document';
import { rowHeights } from './row-heights';

/** What stands in a cell, apart from where it stands. */
export type Content = Omit<DocumentCell, 'row' | 'column'>;
export type Area = SheetDocument['merges'][number];
export type Placed = Content & { readonly span: number };

/** Builds one sheet from the top down. `next` is the first free row. */
export class Page {
  next = 0;
  private readonly cells: DocumentCell[] = [];
  private readonly merges: Area[] = [];

  /** @param widths of all columns, in characters of the default font */
  constructor(readonly widths: readonly number[]) {}

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

  /** A line of text over the whole width, but no wider than a screen shows. */
  line(text: string, style: CellStyle): void {
    this.put({ top: this.next, left: 0, bottom: this.next, right: this.lineEnd }, { value: text, style });
    this.next += 1;
  }

  private get lineEnd(): number {
    let width = 0;
    const beyond = this.widths.findIndex((each) => (width += each) > WIDEST_LINE);
    return beyond === -1 ? this.lastColumn : Math.max(0, beyond - 1);
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

  document(name: string, print: Omit<PrintSetup, 'area'>, freeze?: SheetDocument['freeze']): SheetDocument {
    const cells = [...this.cells].sort((a, b) => a.row - b.row || a.column - b.column);
    const bottom = cells.at(-1)?.row ?? 0;
    return {
      name,
      cells,
      merges: this.merges,
      widths: [...this.widths],
      heights: rowHeights(cells, this.merges, this.widths),
      ...(freeze ? { freeze } : {}),
      print: { ...print, area: { bottom, right: this.lastColumn } },
    };
  }
}

export function text(value: string | null, style: CellStyle = 'text'): Content {
  return { value, style };
}

/** Characters of the default font that a screen, or a page across, shows at once. */
const WIDEST_LINE = 145;

/** Characters of the default font that stand on an A4 page upright, in readable letters. */
const UPRIGHT = 112;

export function orientationFor(widths: readonly number[]): PrintSetup['orientation'] {
  return widths.reduce((sum, width) => sum + width, 0) <= UPRIGHT ? 'portrait' : 'landscape';
}
