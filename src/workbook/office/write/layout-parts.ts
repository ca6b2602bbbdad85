import { columnPixels } from '../../file/write/column-width';
import type { Part } from '../parts';
import { ACTION_BYTES, type Step } from '../steps';
import { freeze as freezePanes } from './freeze';
import type { Layout } from './layout';
import { printSettings } from './print-setup';
import { usualLines } from './usual-lines';

const POINTS_PER_PIXEL = 0.75;

/**
 * Sizes of columns and rows, frozen panes and print set-up of a sheet, in that order: what the sheet can do without. Can be done
 * twice.
 * @param before how many rows and columns may have sizes of their own from before
 */
export function layoutParts(
  { id, name }: { readonly id: string; readonly name: string },
  layout: Layout,
  before: { readonly rows: number; readonly columns: number },
): Part[] {
  const on = (queue: (worksheet: Excel.Worksheet) => void, actions: number): Step => ({
    bytes: actions * ACTION_BYTES,
    queue: ({ workbook }) => queue(workbook.worksheets.getItem(id)),
  });
  const { heights, widths, freeze, print } = layout;
  const groups: Step[][] = [
    [
      on((worksheet) => usualLines(worksheet, before.rows, before.columns), 8),
      on((worksheet) => setWidths(worksheet, widths), 3 * widths.length + 2),
    ],
    [
      on((worksheet) => worksheet.getUsedRange().format.autofitRows(), 3),
      ...heights.map(([first, count, points]) =>
        on((worksheet) => {
          worksheet.getRangeByIndexes(first, 0, count, 1).format.rowHeight = points;
        }, 3),
      ),
    ],
    // A hidden sheet is neither looked at nor printed.
    ...(print
      ? [
          [on((worksheet) => setView(worksheet, freeze), 4)],
          ...printSettings(print).map(({ queue, actions }) => [on(queue, actions)]),
        ]
      : []),
  ];
  return groups.map((steps) => ({ sheet: name, steps }));
}

function setWidths(worksheet: Excel.Worksheet, widths: readonly number[]): void {
  widths.forEach((digits, column) => {
    const points = Math.round(columnPixels(digits)) * POINTS_PER_PIXEL;
    worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
  });
}

function setView(worksheet: Excel.Worksheet, freeze: Layout['freeze']): void {
  worksheet.showGridlines = false;
  freezePanes(worksheet, freeze?.row ?? 0, freeze?.column ?? 0);
}
