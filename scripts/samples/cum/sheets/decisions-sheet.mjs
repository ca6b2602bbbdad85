import { serialOf } from '../../sheets/days.mjs';
import { Page } from '../../sheets/page.mjs';
import { landscape } from '../../sheets/print.mjs';
import { STYLES } from '../../sheets/styles.mjs';

/** @import { CellStyle, CellValue, WriteSheet } from 'hucre/xlsx' */
/** @import { Decision } from '../model.mjs' */

const KIND = { confirm: 'xác nhận', admit: 'chọn' };
const BY = 'Hội nghị tổng kết Cụm thi đua số 3';
const DAY = '2026-12-15';

/** @type {readonly { text: string, width: number, style: CellStyle, value: (decision: Decision) => CellValue }[]} */
const COLUMNS = [
  { text: 'Nhóm đối tượng', width: 16, style: STYLES.centred, value: () => 'Đơn vị' },
  { text: 'Loại quyết định', width: 16, style: STYLES.centred, value: ({ kind }) => KIND[kind] },
  { text: 'Danh hiệu', width: 20, style: STYLES.centred, value: ({ title }) => title },
  { text: 'Nhóm', width: 10, style: STYLES.centred, value: () => null },
  { text: 'Đối tượng', width: 26, style: STYLES.words, value: ({ key }) => key || null },
  { text: 'Giá trị', width: 10, style: STYLES.centred, value: ({ value }) => value || null },
  { text: 'Lý do', width: 46, style: STYLES.words, value: ({ because }) => because },
  { text: 'Người quyết định', width: 24, style: STYLES.words, value: () => BY },
  { text: 'Ngày', width: 12, style: STYLES.date, value: () => serialOf(DAY) },
];

/**
 * The sheet *Quyết định của Hội đồng* of a cluster.
 *
 * @param {readonly Decision[]} decisions
 * @returns {WriteSheet}
 */
export function decisionsSheet(decisions) {
  const page = new Page();
  page.merge([0, 0, 0, COLUMNS.length - 1], 'QUYẾT ĐỊNH CỦA CỤM THI ĐUA SỐ 3', STYLES.title);
  page.height(0, 26);
  COLUMNS.forEach(({ text }, column) => page.put(2, column, text, STYLES.heading));
  page.height(2, 22);
  decisions.forEach((decision, i) => {
    COLUMNS.forEach(({ style, value }, column) => page.put(i + 3, column, value(decision), style));
    page.height(i + 3, 34);
  });
  return page.sheet(
    'Quyết định của Hội đồng',
    COLUMNS.map((column) => column.width),
    { freezePane: { rows: 3 }, ...landscape(`$A$1:$I$${decisions.length + 4}`) },
  );
}
