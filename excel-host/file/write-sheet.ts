import { parseTree } from '../../src/workbook/file/xml/tree';
import { areaAddress } from '../model/address';
import { LAST_COLUMN, LAST_ROW } from '../model/area';
import type { Sheet } from '../model/sheet';
import { columnsXml, sheetData } from './write-cells';
import { linksXml, type LinkIds } from './write-links';
import { pageElements } from './write-page';
import type { StyleWriter } from './style-writer';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The children of a worksheet in the order that ECMA-376 part 1, §18.3.1.99, wants. */
const ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems ' +
  'tableParts extLst AlternateContent';

/** What this host writes itself; everything else of a part that was opened is kept as it is. */
function ownElements(sheet: Sheet, styles: StyleWriter, links: LinkIds): Readonly<Record<string, string>> {
  const fits = sheet.page.zoom.scale === undefined;
  const tab = sheet.tabColor === '' ? '' : `<tabColor rgb="FF${sheet.tabColor.slice(1)}"/>`;
  const setUp = fits ? '<pageSetUpPr fitToPage="1"/>' : '';
  const merges = sheet.merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`);
  return {
    sheetPr: tab + setUp === '' ? '' : `<sheetPr>${tab}${setUp}</sheetPr>`,
    dimension: '',
    sheetViews: view(sheet),
    sheetFormatPr: `<sheetFormatPr defaultColWidth="${sheet.standardWidth + 5 / 7}" defaultRowHeight="15"/>`,
    cols: columnsXml(sheet, styles),
    sheetData: sheetData(sheet, styles),
    sheetProtection: protection(sheet),
    mergeCells:
      merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`,
    hyperlinks: linksXml(sheet.links, links),
    ...pageElements(sheet.page),
  };
}

/** A worksheet part as it was opened: its text, and what the model made of it then. */
export interface OriginalPart {
  readonly xml: string;
  readonly sheet: Sheet;
}

/**
 * A worksheet part. Where the sheet came from a file, an element stands as it was if this host does not write it,
 * or if it would write now what it would have written then: what was not changed is not touched.
 * @param relations ids of the relationships of the sheet's tables, and of the addresses its links lead to
 */
export function worksheetXml(
  sheet: Sheet,
  styles: StyleWriter,
  original: OriginalPart | undefined,
  { tables, links }: { readonly tables: readonly string[]; readonly links: LinkIds },
): string {
  const own = ownElements(sheet, styles, links);
  const then = original === undefined ? {} : ownElements(original.sheet, styles, links);
  const parts: Record<string, string> = { ...own };
  const text = original?.xml ?? '';
  const root = original === undefined ? undefined : parseTree(text);
  const kept = new Map<string, string>();
  for (const child of root?.children ?? []) {
    if (own[child.local] !== then[child.local]) continue;
    kept.set(child.local, (kept.get(child.local) ?? '') + text.slice(child.start, child.end));
  }
  const unchanged = Object.keys(own).every((name) => own[name] === then[name]);
  if (unchanged && original?.sheet.tables.length === sheet.tables.length) return text;
  if (tables.length > 0) {
    const ids = tables.map((id) => `<tablePart r:id="${id}"/>`);
    parts['tableParts'] = `<tableParts count="${tables.length}">${ids.join('')}</tableParts>`;
    kept.delete('tableParts');
  }
  const start =
    root === undefined
      ? `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">`
      : opened(text.slice(root.start, root.openEnd));
  const body = ORDER.split(' ').map((name) => kept.get(name) ?? parts[name] ?? '');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${start}${body.join('')}</worksheet>`;
}

/** The start tag, with the prefix of relationships in scope. */
function opened(tag: string): string {
  const start = tag.endsWith('/>') ? `${tag.slice(0, -2)}>` : tag;
  return start.includes(' xmlns:r=') ? start : start.replace(/>$/, ` xmlns:r="${OFFICE}">`);
}

function view(sheet: Sheet): string {
  const attributes =
    (sheet.showGridlines ? '' : ' showGridLines="0"') + (sheet.showHeadings ? '' : ' showRowColHeaders="0"');
  return `<sheetViews><sheetView workbookViewId="0"${attributes}>${pane(sheet)}</sheetView></sheetViews>`;
}

function pane({ frozen }: Sheet): string {
  if (frozen === undefined) return '';
  const rows = frozen.bottom === LAST_ROW ? 0 : frozen.bottom + 1;
  const columns = frozen.right === LAST_COLUMN ? 0 : frozen.right + 1;
  const corner = areaAddress({ top: rows, left: columns, bottom: rows, right: columns });
  const active = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  return (
    '<pane' +
    (columns === 0 ? '' : ` xSplit="${columns}"`) +
    (rows === 0 ? '' : ` ySplit="${rows}"`) +
    ` topLeftCell="${corner}" activePane="${active}" state="frozen"/>`
  );
}

function protection({ protection: locked }: Sheet): string {
  if (locked === undefined) return '';
  const allowed = Object.entries(locked.options).flatMap(([key, value]) =>
    value === true
      ? [` ${key.replace(/^allow(.)/, (_all, letter: string) => letter.toLowerCase())}="0"`]
      : [],
  );
  return `<sheetProtection sheet="1"${allowed.join('')}/>`;
}
