import type { SheetDocument } from '../../../reports/sheet-document';
import { rowHeights } from '../../file/write/row-heights';

/** How a document wants its sheet laid out beside its cells. */
export interface Layout {
  /** In digits of Calibri 11. */
  readonly widths: readonly number[];
  /** First row, number of rows and height in points of rows that do not find their height by themselves. */
  readonly heights: readonly (readonly [first: number, count: number, points: number])[];
  readonly freeze?: { readonly row: number; readonly column: number };
  /** Absent for a hidden sheet, which is never printed. */
  readonly print?: SheetDocument['print'];
}

/** Excel takes no row higher than this through its API, in points. */
const HIGHEST = 409;

export function layoutOf(document: SheetDocument): Layout {
  const isShown = (document.visibility ?? 'visible') === 'visible';
  return {
    widths: document.widths,
    heights: fixedHeights(document),
    ...(document.freeze ? { freeze: document.freeze } : {}),
    ...(isShown ? { print: document.print } : {}),
  };
}

function fixedHeights(document: SheetDocument): Layout['heights'] {
  // Only a merged cell or the document itself fixes a height; the others need no measuring.
  const rows = new Set(document.merges.map(({ top }) => top));
  const cells = document.cells.filter(({ row }) => rows.has(row));
  const fixed = [...rowHeights(document, cells)]
    .filter(([, height]) => height.fixed)
    .map(([row, { points }]) => [row, Math.min(points, HIGHEST)] as const)
    .sort(([a], [b]) => a - b);
  const runs: [number, number, number][] = [];
  for (const [row, points] of fixed) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === row && last[2] === points) last[1] += 1;
    else runs.push([row, 1, points]);
  }
  return runs;
}
