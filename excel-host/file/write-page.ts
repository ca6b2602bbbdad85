import { encodeXml } from '../../src/workbook/file/xml/encode';
import { LAST_COLUMN, LAST_ROW } from '../model/area';
import type { HeaderFooter, PageLayout } from '../model/page-layout';
import { headerText } from './header-text';
import { PAPERS } from './paper-sizes';

const INCH = 72;

/** Words of a file, and what Excel's object model says for them. */
export const COMMENTS: Readonly<Record<string, string>> = { atEnd: 'EndSheet', asDisplayed: 'InPlace' };
export const ERRORS: Readonly<Record<string, string>> = { blank: 'Blank', dash: 'Dash', NA: 'NotAvailable' };

const wordOf = (words: Readonly<Record<string, string>>, name: string): string =>
  Object.entries(words).find(([, known]) => known === name)?.[0] ?? '';

/** The elements of a worksheet part that say how it is printed, by name. */
export function pageElements(page: PageLayout): Readonly<Record<string, string>> {
  const { margins } = page;
  const inches = Object.entries(margins).map(([name, points]) => `${name}="${points / INCH}"`);
  const options = [
    page.centerHorizontally && 'horizontalCentered="1"',
    page.centerVertically && 'verticalCentered="1"',
    page.printGridlines && 'gridLines="1"',
    page.printHeadings && 'headings="1"',
  ].filter((one) => one !== false);
  return {
    printOptions: options.length === 0 ? '' : `<printOptions ${options.join(' ')}/>`,
    pageMargins: `<pageMargins ${inches.join(' ')}/>`,
    pageSetup: setup(page),
    headerFooter: headers(page),
    rowBreaks: breaks('rowBreaks', page.breaks?.rows, LAST_COLUMN),
    colBreaks: breaks('colBreaks', page.breaks?.columns, LAST_ROW),
  };
}

/** An element without breaks says that there are none any more. */
function breaks(name: string, starts: readonly number[] | undefined, max: number): string {
  if (starts === undefined) return '';
  const each = starts.map((id) => `<brk id="${id}" max="${max}" man="1"/>`);
  return `<${name} count="${each.length}" manualBreakCount="${each.length}">${each.join('')}</${name}>`;
}

function setup(page: PageLayout): string {
  const paper = Object.entries(PAPERS).find(([, name]) => name === page.paperSize)?.[0] ?? '1';
  const { scale, horizontalFitToPages, verticalFitToPages } = page.zoom;
  const attributes = [
    `paperSize="${paper}"`,
    scale === undefined ? '' : `scale="${scale}"`,
    // Excel leaves the other side as it falls where only one is given.
    scale !== undefined ? '' : `fitToWidth="${horizontalFitToPages ?? 0}"`,
    scale !== undefined ? '' : `fitToHeight="${verticalFitToPages ?? 0}"`,
    page.printOrder === 'OverThenDown' ? 'pageOrder="overThenDown"' : '',
    `orientation="${page.orientation.toLowerCase()}"`,
    page.blackAndWhite ? 'blackAndWhite="1"' : '',
    page.draftMode ? 'draft="1"' : '',
    page.printComments === 'NoComments' ? '' : `cellComments="${wordOf(COMMENTS, page.printComments)}"`,
    page.printErrors === 'AsDisplayed' ? '' : `errors="${wordOf(ERRORS, page.printErrors)}"`,
    page.firstPageNumber === '' ? '' : `firstPageNumber="${page.firstPageNumber}" useFirstPageNumber="1"`,
  ];
  return `<pageSetup ${attributes.filter((one) => one !== '').join(' ')}/>`;
}

function headers({ headers: kinds, headersState, useSheetScale, useSheetMargins }: PageLayout): string {
  const state = {
    different: headersState.includes('OddAndEven') || headersState === 'FirstOddAndEven',
    first: headersState.startsWith('First'),
  };
  const odd = state.different ? kinds.oddPages : kinds.defaultForAllPages;
  const elements =
    element('odd', odd) +
    (state.different ? element('even', kinds.evenPages) : '') +
    (state.first ? element('first', kinds.firstPage) : '');
  const attributes =
    (useSheetScale ? '' : ' scaleWithDoc="0"') +
    (useSheetMargins ? '' : ' alignWithMargins="0"') +
    (state.different ? ' differentOddEven="1"' : '') +
    (state.first ? ' differentFirst="1"' : '');
  return elements === '' && attributes === '' ? '' : `<headerFooter${attributes}>${elements}</headerFooter>`;
}

function element(kind: string, header: HeaderFooter): string {
  const one = (end: 'Header' | 'Footer', text: string): string =>
    text === '' ? '' : `<${kind}${end}>${encodeXml(text)}</${kind}${end}>`;
  return (
    one('Header', headerText(header.leftHeader, header.centerHeader, header.rightHeader)) +
    one('Footer', headerText(header.leftFooter, header.centerFooter, header.rightFooter))
  );
}
