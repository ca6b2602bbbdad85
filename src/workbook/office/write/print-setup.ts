import type { SheetDocument } from '../../../reports/sheet-document';
import { columnLetters } from '../../../sheets/grid';

type Print = SheetDocument['print'];

/** NĐ 30/2020/NĐ-CP, phụ lục I: top and bottom 20 mm, left 30, right 15; the page number 10 mm from the top. */
const MARGINS = { top: 2, bottom: 2, left: 3, right: 1.5, header: 1, footer: 1 };
const PAGE_NUMBER = '&"Times New Roman,Regular"&13&P';
/** Excel's limits of a scale, in per cent. */
const [SMALLEST, LARGEST] = [10, 400];

/** As wide as one page unless the document says how large; the page's number on top from the second page on. */
export function setUpPrint(worksheet: Excel.Worksheet, print: Print): void {
  const { pageLayout } = worksheet;
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = print.paper === 'A3' ? 'A3' : 'A4';
  pageLayout.zoom =
    print.scale === undefined
      ? { horizontalFitToPages: 1 }
      : { scale: Math.min(LARGEST, Math.max(SMALLEST, print.scale)) };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins('Centimeters', MARGINS);
  pageLayout.firstPageNumber = 1;
  pageLayout.headersFooters.state = 'FirstAndDefault';
  pageLayout.headersFooters.firstPage.centerHeader = '';
  pageLayout.headersFooters.defaultForAllPages.centerHeader = PAGE_NUMBER;
  setPrinted(worksheet, print);
  setBreaks(worksheet, print.breaks);
}

function setPrinted({ pageLayout }: Excel.Worksheet, { area, repeatRows, repeatColumns }: Print): void {
  pageLayout.setPrintArea(`A1:${columnLetters(area.right)}${area.bottom + 1}`);
  if (repeatRows) pageLayout.setPrintTitleRows(`$${repeatRows.from + 1}:$${repeatRows.to + 1}`);
  if (repeatColumns) {
    pageLayout.setPrintTitleColumns(
      `$${columnLetters(repeatColumns.from)}:$${columnLetters(repeatColumns.to)}`,
    );
  }
}

/** A page begins before each cell given; the breaks of an earlier run go first, so that doing it twice adds none. */
function setBreaks(worksheet: Excel.Worksheet, breaks: Print['breaks']): void {
  const { horizontalPageBreaks, verticalPageBreaks } = worksheet;
  horizontalPageBreaks.removePageBreaks();
  verticalPageBreaks.removePageBreaks();
  for (const row of breaks?.rows ?? []) horizontalPageBreaks.add(`A${row + 1}`);
  for (const column of breaks?.columns ?? []) verticalPageBreaks.add(`${columnLetters(column)}1`);
}
