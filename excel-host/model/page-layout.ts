import type { Area } from './area';

export interface HeaderFooter {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

export type PageKind = 'defaultForAllPages' | 'evenPages' | 'firstPage' | 'oddPages';

/** How a sheet is printed. Margins in points. */
export interface PageLayout {
  orientation: string;
  paperSize: string;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printErrors: string;
  printComments: string;
  printOrder: string;
  firstPageNumber: number | '';
  printArea?: Area;
  titleRows?: Area;
  titleColumns?: Area;
  /** First rows and columns of new pages; absent: as in the file. */
  breaks?: Readonly<Record<'rows' | 'columns', readonly number[]>>;
  headersState: string;
  useSheetMargins: boolean;
  useSheetScale: boolean;
  headers: Record<PageKind, HeaderFooter>;
}

const INCH = 72;

const noHeader = (): HeaderFooter => ({
  leftHeader: '',
  centerHeader: '',
  rightHeader: '',
  leftFooter: '',
  centerFooter: '',
  rightFooter: '',
});

/** What a new sheet has: portrait, Letter, Excel's normal margins. */
export function newPageLayout(): PageLayout {
  return {
    orientation: 'Portrait',
    paperSize: 'Letter',
    zoom: { scale: 100 },
    margins: {
      left: 0.7 * INCH,
      right: 0.7 * INCH,
      top: 0.75 * INCH,
      bottom: 0.75 * INCH,
      header: 0.3 * INCH,
      footer: 0.3 * INCH,
    },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    draftMode: false,
    printErrors: 'AsDisplayed',
    printComments: 'NoComments',
    printOrder: 'DownThenOver',
    firstPageNumber: '',
    headersState: 'Default',
    useSheetMargins: true,
    useSheetScale: true,
    headers: {
      defaultForAllPages: noHeader(),
      evenPages: noHeader(),
      firstPage: noHeader(),
      oddPages: noHeader(),
    },
  };
}
