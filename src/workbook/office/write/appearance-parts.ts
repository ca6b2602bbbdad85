import type { Part } from '../parts';
import { ACTION_BYTES, type Step } from '../steps';
import type { Appearance, Lines, Page } from './appearance';
import { freeze } from './freeze';
import { breaksSetting, printedSetting, type PageSetting } from './print-setup';
import { usualLines } from './usual-lines';

/** Bytes of one line's size in a list of them. */
const LINE_BYTES = 40;
const LINES_AT_ONCE = 5_000;

/**
 * Gives a sheet an appearance that was read, apart from its visibility: what the sheet can do without. A page that could not be
 * read is left as it is. Can be done twice.
 */
export function appearanceParts(
  { id, name }: { readonly id: string; readonly name: string },
  { frozen, gridlines, rows, columns, page }: Appearance,
): Part[] {
  const on = (queue: (worksheet: Excel.Worksheet) => void, bytes: number): Step => ({
    bytes,
    queue: ({ workbook }) => queue(workbook.worksheets.getItem(id)),
  });
  const groups: Step[][] = [
    [
      on((worksheet) => usualLines(worksheet, rows.count, columns.count), 8 * ACTION_BYTES),
      ...columnSteps(on, columns),
    ],
    rowSteps(on, rows),
    [
      on((worksheet) => {
        worksheet.showGridlines = gridlines;
        freeze(worksheet, frozen?.rows ?? 0, frozen?.columns ?? 0);
      }, 5 * ACTION_BYTES),
    ],
    ...(page ? pageSettings(page) : []).map(({ queue, actions }) => [on(queue, actions * ACTION_BYTES)]),
  ];
  return groups.map((steps) => ({ sheet: name, steps }));
}

type On = (queue: (worksheet: Excel.Worksheet) => void, bytes: number) => Step;

function columnSteps(on: On, columns: Lines): Step[] {
  return [
    ...sizeBlocks(columns).map(({ first, sizes }) =>
      on((worksheet) => {
        const format = (columnWidth: number) => ({ format: { columnWidth } });
        worksheet.getRangeByIndexes(0, first, 1, sizes.length).setColumnProperties(sizes.map(format));
      }, bytesOf(sizes)),
    ),
    ...columns.hidden.map(([first, count]) =>
      on((worksheet) => {
        worksheet.getRangeByIndexes(0, first, 1, count).columnHidden = true;
      }, 3 * ACTION_BYTES),
    ),
  ];
}

function rowSteps(on: On, { count, known = count, ...rows }: Lines): Step[] {
  const unknown = count - known;
  return [
    ...(unknown > 0
      ? [
          on(
            (worksheet) => worksheet.getRangeByIndexes(known, 0, unknown, 1).format.autofitRows(),
            3 * ACTION_BYTES,
          ),
        ]
      : []),
    ...sizeBlocks({ ...rows, count }).map(({ first, sizes }) =>
      on((worksheet) => {
        const format = (rowHeight: number) => ({ format: { rowHeight } });
        worksheet.getRangeByIndexes(first, 0, sizes.length, 1).setRowProperties(sizes.map(format));
      }, bytesOf(sizes)),
    ),
    ...rows.hidden.map(([first, lines]) =>
      on((worksheet) => {
        worksheet.getRangeByIndexes(first, 0, lines, 1).rowHidden = true;
      }, 3 * ACTION_BYTES),
    ),
  ];
}

function bytesOf(sizes: readonly number[]): number {
  return 4 * ACTION_BYTES + LINE_BYTES * sizes.length;
}

/** Neighbouring sizes in one list each. */
function sizeBlocks({ sizes }: Lines): { first: number; sizes: number[] }[] {
  const blocks: { first: number; sizes: number[] }[] = [];
  for (const [first, count, points] of sizes) {
    for (let at = first; at < first + count; at++) {
      const last = blocks.at(-1);
      const isNext = last && last.first + last.sizes.length === at && last.sizes.length < LINES_AT_ONCE;
      if (isNext) last.sizes.push(points);
      else blocks.push({ first: at, sizes: [points] });
    }
  }
  return blocks;
}

function pageSettings({ settings, headersState, firstHeader, header, printed, breaks }: Page): PageSetting[] {
  return [
    { actions: 24, queue: ({ pageLayout }) => void pageLayout.set(settings) },
    {
      actions: 8,
      queue: ({ pageLayout: { headersFooters } }) => {
        if (headersState !== undefined) headersFooters.state = headersState as Excel.HeaderFooterState;
        if (firstHeader !== undefined) headersFooters.firstPage.centerHeader = firstHeader;
        if (header !== undefined) headersFooters.defaultForAllPages.centerHeader = header;
      },
    },
    printedSetting(printed),
    breaksSetting(breaks.rows, breaks.columns),
  ];
}
