import { isEntireColumn, isEntireRow, type Area } from '../../model/area';
import { invalidArgument, itemNotFound } from '../../model/host-error';
import type { HeaderFooter, PageKind } from '../../model/page-layout';
import type { Sheet } from '../../model/sheet';
import type { CallArguments } from '../call-arguments';
import type { ClassHandlers, ScalarHandler } from '../handlers';
import { hostObject, type HostObject } from '../host-object';
import type { HostState } from '../host-state';
import { RangeTarget } from '../range-target';
import { flag, number, oneOf, text } from '../values';
import { areasObject } from './range-areas';
import { otherRange, rangeObject } from './range-navigation';

const PAPERS = ['Letter', 'Legal', 'A3', 'A4', 'A5', 'B4', 'B5', 'Folio', 'Tabloid', 'Executive'];
const MOST_MARGIN = 49 * 72;
/** Points in each unit that margins may be given in. */
const UNITS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

type Page = Sheet['page'];

const margin = (key: keyof Page['margins']): ScalarHandler<Sheet> => ({
  get: ({ page }) => page.margins[key],
  set: ({ page }, value) => void (page.margins[key] = number(value, 0, MOST_MARGIN)),
});

type FlagKey =
  | 'centerHorizontally'
  | 'centerVertically'
  | 'printGridlines'
  | 'printHeadings'
  | 'blackAndWhite'
  | 'draftMode';

const yesNo = (key: FlagKey): ScalarHandler<Sheet> => ({
  get: ({ page }) => page[key],
  set: ({ page }, value) => void (page[key] = flag(value)),
});

type ChoiceKey = 'orientation' | 'paperSize' | 'printErrors' | 'printComments' | 'printOrder';

const choice = (key: ChoiceKey, known: readonly string[]): ScalarHandler<Sheet> => ({
  get: ({ page }) => page[key],
  set: ({ page }, value) => void (page[key] = oneOf(value, known)),
});

/** A scale, or numbers of pages to fit; one excludes the other. */
function zoomOf(value: unknown): Page['zoom'] {
  if (typeof value !== 'object' || value === null) throw invalidArgument('a zoom is an object');
  const { scale, horizontalFitToPages, verticalFitToPages } = value as Readonly<Record<string, unknown>>;
  const fits = { ...pages({ horizontalFitToPages }), ...pages({ verticalFitToPages }) };
  if ((scale ?? null) === null) return fits;
  if (Object.keys(fits).length > 0) throw invalidArgument('a zoom has a scale or pages to fit, not both');
  return { scale: number(scale, 10, 400) };
}

function pages(given: Readonly<Record<string, unknown>>): Readonly<Record<string, number>> {
  const known = Object.entries(given).filter(([, value]) => (value ?? null) !== null);
  return Object.fromEntries(known.map(([key, value]) => [key, number(value, 0, 32_767)]));
}

type AreaKey = 'printArea' | 'titleRows' | 'titleColumns';

const setArea =
  (key: AreaKey, fits: (area: Area) => boolean) =>
  (sheet: Sheet, args: CallArguments, state: HostState): void => {
    const cell = new RangeTarget(sheet, { top: 0, left: 0, bottom: 0, right: 0 });
    const { sheet: other, area } = otherRange(cell, args, 0, state);
    if (other !== sheet || !fits(area))
      throw invalidArgument(`${key} must be on this sheet and of that kind`);
    sheet.page[key] = area;
  };

const getArea =
  (key: AreaKey, orNull: boolean) =>
  (sheet: Sheet): HostObject | null => {
    const area = sheet.page[key];
    if (area !== undefined) return rangeObject(sheet, area);
    if (orNull) return null;
    throw itemNotFound(`${key} is not set`);
  };

/** Excel.PageLayout. */
export const pageLayout: ClassHandlers<Sheet> = {
  type: 'PageLayout',
  scalars: {
    Orientation: choice('orientation', ['Portrait', 'Landscape']),
    PaperSize: choice('paperSize', PAPERS),
    PrintErrors: choice('printErrors', ['AsDisplayed', 'Blank', 'Dash', 'NotAvailable']),
    PrintComments: choice('printComments', ['NoComments', 'EndSheet', 'InPlace']),
    PrintOrder: choice('printOrder', ['DownThenOver', 'OverThenDown']),
    CenterHorizontally: yesNo('centerHorizontally'),
    CenterVertically: yesNo('centerVertically'),
    PrintGridlines: yesNo('printGridlines'),
    PrintHeadings: yesNo('printHeadings'),
    BlackAndWhite: yesNo('blackAndWhite'),
    DraftMode: yesNo('draftMode'),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
    Zoom: { get: ({ page }) => page.zoom, set: ({ page }, value) => void (page.zoom = zoomOf(value)) },
    FirstPageNumber: {
      get: ({ page }) => page.firstPageNumber,
      set: ({ page }, value) => void (page.firstPageNumber = value === '' ? '' : number(value, 1, 32_767)),
    },
  },
  properties: { HeadersFooters: (sheet) => hostObject('HeaderFooterGroup', sheet) },
  methods: {
    SetPrintArea: setArea('printArea', () => true),
    SetPrintTitleRows: setArea('titleRows', isEntireRow),
    SetPrintTitleColumns: setArea('titleColumns', isEntireColumn),
    SetPrintMargins: ({ page }, args) => {
      const unit = UNITS[oneOf(args.raw(0), Object.keys(UNITS))] ?? 1;
      for (const [key, value] of Object.entries(args.options(1))) {
        if (!(key in page.margins)) throw invalidArgument(`no margin ${key}`);
        page.margins[key as keyof Page['margins']] = number(value, 0, MOST_MARGIN / unit) * unit;
      }
    },
  },
  objectMethods: {
    GetPrintAreaOrNullObject: (sheet) => {
      const { printArea } = sheet.page;
      return printArea === undefined ? null : areasObject(sheet, [printArea]);
    },
    GetPrintTitleRows: getArea('titleRows', false),
    GetPrintTitleRowsOrNullObject: getArea('titleRows', true),
    GetPrintTitleColumns: getArea('titleColumns', false),
    GetPrintTitleColumnsOrNullObject: getArea('titleColumns', true),
  },
  writes: ['SetPrintArea', 'SetPrintTitleRows', 'SetPrintTitleColumns', 'SetPrintMargins'],
};

const pageKind = (kind: PageKind) => (sheet: Sheet) => hostObject('HeaderFooter', sheet.page.headers[kind]);

export const headerFooterGroup: ClassHandlers<Sheet> = {
  type: 'HeaderFooterGroup',
  scalars: {
    State: {
      get: ({ page }) => page.headersState,
      set: ({ page }, value) =>
        void (page.headersState = oneOf(value, [
          'Default',
          'FirstAndDefault',
          'OddAndEven',
          'FirstOddAndEven',
        ])),
    },
    UseSheetMargins: {
      get: ({ page }) => page.useSheetMargins,
      set: ({ page }, value) => void (page.useSheetMargins = flag(value)),
    },
    UseSheetScale: {
      get: ({ page }) => page.useSheetScale,
      set: ({ page }, value) => void (page.useSheetScale = flag(value)),
    },
  },
  properties: {
    DefaultForAllPages: pageKind('defaultForAllPages'),
    EvenPages: pageKind('evenPages'),
    FirstPage: pageKind('firstPage'),
    OddPages: pageKind('oddPages'),
  },
};

const part = (key: keyof HeaderFooter): ScalarHandler<HeaderFooter> => ({
  get: (header) => header[key],
  set: (header, value) => void (header[key] = text(value)),
});

export const headerFooter: ClassHandlers<HeaderFooter> = {
  type: 'HeaderFooter',
  scalars: {
    LeftHeader: part('leftHeader'),
    CenterHeader: part('centerHeader'),
    RightHeader: part('rightHeader'),
    LeftFooter: part('leftFooter'),
    CenterFooter: part('centerFooter'),
    RightFooter: part('rightFooter'),
  },
};
