import { serialOf } from '../../sheets/days.mjs';
import { STYLES } from '../../sheets/styles.mjs';
import { COMPLAINT, RATING } from '../wordings.mjs';
import { mark, tableSheet } from './table-sheet.mjs';

/** @import { Unit } from '../model.mjs' */
/** @import { TableColumn } from './table-sheet.mjs' */

/** @type {readonly TableColumn<Unit>[]} */
const COLUMNS = [
  { id: 'stt', text: 'STT', width: 6, style: STYLES.number, value: (_, number) => number },
  { id: 'ten', text: 'Tên đơn vị', width: 36, style: STYLES.words, value: ({ name }) => name },
  {
    id: 'muc_do',
    text: 'Mức độ hoàn thành\nnhiệm vụ',
    width: 32,
    style: STYLES.centred,
    value: ({ rating }) => RATING[rating][1] ?? null,
    choices: Object.values(RATING).map(([, long]) => /** @type {string} */ (long)),
  },
  {
    id: 'diem',
    text: 'Điểm\nthi đua',
    width: 10,
    style: { ...STYLES.centred, numFmt: '0.00' },
    value: ({ points }) => points,
  },
  {
    id: 'phong_trao',
    text: 'Có phong trào thi đua\nthường xuyên, thiết thực,\nhiệu quả',
    width: 24,
    style: STYLES.centred,
    value: ({ movement }) => mark(movement),
  },
  {
    id: 'doan_ket',
    text: 'Nội bộ đoàn kết,\nchấp hành pháp luật',
    width: 19,
    style: STYLES.centred,
    value: ({ united }) => mark(united),
  },
  {
    id: 'don_thu',
    text: 'Đơn thư,\nvụ việc',
    width: 14,
    style: STYLES.centred,
    value: ({ complaint }) => COMPLAINT[complaint],
    choices: Object.values(COMPLAINT),
  },
  {
    id: 'ngay_ho_so',
    group: 'Hồ sơ',
    text: 'Ngày nộp',
    width: 12,
    style: STYLES.date,
    value: ({ filed }) => (filed === null ? null : serialOf(filed)),
  },
  {
    id: 'ho_so_du',
    group: 'Hồ sơ',
    text: 'Đủ\nthành phần',
    width: 12,
    style: STYLES.centred,
    value: ({ complete }) => mark(complete),
  },
];

/**
 * The sheet *Đơn vị*.
 *
 * @param {readonly Unit[]} units
 * @param {Parameters<typeof tableSheet<Unit>>[1]} [change]
 */
export function unitsSheet(units, change) {
  return tableSheet(
    {
      name: 'Đơn vị',
      titles: ['BẢNG TỔNG HỢP TẬP THỂ ĐỀ NGHỊ XÉT DANH HIỆU THI ĐUA, KHEN THƯỞNG NĂM 2025'],
      columns: COLUMNS,
      sections: [{ rows: units }],
      total: `Tổng cộng: ${units.length} đơn vị`,
      height: () => 22,
      head: { left: 3, right: 4 },
    },
    change,
  );
}
