/**
 * A result sheet described as plain data; an adapter writes it (src/workbook). Rows and columns count from 0.
 * Styles are named: the adapter knows how each looks, so that every result sheet looks alike.
 */
export interface SheetDocument {
  /** Wished name, at most 31 characters; the adapter finds another when a foreign sheet has it. */
  name: string;
  visibility?: 'visible' | 'hidden' | 'veryHidden';
  cells: DocumentCell[];
  merges: { top: number; left: number; bottom: number; right: number }[];
  /** Column widths in characters of the default font. */
  widths: number[];
  /** Row heights in points, where they are not automatic. */
  heights?: Record<number, number>;
  /** First row and column that scroll. */
  freeze?: { row: number; column: number };
  print: PrintSetup;
  /** Rows below all cells, where a table is too long to be held at once: each is made when it is written. */
  more?: LongRows;
}

export interface LongRows {
  /** Number of the first row. */
  from: number;
  count: number;
  /** The cells of row `from + index`, from left to right; none is merged. */
  row(index: number): DocumentCell[];
}

export interface DocumentCell {
  row: number;
  column: number;
  /** Text stays text whatever it begins with; a date is days since 1970-01-01. */
  value: number | string | boolean | null | { date: number };
  style: CellStyle;
  /**
   * What the value is calculated by, without `=`: en-US text, functions of Excel 2016. `value` is what it gives. Sheets of
   * this write are named by marks (`live/sheet-mark`), because an adapter may have to call them otherwise.
   */
  formula?: string;
  /** Digits after the decimal mark, for numbers; `percent` shows 0.13 as 13,00 %. */
  decimals?: number;
  percent?: boolean;
  /** A place in the workbook that a click on the cell leads to. */
  link?: { sheet: string; cell: string };
}

export type CellStyle =
  | 'title' // tên loại: bold, centred, 14
  | 'subtitle' // trích yếu: bold, centred, 13
  | 'motto' // Độc lập - Tự do - Hạnh phúc: bold, centred, underlined below
  | 'italic' // địa danh, ngày tháng
  | 'heading' // section of a sheet: bold, left
  | 'header' // table header: bold, centred, wrapped, bordered, shaded
  | 'numbering' // the row 1, 2, 3 … under a header: italic, centred, bordered
  | 'group' // section row inside a table: bold, bordered, light shade
  | 'text' // body cell: left, wrapped, bordered
  | 'centre' // body cell: centred, bordered
  | 'number' // body cell: right, bordered
  | 'strong' // body cell: bold, right, bordered
  | 'good' // body cell: met, nominated
  | 'bad' // body cell: not met, not nominated
  | 'open' // body cell: awaits a decision
  | 'fixed' // body cell among live ones: italic, right, bordered; does not follow the cells it was made from
  | 'note' // below a table: italic, left, no border, wrapped
  | 'paragraph' // running text of a document: no border, left, wrapped
  | 'plain' // no border, left
  | 'warning' // the line CÒN LỖI – CHƯA DÙNG ĐỂ TRÌNH: bold, red
  | 'signature'; // bold, centred, no border

export interface PrintSetup {
  orientation: 'portrait' | 'landscape';
  /** A4 where absent. */
  paper?: 'A3';
  /** Rows repeated on top of every page, inclusive. */
  repeatRows?: { from: number; to: number };
  /** Columns repeated on the left of every page, inclusive: for a table that goes over several pages across. */
  repeatColumns?: { from: number; to: number };
  /** Print in per cent of the letters on the screen; absent: as large as fits the area into one page across. */
  scale?: number;
  /** First rows and first columns of new pages. Excel minds those of columns only where there is a scale. */
  breaks?: { rows?: number[]; columns?: number[] };
  /** The last row and column printed, inclusive; the area starts at A1. */
  area: { bottom: number; right: number };
}
