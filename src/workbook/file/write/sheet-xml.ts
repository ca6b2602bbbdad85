import { address } from '../../../sheets/grid';
import type { DocumentCell, SheetDocument } from '../../../reports/sheet-document';
import { MARGINS, printedScale } from '../../documents/margins';
import { MAX_COLUMNS, MAX_ROWS } from '../reference';
import { encodeXml } from '../xml/encode';
import { cellXml } from './cell-xml';
import { columnWidth } from './column-width';
import { rowHeights } from './row-heights';

export interface SheetContext {
  readonly namespace: string;
  readonly relationshipsNamespace: string;
  readonly date1904: boolean;
  /** Pixels of a digit in the workbook's default font. */
  readonly digit: number;
  readonly styleOf: (cell: DocumentCell, linked: boolean) => number;
  /** The reference a link leads to; undefined where its sheet is not in the workbook. */
  readonly targetOf: (link: NonNullable<DocumentCell['link']>) => string | undefined;
  /** A formula as the workbook holds it, its sheets by their names. */
  readonly formulaOf: (formula: string) => string;
  /** Elements of the former sheet that stay: its drawing and the notes of its readers. */
  readonly kept: string;
}

/** What a row without cells has, in points. */
const EMPTY_ROW = 16.5;

/** The part of a document's sheet, piece by piece. Elements stand in schema order (CT_Worksheet). */
export function* sheetXml(document: SheetDocument, context: SheetContext): Generator<string> {
  const cells = fillMerges(document);
  const links: Link[] = [];
  yield [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${context.namespace}" xmlns:r="${context.relationshipsNamespace}">`,
    document.print.scale === undefined ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '',
    `<dimension ref="${extent(cells, document)}"/>`,
    viewXml(document.freeze),
    `<sheetFormatPr defaultRowHeight="${EMPTY_ROW}"/>`,
    columnsXml(document.widths, context.digit),
    `<sheetData>${rowsXml(document, cells, links, context)}`,
  ].join('');
  const { more } = document;
  for (let index = 0; more && index < more.count; index++) {
    yield rowsXml({ ...document, heights: {}, merges: [] }, more.row(index), links, context);
  }
  yield [
    '</sheetData>',
    mergesXml(document),
    wrap(
      'hyperlinks',
      links.map(({ cell, target }) => linkXml(cell, target)),
    ),
    pageXml(document),
    context.kept,
    '</worksheet>',
  ].join('');
}

/** A cell that leads somewhere. */
interface Link {
  readonly cell: Pick<DocumentCell, 'row' | 'column'>;
  readonly target: string;
}

/** The borders of a merged cell are those of all cells under it. */
function fillMerges(document: SheetDocument): DocumentCell[] {
  const cells = new Map(document.cells.map((cell) => [address(cell.row, cell.column), cell]));
  for (const { top, left, bottom, right } of document.merges) {
    const style = cells.get(address(top, left))?.style;
    if (style === undefined) continue;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const at = address(row, column);
        if (!cells.has(at)) cells.set(at, { row, column, value: null, style });
      }
    }
  }
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

function extent(cells: readonly DocumentCell[], { more, widths }: SheetDocument): string {
  const long = more !== undefined && more.count > 0;
  const lowest = long ? more.from + more.count - 1 : 0;
  const bottom = cells.reduce((most, { row }) => Math.max(most, row), lowest);
  const right = cells.reduce((most, { column }) => Math.max(most, column), long ? widths.length - 1 : 0);
  return bottom === 0 && right === 0 ? 'A1' : `A1:${address(bottom, right)}`;
}

function viewXml(freeze: SheetDocument['freeze']): string {
  const { row = 0, column = 0 } = freeze ?? {};
  const view = (content: string): string =>
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${content}</sheetView></sheetViews>`;
  if (row === 0 && column === 0) return view('');
  const pane = row > 0 ? (column > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  const split = (column > 0 ? ` xSplit="${column}"` : '') + (row > 0 ? ` ySplit="${row}"` : '');
  const first = address(row, column);
  return view(
    `<pane${split} topLeftCell="${first}" activePane="${pane}" state="frozen"/>` +
      `<selection pane="${pane}" activeCell="${first}" sqref="${first}"/>`,
  );
}

function columnsXml(widths: readonly number[], digit: number): string {
  return wrap(
    'cols',
    widths.map((width, index) => {
      const measure = columnWidth(width, digit);
      return `<col min="${index + 1}" max="${index + 1}" width="${measure}" customWidth="1"/>`;
    }),
  );
}

function rowsXml(
  document: SheetDocument,
  cells: readonly DocumentCell[],
  links: Link[],
  context: SheetContext,
): string {
  const heights = rowHeights(document, cells);
  const rows = new Map([...heights.keys()].map((row) => [row, [] as string[]]));
  for (const cell of cells) {
    const target = cell.link && context.targetOf(cell.link);
    if (target !== undefined) links.push({ cell: { row: cell.row, column: cell.column }, target });
    const style = context.styleOf(cell, target !== undefined);
    rows.get(cell.row)?.push(cellXml(cell, style, context.date1904, context.formulaOf));
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, content]) => {
      const height = heights.get(row);
      const points = height ? ` ht="${height.points}"` : '';
      const fixed = height?.fixed ? ' customHeight="1"' : '';
      return `<row r="${row + 1}"${points}${fixed}>${content.join('')}</row>`;
    })
    .join('');
}

function mergesXml(document: SheetDocument): string {
  const merges = document.merges
    .filter(({ top, left, bottom, right }) => top !== bottom || left !== right)
    .map(
      ({ top, left, bottom, right }) => `<mergeCell ref="${address(top, left)}:${address(bottom, right)}"/>`,
    );
  return wrap('mergeCells', merges, ` count="${merges.length}"`);
}

function linkXml(cell: Link['cell'], target: string): string {
  const place = encodeXml(target);
  return `<hyperlink ref="${address(cell.row, cell.column)}" location="${place}" tooltip="${place}"/>`;
}

/** Inches of a number of millimetres. */
const inches = (millimetres: number): number => Math.round((millimetres / 25.4) * 1e4) / 1e4;

const PAGE_MARGINS =
  `<pageMargins left="${inches(MARGINS.left)}" right="${inches(MARGINS.right)}" top="${inches(MARGINS.top)}" ` +
  `bottom="${inches(MARGINS.bottom)}" header="${inches(MARGINS.header)}" footer="${inches(MARGINS.footer)}"/>`;

const PAPERS = { A3: 8, A4: 9 } as const;

/** As wide as one page unless the document says how large, as many pages as it takes; the page's number on top from the second page on. */
function pageXml({ print }: SheetDocument): string {
  const size =
    print.scale === undefined ? 'fitToWidth="1" fitToHeight="0"' : `scale="${printedScale(print.scale)}"`;
  return (
    '<printOptions horizontalCentered="1"/>' +
    PAGE_MARGINS +
    `<pageSetup paperSize="${PAPERS[print.paper ?? 'A4']}" firstPageNumber="1" ${size} orientation="${print.orientation}" useFirstPageNumber="1"/>` +
    '<headerFooter differentFirst="1">' +
    '<oddHeader>&amp;C&amp;"Times New Roman,Regular"&amp;13&amp;P</oddHeader><firstHeader/></headerFooter>' +
    breaksXml('rowBreaks', print.breaks?.rows, MAX_COLUMNS) +
    breaksXml('colBreaks', print.breaks?.columns, MAX_ROWS)
  );
}

/** Breaks before these rows or columns (CT_PageBreak): an id counts from 0, a break goes from edge to edge. */
function breaksXml(name: string, starts: readonly number[] = [], length: number): string {
  const breaks = starts.map((start) => `<brk id="${start}" max="${length - 1}" man="1"/>`);
  return wrap(name, breaks, ` count="${breaks.length}" manualBreakCount="${breaks.length}"`);
}

function wrap(name: string, items: readonly string[], attributes = ''): string {
  return items.length === 0 ? '' : `<${name}${attributes}>${items.join('')}</${name}>`;
}
