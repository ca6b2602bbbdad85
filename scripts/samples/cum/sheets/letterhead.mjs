import { STYLES } from '../../sheets/styles.mjs';

/** @import { Page } from '../../sheets/page.mjs' */

/**
 * The block above a table of the cluster: who issues it, the nation's name and motto, the title.
 *
 * @param {Page} page
 * @param {{ width: number, left: number, right: number, titles: readonly string[], notes: readonly string[] }} content
 *   `width`: columns of the table; `left`, `right`: columns of the two blocks at the top
 * @returns {number} the first row below, after one blank row
 */
export function letterhead(page, { width, left, right, titles, notes }) {
  const from = width - right;
  const top = /** @type {const} */ ([
    [
      'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG TỈNH',
      STYLES.issuer,
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      STYLES.nation,
    ],
    ['CỤM THI ĐUA SỐ 3', STYLES.issuerBold, 'Độc lập - Tự do - Hạnh phúc', STYLES.motto],
    [null, STYLES.issuer, 'Cẩm Sơn Đông, ngày 15 tháng 12 năm 2026', STYLES.place],
  ]);
  top.forEach(([issuer, issuerStyle, nation, nationStyle], row) => {
    if (issuer !== null) page.merge([row, 0, row, left - 1], issuer, issuerStyle);
    page.merge([row, from, row, width - 1], nation, nationStyle);
    page.height(row, 18);
  });
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
 * @param {{ left: readonly [number, number], right: readonly [number, number] }} columns first and last of each side
 */
export function signatures(page, row, { left, right }) {
  const sides = /** @type {const} */ ([
    [left, ['NGƯỜI LẬP BIỂU', '(Ký, ghi rõ họ tên)']],
    [right, ['TM. CỤM THI ĐUA', 'CỤM TRƯỞNG', '(Ký tên, đóng dấu)']],
  ]);
  for (const [[first, last], lines] of sides) {
    lines.forEach((line, i) => {
      const style = line.startsWith('(') ? STYLES.signatureNote : STYLES.signature;
      page.merge([row + i, first, row + i, last], line, style);
    });
  }
  [0, 1, 2].forEach((i) => page.height(row + i, 17));
}
