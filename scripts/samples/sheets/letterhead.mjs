import { STYLES } from './styles.mjs';

/** @import { Page } from './page.mjs' */

/**
 * Who issues the sheets of a workbook and signs them.
 *
 * @typedef {object} Issuer
 * @property {string} above the superior body, top left
 * @property {string} name in bold below it
 * @property {string} place the line of place and date below the motto
 * @property {readonly [string, string]} signs the office of the one who signs on the right, in two lines
 */

/**
 * The block above a table: who issues it (top left), the nation's name and motto (top right), the title.
 *
 * @param {Page} page
 * @param {Issuer} issuer
 * @param {{ width: number, left: number, right: number, titles: readonly string[], notes: readonly string[] }} content
 *   `left`: columns of the left block; `right`: columns of the right block; `width`: of the table
 * @returns {number} the first row below, after one blank row
 */
export function letterhead(page, { above, name, place }, { width, left, right, titles, notes }) {
  const from = width - right;
  page.merge([0, 0, 0, left - 1], above, STYLES.issuer);
  page.merge([0, from, 0, width - 1], 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', STYLES.nation);
  page.merge([1, 0, 1, left - 1], name, STYLES.issuerBold);
  page.merge([1, from, 1, width - 1], 'Độc lập - Tự do - Hạnh phúc', STYLES.motto);
  page.merge([2, from, 2, width - 1], place, STYLES.place);
  [0, 1, 2].forEach((row) => page.height(row, 18));
  let row = 4;
  for (const title of titles) {
    page.merge([row, 0, row, width - 1], title, STYLES.title);
    page.height(row++, 21);
  }
  for (const note of notes) {
    page.merge([row, 0, row, width - 1], note, STYLES.italic);
    page.height(row++, 18);
  }
  return row + 1;
}

/**
 * The block below a table.
 *
 * @param {Page} page
 * @param {number} row
 * @param {Issuer} issuer
 * @param {{ left: readonly [number, number], right: readonly [number, number] }} columns first and last of each side
 */
export function signatures(page, row, { signs }, { left, right }) {
  const sides = /** @type {const} */ ([
    [left, ['NGƯỜI LẬP BIỂU', '(Ký, ghi rõ họ tên)']],
    [right, [...signs, '(Ký tên, đóng dấu)']],
  ]);
  for (const [[first, last], lines] of sides) {
    lines.forEach((line, i) => {
      const style = line.startsWith('(') ? STYLES.signatureNote : STYLES.signature;
      page.merge([row + i, first, row + i, last], line, style);
    });
  }
  [0, 1, 2].forEach((i) => page.height(row + i, 17));
}
