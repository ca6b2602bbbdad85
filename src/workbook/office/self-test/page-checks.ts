import { ask, tell } from './ask';
import type { Check, Stage } from './check';

function setUp({ sheet }: Stage): Promise<void> {
  return tell(({ workbook }) => {
    const { pageLayout } = workbook.worksheets.getItem(sheet);
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintMargins('Centimeters', {
      top: 2,
      bottom: 2,
      left: 3,
      right: 1.5,
      header: 1,
      footer: 1,
    });
    pageLayout.firstPageNumber = 1;
    pageLayout.headersFooters.state = 'FirstAndDefault';
    pageLayout.headersFooters.firstPage.centerHeader = '';
    pageLayout.headersFooters.defaultForAllPages.centerHeader = '&"Times New Roman,Regular"&13&P';
    pageLayout.setPrintArea('A1:F40');
    pageLayout.setPrintTitleRows('$3:$4');
    pageLayout.setPrintTitleColumns('$A:$B');
  });
}

const asked = ({ sheet }: Stage): Promise<string> =>
  ask(({ workbook }) => {
    const { pageLayout } = workbook.worksheets.getItem(sheet);
    pageLayout.load([
      'orientation',
      'paperSize',
      'zoom',
      'centerHorizontally',
      'leftMargin',
      'firstPageNumber',
    ]);
    pageLayout.headersFooters.load('state');
    pageLayout.headersFooters.defaultForAllPages.load('centerHeader');
    const rows = pageLayout.getPrintTitleRowsOrNullObject();
    const columns = pageLayout.getPrintTitleColumnsOrNullObject();
    rows.load('address');
    columns.load('address');
    return () => {
      const page = pageLayout.toJSON();
      const fit = page.zoom?.horizontalFitToPages;
      const left =
        Math.abs((page.leftMargin ?? 0) - (3 / 2.54) * 72) < 1 ? '3 cm' : `${page.leftMargin} points`;
      const headers = page.headersFooters;
      return [
        ...[page.orientation, page.paperSize, `${fit} page wide`, page.centerHorizontally, left],
        ...[page.firstPageNumber, headers?.state, headers?.defaultForAllPages?.centerHeader],
        ...[rows, columns].map((range) => addressOf(range.toJSON().address)),
      ].join('; ');
    };
  });

/** Without the name of the sheet, which is another each time. */
function addressOf(address: string | undefined): string {
  return (address ?? '').replace(/^.*!/, '').replaceAll('$', '');
}

const EXPECTED =
  'Landscape; A4; 1 page wide; true; 3 cm; 1; FirstAndDefault; &"Times New Roman,Regular"&13&P; 3:4; A:B';

/** Printing and the view of a sheet. Whether Excel prints so is for the eye: print preview. */
export const PAGE_CHECKS: readonly Check[] = [
  {
    id: 'pages.set-up',
    expected: EXPECTED,
    run: async (stage) => {
      await setUp(stage);
      return asked(stage);
    },
  },
  {
    id: 'pages.set-up-of-a-hidden-sheet',
    expected: EXPECTED,
    run: async (stage) => {
      await tell(({ workbook }) => {
        workbook.worksheets.getItem(stage.sheet).visibility = 'Hidden';
      });
      await setUp(stage);
      return asked(stage);
    },
  },
  {
    id: 'pages.breaks-removed-and-set',
    expected: '2',
    run: async ({ sheet }) => {
      await tell(({ workbook }) => {
        const { horizontalPageBreaks } = workbook.worksheets.getItem(sheet);
        horizontalPageBreaks.add('A5');
        horizontalPageBreaks.removePageBreaks();
        horizontalPageBreaks.add('A10');
        horizontalPageBreaks.add('A20');
      });
      return ask(({ workbook }) => {
        const { horizontalPageBreaks } = workbook.worksheets.getItem(sheet);
        horizontalPageBreaks.load('items/columnIndex');
        return () => String((horizontalPageBreaks.toJSON().items ?? []).length);
      });
    },
  },
  {
    id: 'pages.frozen-panes-and-gridlines',
    expected: 'A1:B3 false',
    run: async ({ sheet }) => {
      await tell(({ workbook }) => {
        const own = workbook.worksheets.getItem(sheet);
        own.freezePanes.freezeAt(own.getRange('A1:B3'));
        own.showGridlines = false;
      });
      return ask(({ workbook }) => {
        const own = workbook.worksheets.getItem(sheet);
        const frozen = own.freezePanes.getLocationOrNullObject();
        frozen.load('address');
        own.load('showGridlines');
        return () => `${addressOf(frozen.toJSON().address)} ${own.toJSON().showGridlines}`;
      });
    },
  },
];
