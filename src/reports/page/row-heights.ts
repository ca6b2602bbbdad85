import type { DocumentCell, SheetDocument } from '../sheet-document';
import { textHeight } from './text-size';

type Merge = SheetDocument['merges'][number];

/** Excel's limit, in points. */
const HIGHEST = 409;
const SINGLE = textHeight('', [], 'text');

/**
 * Heights in points of all rows that hold something, so that every text is seen whole: programs fit a row to single
 * cells at best, never to merged ones.
 */
export function rowHeights(
  cells: readonly DocumentCell[],
  merges: readonly Merge[],
  widths: readonly number[],
): Record<number, number> {
  const merged = new Map(merges.map((merge) => [`${merge.top} ${merge.left}`, merge] as const));
  const heights = new Map<number, number>();
  const raise = (row: number, height: number): void => {
    heights.set(row, Math.max(heights.get(row) ?? SINGLE, height));
  };
  const tall: { merge: Merge; height: number }[] = [];
  for (const cell of cells) {
    const merge = merged.get(`${cell.row} ${cell.column}`);
    const height = heightOf(cell, merge, widths);
    if (merge && merge.bottom > merge.top) tall.push({ merge, height });
    else raise(cell.row, height);
  }
  for (const { merge, height } of tall) {
    let missing = height;
    for (let row = merge.top; row < merge.bottom; row++) missing -= heights.get(row) ?? SINGLE;
    raise(merge.bottom, missing);
  }
  const rows = [...heights].sort(([a], [b]) => a - b);
  return Object.fromEntries(rows.map(([row, height]) => [row, Math.min(HIGHEST, height)]));
}

function heightOf(cell: DocumentCell, merge: Merge | undefined, widths: readonly number[]): number {
  const covered = widths.slice(cell.column, (merge?.right ?? cell.column) + 1);
  return textHeight(typeof cell.value === 'string' ? cell.value : '', covered, cell.style);
}
