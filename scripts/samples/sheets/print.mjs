/** @import { NamedRange, WriteSheet } from 'hucre' */

const INCH = 25.4;
/** @param {number} millimetres */
const mm = (millimetres) => Number((millimetres / INCH).toFixed(3));

/**
 * A4 landscape, as wide as the page. A table of several pages repeats its heading and has page numbers above, but not
 * on the first page.
 *
 * @param {string} area `$A$1:$S$46`
 * @param {string} [repeated] `$9:$11`
 * @returns {Pick<WriteSheet, 'pageSetup' | 'headerFooter'>}
 */
export function landscape(area, repeated) {
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: mm(20), bottom: mm(20), left: mm(20), right: mm(15), header: mm(10), footer: mm(10) },
      horizontalCentered: true,
      printArea: area,
      ...(repeated !== undefined && { printTitlesRow: repeated }),
    },
    ...(repeated !== undefined && { headerFooter: { oddHeader: '&C&P', differentFirst: true } }),
  };
}

/**
 * The print areas and repeated headings as names of the workbook. The writer would make them itself, but with the
 * sheet's name bare, which Excel calls damaged where that name has a space.
 *
 * @param {readonly WriteSheet[]} sheets
 * @returns {{ sheets: WriteSheet[], namedRanges: NamedRange[] }} the sheets without them, and the names
 */
export function printNames(sheets) {
  /** @type {NamedRange[]} */
  const namedRanges = [];
  const bare = sheets.map((sheet) => {
    const { printArea, printTitlesRow, ...pageSetup } = sheet.pageSetup ?? {};
    const named = { Print_Area: printArea, Print_Titles: printTitlesRow };
    for (const [name, range] of Object.entries(named)) {
      if (range === undefined) continue;
      namedRanges.push({ name: `_xlnm.${name}`, range: `'${sheet.name}'!${range}`, scope: sheet.name });
    }
    return sheet.pageSetup ? { ...sheet, pageSetup } : sheet;
  });
  return { sheets: bare, namedRanges };
}
