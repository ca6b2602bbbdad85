import { cellRef } from 'hucre/xlsx';
import { serialOf, typedDay } from '../../sheets/days.mjs';
import { letterhead, signatures } from '../../sheets/letterhead.mjs';
import { Page } from '../../sheets/page.mjs';
import { landscape } from '../../sheets/print.mjs';
import { STYLES } from '../../sheets/styles.mjs';
import { ISSUER } from '../issuer.mjs';
import { EVENT, STATUS } from '../wordings.mjs';

/** @import { CellStyle, CellValue, WriteSheet } from 'hucre/xlsx' */
/** @import { Event } from '../model.mjs' */

/** Every so many days one is typed as text. */
const TYPED_EVERY = 6;

/** @type {readonly { id: string, text: string, width: number, style: CellStyle, value: (event: Event, number: number) => CellValue }[]} */
const COLUMNS = [
  { id: 'stt', text: 'STT', width: 6, style: STYLES.number, value: (_, number) => number },
  { id: 'don_vi', text: 'Đơn vị', width: 28, style: STYLES.words, value: ({ unit }) => unit },
  {
    id: 'ngay',
    text: 'Ngày',
    width: 12,
    style: STYLES.date,
    value: ({ day }, number) => (number % TYPED_EVERY === 0 ? typedDay(day) : serialOf(day)),
  },
  { id: 'loai', text: 'Loại', width: 22, style: STYLES.words, value: ({ kind }) => EVENT[kind] },
  { id: 'noi_dung', text: 'Nội dung', width: 52, style: STYLES.words, value: ({ content }) => content },
  { id: 'van_ban', text: 'Văn bản', width: 20, style: STYLES.centred, value: ({ paper }) => paper },
  {
    id: 'tinh_trang',
    text: 'Tình trạng',
    width: 16,
    style: STYLES.centred,
    value: ({ status }) => STATUS[status],
  },
];

/**
 * The sheet *Cộng, trừ điểm*: what happened to a unit in the year that adds points, takes them off or holds it back.
 *
 * @param {readonly Event[]} events
 * @returns {{ sheet: WriteSheet, cellOf: (event: Event, column: string) => string }}
 */
export function bookSheet(events) {
  const width = COLUMNS.length;
  const page = new Page();
  const top = letterhead(page, ISSUER, {
    width,
    left: 3,
    right: 3,
    titles: ['SỔ THEO DÕI ĐIỂM CỘNG, ĐIỂM TRỪ NĂM 2026'],
    notes: ['(Số liệu mẫu)'],
  });
  COLUMNS.forEach(({ text }, column) => page.put(top, column, text, STYLES.heading));
  page.height(top, 26);
  const first = top + 1;
  events.forEach((event, i) => {
    COLUMNS.forEach(({ style, value }, column) => page.put(first + i, column, value(event, i + 1), style));
    page.height(first + i, 17);
  });
  const end = first + events.length;
  signatures(page, end + 1, ISSUER, { left: [1, 2], right: [4, 6] });
  const sheet = page.sheet(
    'Cộng, trừ điểm',
    COLUMNS.map((column) => column.width),
    { freezePane: { rows: first }, ...landscape(`$A$1:$G$${end + 5}`, `$${top + 1}:$${top + 1}`) },
  );
  const cellOf = (/** @type {Event} */ event, /** @type {string} */ column) => {
    const at = events.indexOf(event);
    return cellRef(
      first + at,
      COLUMNS.findIndex(({ id }) => id === column),
    );
  };
  return { sheet, cellOf };
}
