import { serialOf, typedDay } from '../../sheets/days.mjs';
import { STYLES } from '../../sheets/styles.mjs';
import { worded } from '../../wordings.mjs';
import { COMPLAINT, INITIATIVE, PENALTY, RATING } from '../wordings.mjs';
import { mark, tableSheet } from './table-sheet.mjs';

/** @import { Member } from '../model.mjs' */
/** @import { TableColumn } from './table-sheet.mjs' */

/** Their secretary typed the days as text. */
const TYPED = 'VP';

/** @type {readonly TableColumn<Member>[]} */
const COLUMNS = [
  { id: 'stt', text: 'STT', width: 5, style: STYLES.number, value: (_, number) => number },
  { id: 'ma', text: 'Mã cán bộ', width: 9, style: STYLES.centred, value: ({ code }) => code },
  { id: 'ho_ten', text: 'Họ và tên', width: 24, style: STYLES.words, value: ({ name }) => name },
  { id: 'chuc_vu', text: 'Chức vụ', width: 22, style: STYLES.words, value: ({ position }) => position },
  {
    id: 'lanh_dao',
    group: 'Đối tượng',
    text: 'Lãnh đạo',
    width: 8,
    style: STYLES.centred,
    value: ({ standing }) => mark(standing === 'leader'),
  },
  {
    id: 'truc_tiep',
    group: 'Đối tượng',
    text: 'Trực tiếp\nlao động',
    width: 9.5,
    style: STYLES.centred,
    value: ({ standing }) => mark(standing === 'direct'),
  },
  {
    id: 'so_thang',
    text: 'Số tháng\ncông tác\ntrong năm',
    width: 10,
    style: STYLES.centred,
    value: ({ months }) => months,
  },
  {
    id: 'diem',
    text: 'Điểm\nđánh giá',
    width: 9,
    style: { ...STYLES.centred, numFmt: '0.00' },
    value: ({ points }) => points,
  },
  {
    id: 'muc_do',
    text: 'Mức độ hoàn thành\nnhiệm vụ',
    width: 25,
    style: STYLES.centred,
    value: ({ rating }, number) => worded(RATING[rating], number % 5 === 4 ? 1 : 0),
    choices: Object.values(RATING).map(([short]) => /** @type {string} */ (short)),
  },
  {
    id: 'sang_kien',
    text: 'Sáng kiến\nđược\ncông nhận',
    width: 11,
    style: STYLES.centred,
    value: ({ initiative }) => INITIATIVE[initiative],
    choices: Object.values(INITIATIVE),
  },
  {
    id: 'phong_trao',
    text: 'Tham gia\nphong trào\nthi đua',
    width: 11,
    style: STYLES.centred,
    value: ({ movement }) => mark(movement),
  },
  {
    id: 'ky_luat',
    text: 'Kỷ luật',
    width: 11,
    style: STYLES.centred,
    value: ({ penalty }) => PENALTY[penalty],
    choices: Object.values(PENALTY),
  },
  {
    id: 'dang_dieu_tra',
    text: 'Đang xem xét\nkỷ luật, thanh tra,\nđiều tra',
    width: 16,
    style: STYLES.centred,
    value: ({ investigated }) => mark(investigated),
  },
  {
    id: 'don_thu',
    text: 'Đơn thư,\nvụ việc',
    width: 14.5,
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
    value: ({ code, filed }) =>
      filed === null ? null : code.startsWith(TYPED) ? typedDay(filed) : serialOf(filed),
  },
  {
    id: 'ho_so_du',
    group: 'Hồ sơ',
    text: 'Đủ\nthành phần',
    width: 11,
    style: STYLES.centred,
    value: ({ complete }) => mark(complete),
  },
  {
    id: 'da_khen',
    text: 'Đã được khen\ntrong năm về\ncùng thành tích',
    width: 14,
    style: STYLES.centred,
    value: ({ commended }) => mark(commended),
  },
  { id: 'ghi_chu', text: 'Ghi chú', width: 36, style: STYLES.words, value: ({ note }) => note || null },
];

/**
 * The sheet *Cá nhân*: everybody under the roman row of the unit.
 *
 * @param {readonly Member[]} people in any order; those of one unit come together where its first member stands
 * @param {Parameters<typeof tableSheet<Member>>[1]} [change]
 */
export function peopleSheet(people, change) {
  const units = [...new Set(people.map(({ unit }) => unit))];
  return tableSheet(
    {
      name: 'Cá nhân',
      titles: ['BẢNG TỔNG HỢP CÁ NHÂN ĐỀ NGHỊ XÉT DANH HIỆU THI ĐUA, KHEN THƯỞNG NĂM 2025'],
      notes: ['(Số liệu mẫu: xã, đơn vị và mọi người có tên trong bảng đều không có thật)'],
      columns: COLUMNS,
      sections: units.map((title) => ({ title, rows: people.filter(({ unit }) => unit === title) })),
      total: `Tổng cộng: ${people.length} người`,
      height: ({ note }) => (note.length > 38 ? 32 : 18),
      head: { left: 4, right: 6 },
      frozen: 3,
    },
    change,
  );
}
