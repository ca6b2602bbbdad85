import { serialOf } from './days.mjs';
import { Page } from './page.mjs';
import { landscape } from './print.mjs';
import { STYLES } from './styles.mjs';

/** @import { CellStyle, CellValue, WriteSheet } from 'hucre/xlsx' */
/** @import { Choice } from '../model.mjs' */

const POPULATION = { '': null, tap_the: 'Tập thể', ca_nhan: 'Cá nhân' };
const KIND = { confirm: 'xác nhận', admit: 'chọn' };

/** @type {readonly { text: string, width: number, style: CellStyle, value: (choice: Choice) => CellValue }[]} */
const COLUMNS = [
  {
    text: 'Nhóm đối tượng',
    width: 16,
    style: STYLES.centred,
    value: ({ population }) => POPULATION[/** @type {keyof typeof POPULATION} */ (population)],
  },
  { text: 'Loại quyết định', width: 16, style: STYLES.centred, value: ({ kind }) => KIND[kind] },
  { text: 'Danh hiệu', width: 20, style: STYLES.centred, value: ({ title }) => title },
  { text: 'Nhóm', width: 10, style: STYLES.centred, value: () => null },
  { text: 'Đối tượng', width: 26, style: STYLES.words, value: ({ key }) => key || null },
  { text: 'Giá trị', width: 10, style: STYLES.centred, value: ({ value }) => value || null },
  { text: 'Lý do', width: 46, style: STYLES.words, value: ({ because }) => because },
  { text: 'Người quyết định', width: 24, style: STYLES.words, value: ({ by }) => by },
  { text: 'Ngày', width: 12, style: STYLES.date, value: ({ date }) => serialOf(date) },
];

/**
 * The sheet *Quyết định của Hội đồng*: what only people can settle, with their reasons.
 *
 * @param {readonly Choice[]} choices
 * @returns {WriteSheet}
 */
export function choicesSheet(choices) {
  const page = new Page();
  page.merge([0, 0, 0, COLUMNS.length - 1], 'QUYẾT ĐỊNH CỦA HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG XÃ', STYLES.title);
  page.height(0, 26);
  COLUMNS.forEach(({ text }, column) => page.put(2, column, text, STYLES.heading));
  page.height(2, 22);
  choices.forEach((choice, i) => {
    COLUMNS.forEach(({ style, value }, column) => page.put(i + 3, column, value(choice), style));
    page.height(i + 3, 34);
  });
  return page.sheet(
    'Quyết định của Hội đồng',
    COLUMNS.map((column) => column.width),
    { freezePane: { rows: 3 }, ...landscape(`$A$1:$I$${choices.length + 4}`) },
  );
}
