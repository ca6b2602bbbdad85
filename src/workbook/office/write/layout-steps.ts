import { DIGIT_PIXELS, PADDING_PIXELS } from '../../file/write/column-width';
import { ACTION_BYTES, type Step } from '../steps';
import type { Layout } from './layout';
import { setUpPrint } from './print-setup';

/** Properties of a page, roughly. */
const PRINT_ACTIONS = 50;
const POINTS_PER_PIXEL = 0.75;

/** Sizes of columns and rows, frozen panes and print set-up of a sheet, in that order. */
export function layoutSteps(sheet: string, layout: Layout): Step[] {
  const on = (queue: (worksheet: Excel.Worksheet) => void, actions: number): Step => ({
    bytes: actions * ACTION_BYTES,
    queue: ({ workbook }) => queue(workbook.worksheets.getItem(sheet)),
  });
  const { heights, widths, freeze, print } = layout;
  const breaks = (print?.breaks?.rows?.length ?? 0) + (print?.breaks?.columns?.length ?? 0);
  return [
    on((worksheet) => setWidths(worksheet, widths), 3 * widths.length + 2),
    on((worksheet) => worksheet.getUsedRange().format.autofitRows(), 3),
    ...heights.map(([first, count, points]) =>
      on((worksheet) => {
        worksheet.getRangeByIndexes(first, 0, count, 1).format.rowHeight = points;
      }, 3),
    ),
    // A hidden sheet is neither looked at nor printed.
    ...(print
      ? [
          on((worksheet) => setView(worksheet, freeze), 4),
          on((worksheet) => setUpPrint(worksheet, print), PRINT_ACTIONS + 3 * breaks),
        ]
      : []),
  ];
}

function setWidths(worksheet: Excel.Worksheet, widths: readonly number[]): void {
  widths.forEach((digits, column) => {
    const points = Math.round(digits * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
    worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
  });
}

function setView(worksheet: Excel.Worksheet, freeze: Layout['freeze']): void {
  worksheet.showGridlines = false;
  const { row = 0, column = 0 } = freeze ?? {};
  const { freezePanes } = worksheet;
  if (row > 0 && column > 0) freezePanes.freezeAt(worksheet.getRangeByIndexes(0, 0, row, column));
  else if (row > 0) freezePanes.freezeRows(row);
  else if (column > 0) freezePanes.freezeColumns(column);
  else freezePanes.unfreeze();
}
