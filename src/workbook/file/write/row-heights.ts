import type { DocumentCell, SheetDocument } from '../../../reports/sheet-document';
import { columnPixels, PADDING_PIXELS } from './column-width';
import { lookOf } from './look';
import { countLines } from './text-width';

/** The height of a row, in points. */
export interface RowHeight {
  readonly points: number;
  /** Given by the document, or by a merged cell: no program would find it by itself. */
  readonly fixed: boolean;
}

/** Excel's limit, in points. */
const HIGHEST = 409.5;
const POINTS_PER_PIXEL = 0.75;
/** Digits in a column without a width (Excel's own default). */
const USUAL_DIGITS = 8.43;
/** From base line to base line ÷ size. */
const LINE = 1.2;
/** Above and below the text, in points. */
const AIR = 3;
/** Programs measure text a little differently; a line too many is better than one that is cut off. */
const CAUTION = 1.04;

type Merge = SheetDocument['merges'][number];

/**
 * The height of every row with cells, for its tallest text. Excel would find most of them itself, but not those of
 * merged cells, and LibreOffice shows what the file says. A cell merged over several rows is left out.
 */
export function rowHeights(document: SheetDocument, cells: readonly DocumentCell[]): Map<number, RowHeight> {
  const merges = new Map(document.merges.map((merge) => [`${merge.top},${merge.left}`, merge]));
  const heights = new Map<number, RowHeight>();
  for (const cell of cells) {
    const merge = merges.get(`${cell.row},${cell.column}`);
    const points = cellHeight(document, cell, merge);
    const before = heights.get(cell.row);
    if (!before || points > before.points) {
      heights.set(cell.row, { points, fixed: merge !== undefined && points > oneLine(cell) });
    }
  }
  for (const [row, points] of Object.entries(document.heights ?? {})) {
    heights.set(Number(row), { points: Math.min(points, HIGHEST), fixed: true });
  }
  return heights;
}

function cellHeight(document: SheetDocument, cell: DocumentCell, merge: Merge | undefined): number {
  const look = lookOf(cell.style);
  if (typeof cell.value !== 'string' || !look.wrap || (merge && merge.bottom > merge.top))
    return oneLine(cell);
  const room = widthOf(document, cell.column, merge?.right ?? cell.column);
  const lines = countLines(cell.value, look.size * CAUTION, look.bold === true, room);
  return heightOf(lines, look.size);
}

function oneLine(cell: DocumentCell): number {
  return heightOf(1, lookOf(cell.style).size);
}

/** Whole pixels, as programs show rows. */
function heightOf(lines: number, size: number): number {
  const pixels = Math.ceil((lines * size * LINE + AIR) / POINTS_PER_PIXEL);
  return Math.min(pixels * POINTS_PER_PIXEL, HIGHEST);
}

/** Points between the paddings of the first and the last column. */
function widthOf(document: SheetDocument, left: number, right: number): number {
  let pixels = -PADDING_PIXELS;
  for (let column = left; column <= right; column++) {
    pixels += columnPixels(document.widths[column] ?? USUAL_DIGITS);
  }
  return pixels * POINTS_PER_PIXEL;
}
