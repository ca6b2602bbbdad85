import type { SheetDocument } from '../../../reports/sheet-document';
import { columnLetters } from '../../../sheets/grid';
import { MARGINS, printedScale } from '../../documents/margins';

type Print = SheetDocument['print'];

const CENTIMETRES = Object.fromEntries(Object.entries(MARGINS).map(([edge, mm]) => [edge, mm / 10]));
const PAGE_NUMBER = '&"Times New Roman,Regular"&13&P';

/** Something of a page that is set together: Excel may refuse one and take the others. */
export interface PageSetting {
  readonly actions: number;
  readonly queue: (worksheet: Excel.Worksheet) => void;
}

/** As wide as one page unless the document says how large; the page's number on top from the second page on. */
export function printSettings(print: Print): PageSetting[] {
  const { area, repeatRows, repeatColumns, breaks } = print;
  return [
    { actions: 20, queue: ({ pageLayout }) => setPaper(pageLayout, print) },
    {
      actions: 8,
      queue: ({ pageLayout: { headersFooters } }) => {
        headersFooters.state = 'FirstAndDefault';
        headersFooters.firstPage.centerHeader = '';
        headersFooters.defaultForAllPages.centerHeader = PAGE_NUMBER;
      },
    },
    printedSetting({
      area: `A1:${columnLetters(area.right)}${area.bottom + 1}`,
      ...(repeatRows ? { rows: `$${repeatRows.from + 1}:$${repeatRows.to + 1}` } : {}),
      ...(repeatColumns
        ? { columns: `$${columnLetters(repeatColumns.from)}:$${columnLetters(repeatColumns.to)}` }
        : {}),
    }),
    breaksSetting(breaks?.rows ?? [], breaks?.columns ?? []),
  ];
}

function setPaper(pageLayout: Excel.PageLayout, print: Print): void {
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = print.paper === 'A3' ? 'A3' : 'A4';
  pageLayout.zoom =
    print.scale === undefined ? { horizontalFitToPages: 1 } : { scale: printedScale(print.scale) };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins('Centimeters', CENTIMETRES);
  pageLayout.firstPageNumber = 1;
}

/** What of a sheet is printed, and what on every page, as addresses; absent: everything, and nothing. */
export interface Printed {
  readonly area?: string;
  readonly rows?: string;
  readonly columns?: string;
}

/** Excel keeps these as names of the sheet; taking the names away is the only way to be without. */
const PRINT_NAMES = ['Print_Area', 'Print_Titles'] as const;

export function printedSetting(printed: Printed): PageSetting {
  return {
    actions: 14,
    queue: ({ pageLayout, names }) => {
      for (const name of PRINT_NAMES) names.getItemOrNullObject(name).delete();
      if (printed.area !== undefined) pageLayout.setPrintArea(printed.area);
      if (printed.rows !== undefined) pageLayout.setPrintTitleRows(printed.rows);
      if (printed.columns !== undefined) pageLayout.setPrintTitleColumns(printed.columns);
    },
  };
}

/** A page begins before each row and column given; breaks there were go first, so that doing it twice adds none. */
export function breaksSetting(rows: readonly number[], columns: readonly number[]): PageSetting {
  return {
    actions: 4 + 3 * (rows.length + columns.length),
    queue: ({ horizontalPageBreaks, verticalPageBreaks }) => {
      horizontalPageBreaks.removePageBreaks();
      verticalPageBreaks.removePageBreaks();
      for (const row of rows) horizontalPageBreaks.add(`A${row + 1}`);
      for (const column of columns) verticalPageBreaks.add(`${columnLetters(column)}1`);
    },
  };
}
