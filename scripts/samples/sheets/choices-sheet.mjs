import { serialOf } from './days.mjs';
import { Page } from './page.mjs';
import { landscape } from './print.mjs';
import { STYLES } from './styles.mjs';

/** @import { CellStyle, CellValue, WriteSheet } from 'hucre/xlsx' */

/**
 * A line of *Quyết định của Hội đồng*.
 *
 * @typedef {object} Choice
 * @property {string} population its id; '' where none is named
 * @property {'confirm' | 'admit' | 'gate'} kind
 * @property {string} title what is decided on: a title, a gate, a question
 * @property {string} key
 * @property {string} value
 * @property {string} because
 * @property {string} by
 * @property {string} date ISO
 */

const KIND = { confirm: 'xác nhận', admit: 'chọn', gate: 'điều kiện' };

/**
 * @param {Readonly<Record<string, string>>} populations
 * @returns {readonly { text: string, width: number, style: CellStyle, value: (choice: Choice) => CellValue }[]}
 */
function columns(populations) {
  return [
    {
      text: 'Nhóm đối tượng',
      width: 16,
      style: STYLES.centred,
      value: ({ population }) => populations[population] ?? null,
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
}

/**
 * The sheet *Quyết định của Hội đồng*: what only people can settle, with their reasons.
 *
 * @param {string} title above the table
 * @param {readonly Choice[]} choices
 * @param {Readonly<Record<string, string>>} populations what the sheet calls them, by id
 * @returns {WriteSheet}
 */
export function choicesSheet(title, choices, populations) {
  const page = new Page();
  const laidOut = columns(populations);
  page.merge([0, 0, 0, laidOut.length - 1], title, STYLES.title);
  page.height(0, 26);
  laidOut.forEach(({ text }, column) => page.put(2, column, text, STYLES.heading));
  page.height(2, 22);
  choices.forEach((choice, i) => {
    laidOut.forEach(({ style, value }, column) => page.put(i + 3, column, value(choice), style));
    page.height(i + 3, 34);
  });
  return page.sheet(
    'Quyết định của Hội đồng',
    laidOut.map(({ width }) => width),
    { freezePane: { rows: 3 }, ...landscape(`$A$1:$I$${choices.length + 4}`) },
  );
}
