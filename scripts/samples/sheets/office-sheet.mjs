import { RATING } from '../wordings.mjs';
import { serialOf } from './days.mjs';
import { ISSUER } from '../issuer.mjs';
import { header } from './header.mjs';
import { letterhead, signatures } from './letterhead.mjs';
import { listRange } from './lists-sheet.mjs';
import { Page } from './page.mjs';
import { landscape } from './print.mjs';
import { STYLES } from './styles.mjs';

/** @import { CellStyle, CellValue, WriteSheet } from 'hucre/xlsx' */
/** @import { Office } from '../model.mjs' */
/** @import { Heading } from './header.mjs' */

/** @type {readonly (Heading & { width: number, style: CellStyle, value: (office: Office) => CellValue })[]} */
const COLUMNS = [
  { text: 'STT', width: 6, style: STYLES.number, value: () => 1 },
  { text: 'Tên tập thể', width: 32, style: STYLES.words, value: ({ name }) => name },
  {
    text: 'Ngày đăng ký\nthi đua',
    width: 13,
    style: STYLES.date,
    value: ({ registered }) => serialOf(registered),
  },
  ...roundColumns('Đợt 1', 'first'),
  ...roundColumns('Đợt 2', 'second'),
  { text: 'Mức độ HTNV', width: 20, style: STYLES.words, value: ({ rating }) => RATING[rating][0] ?? null },
  {
    text: 'Ngày nộp hồ sơ\nkhen thưởng',
    width: 15,
    style: STYLES.date,
    value: ({ filed }) => serialOf(filed),
  },
  { text: 'Ghi chú', width: 20, style: STYLES.words, value: () => null },
];

/**
 * The sheet *Tập thể*: the office that all these people belong to, in one row.
 *
 * @param {Office} office
 * @returns {WriteSheet}
 */
export function officeSheet(office) {
  const page = new Page();
  const width = COLUMNS.length;
  const top = letterhead(page, ISSUER, {
    width,
    left: 3,
    right: 5,
    titles: ['KẾT QUẢ THI ĐUA NĂM 2021 CỦA TẬP THỂ'],
    notes: ['(Theo Kế hoạch số 12/KH-UBND ngày 15/01/2021 của UBND xã Quảng Thành)'],
  });
  header(page, top, COLUMNS, { upper: 24, lower: 36 });
  const row = top + 3;
  COLUMNS.forEach(({ style, value }, column) => page.put(row, column, value(office), style));
  page.height(row, 34);
  signatures(page, row + 2, ISSUER, { left: [1, 1], right: [width - 4, width - 1] });
  const rating = 'J';
  return page.sheet(
    'Tập thể',
    COLUMNS.map((column) => column.width),
    {
      freezePane: { rows: row },
      dataValidations: [
        { type: 'list', formula1: listRange('muc_do') ?? '', allowBlank: true, range: `${rating}${row + 1}` },
      ],
      ...landscape(`$A$1:$L$${row + 7}`),
    },
  );
}

/**
 * @param {string} group
 * @param {'first' | 'second'} round
 * @returns {(Heading & { width: number, style: CellStyle, value: (office: Office) => CellValue })[]}
 */
function roundColumns(group, round) {
  return [
    {
      group,
      text: 'Chỉ tiêu\ngiao',
      width: 10,
      style: STYLES.number,
      value: (office) => office[round].assigned,
    },
    {
      group,
      text: 'Chỉ tiêu\nđạt',
      width: 10,
      style: STYLES.number,
      value: (office) => office[round].reached,
    },
    { group, text: 'Phong trào', width: 11, style: STYLES.points, value: (office) => office[round].movement },
  ];
}
