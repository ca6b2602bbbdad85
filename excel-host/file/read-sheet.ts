import { attribute, childOf, childrenOf, isYes, type XmlElement } from '../../src/workbook/file/xml/tree';
import { parseReference } from '../model/address';
import { LAST_COLUMN, LAST_ROW } from '../model/area';
import type { HeaderFooter } from '../model/page-layout';
import { strictOptions } from '../model/protection';
import type { Sheet } from '../model/sheet';
import type { CellStyle } from '../model/style';
import { columnPoints } from '../dispatch/classes/range-sizes';
import { colorOf } from './colors';
import { parseHeader } from './header-text';
import { PAPERS } from './paper-sizes';
import { COMMENTS, ERRORS } from './write-page';

const INCH = 72;
/** What a worksheet part says beside its cells. `root` is the part without them. */
export function readSheetPart(
  sheet: Sheet,
  root: XmlElement,
  styles: readonly CellStyle[],
  theme: readonly string[],
): void {
  const properties = childOf(root, 'sheetPr');
  sheet.tabColor = colorOf(properties && childOf(properties, 'tabColor'), theme);
  readView(sheet, root);
  readColumns(sheet, root, styles);
  for (const merge of inside(root, 'mergeCells', 'mergeCell')) {
    const area = parseReference(attribute(merge, 'ref') ?? '')?.area;
    if (area !== undefined) sheet.merges.push(area);
  }
  readProtection(sheet, childOf(root, 'sheetProtection'));
  readPage(sheet, root, properties);
}

/** Elements of a kind in a group of them. */
export function inside(root: XmlElement, group: string, item: string): XmlElement[] {
  const found = childOf(root, group);
  return found === undefined ? [] : childrenOf(found, item);
}

function readView(sheet: Sheet, root: XmlElement): void {
  const [view] = inside(root, 'sheetViews', 'sheetView');
  if (view === undefined) return;
  sheet.showGridlines = attribute(view, 'showGridLines') !== '0';
  sheet.showHeadings = attribute(view, 'showRowColHeaders') !== '0';
  const pane = childOf(view, 'pane');
  const state = pane && attribute(pane, 'state');
  if (pane !== undefined && (state === 'frozen' || state === 'frozenSplit')) {
    const [columns, rows] = [Number(attribute(pane, 'xSplit') ?? 0), Number(attribute(pane, 'ySplit') ?? 0)];
    sheet.frozen = {
      top: 0,
      left: 0,
      bottom: rows === 0 ? LAST_ROW : rows - 1,
      right: columns === 0 ? LAST_COLUMN : columns - 1,
    };
  }
  const selection = childrenOf(view, 'selection').at(-1);
  const area = selection && parseReference(attribute(selection, 'sqref') ?? '')?.area;
  if (area !== undefined) sheet.selection = area;
}

function readColumns(sheet: Sheet, root: XmlElement, styles: readonly CellStyle[]): void {
  const format = childOf(root, 'sheetFormatPr');
  const standard = format && attribute(format, 'defaultColWidth');
  if (standard !== undefined) sheet.standardWidth = Number(standard) - 5 / 7;
  for (const column of inside(root, 'cols', 'col')) {
    const width = attribute(column, 'width');
    const style = attribute(column, 'style');
    const found = style === undefined ? undefined : styles[Number(style)];
    const line = {
      ...(width === undefined ? {} : { size: columnPoints(Number(width) - 5 / 7) }),
      ...(isYes(attribute(column, 'hidden')) ? { hidden: true } : {}),
      ...(found === undefined ? {} : { style: found }),
    };
    const last = Math.min(Number(attribute(column, 'max')), LAST_COLUMN + 1);
    for (let at = Number(attribute(column, 'min')); at <= last; at += 1) sheet.columnLines.set(at - 1, line);
  }
}

function readProtection(sheet: Sheet, protection: XmlElement | undefined): void {
  if (protection === undefined || !isYes(attribute(protection, 'sheet'))) return;
  const options = strictOptions();
  for (const key of Object.keys(options) as (keyof typeof options)[]) {
    // In a file a 1 forbids; what is forbidden unless said otherwise is written as 0.
    const name = key.replace(/^allow(.)/, (_all, letter: string) => letter.toLowerCase());
    if (key !== 'selectionMode' && attribute(protection, name) === '0') options[key] = true;
  }
  const hashed = attribute(protection, 'hashValue') ?? attribute(protection, 'password');
  // The password itself is not in the file: nothing typed can be the right one.
  sheet.protection = hashed === undefined ? { options } : { options, password: `\u0000${hashed}` };
}

function readPage({ page }: Sheet, root: XmlElement, properties: XmlElement | undefined): void {
  const margins = childOf(root, 'pageMargins');
  if (margins !== undefined) {
    for (const key of Object.keys(page.margins) as (keyof typeof page.margins)[]) {
      page.margins[key] = Number(attribute(margins, key) ?? page.margins[key] / INCH) * INCH;
    }
  }
  const options = childOf(root, 'printOptions');
  const yes = (name: string): boolean => options !== undefined && isYes(attribute(options, name));
  page.centerHorizontally = yes('horizontalCentered');
  page.centerVertically = yes('verticalCentered');
  page.printGridlines = yes('gridLines');
  page.printHeadings = yes('headings');
  const fits = properties && childOf(properties, 'pageSetUpPr');
  readSetup(page, childOf(root, 'pageSetup'), fits !== undefined && isYes(attribute(fits, 'fitToPage')));
  const headers = childOf(root, 'headerFooter');
  if (headers !== undefined) readHeaders(page, headers);
}

function readSetup(page: Sheet['page'], setup: XmlElement | undefined, fits: boolean): void {
  const value = (name: string): string | undefined => setup && attribute(setup, name);
  if (value('orientation') === 'landscape') page.orientation = 'Landscape';
  page.paperSize = PAPERS[value('paperSize') ?? '1'] ?? page.paperSize;
  page.zoom = fits
    ? {
        horizontalFitToPages: Number(value('fitToWidth') ?? 1),
        verticalFitToPages: Number(value('fitToHeight') ?? 1),
      }
    : { scale: Number(value('scale') ?? 100) };
  page.blackAndWhite = isYes(value('blackAndWhite'));
  page.draftMode = isYes(value('draft'));
  page.printComments = COMMENTS[value('cellComments') ?? ''] ?? 'NoComments';
  page.printErrors = ERRORS[value('errors') ?? ''] ?? 'AsDisplayed';
  if (value('pageOrder') === 'overThenDown') page.printOrder = 'OverThenDown';
  if (isYes(value('useFirstPageNumber'))) page.firstPageNumber = Number(value('firstPageNumber') ?? 1);
}

function readHeaders(page: Sheet['page'], headers: XmlElement): void {
  const read = (name: string, into: HeaderFooter, end: 'Header' | 'Footer'): void => {
    const [left, center, right] = parseHeader(childOf(headers, name)?.text ?? '');
    Object.assign(into, { [`left${end}`]: left, [`center${end}`]: center, [`right${end}`]: right });
  };
  page.useSheetScale = attribute(headers, 'scaleWithDoc') !== '0';
  page.useSheetMargins = attribute(headers, 'alignWithMargins') !== '0';
  const { defaultForAllPages, oddPages, evenPages, firstPage } = page.headers;
  for (const end of ['Header', 'Footer'] as const) {
    read(`odd${end}`, defaultForAllPages, end);
    read(`odd${end}`, oddPages, end);
    read(`even${end}`, evenPages, end);
    read(`first${end}`, firstPage, end);
  }
  const [odd, first] = ['differentOddEven', 'differentFirst'].map((name) => isYes(attribute(headers, name)));
  page.headersState = odd
    ? first
      ? 'FirstOddAndEven'
      : 'OddAndEven'
    : first
      ? 'FirstAndDefault'
      : 'Default';
}
