import { STYLES } from '../../sheets/styles.mjs';
import { mark, tableSheet } from './table-sheet.mjs';

/** @import { Attendance, Seat } from '../model.mjs' */
/** @import { TableColumn } from './table-sheet.mjs' */

/**
 * The sheet *Hội đồng*: who sits in it, and who was there.
 *
 * @param {readonly Seat[]} council
 */
export function councilSheet(council) {
  return tableSheet({
    name: 'Hội đồng',
    titles: ['THÀNH VIÊN HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG XÃ'],
    notes: ['(Điểm danh cuộc họp ngày 10/12/2025)'],
    columns: [
      { id: 'stt', text: 'STT', width: 6, style: STYLES.number, value: (_, number) => number },
      { id: 'seat', text: 'Ghế', width: 9, style: STYLES.centred, value: ({ seat }) => seat },
      { id: 'name', text: 'Họ và tên', width: 26, style: STYLES.words, value: ({ name }) => name },
      { id: 'role', text: 'Chức vụ', width: 56, style: STYLES.words, value: ({ role }) => role },
      attended('present', 'Có mặt'),
      attended('absent', 'Vắng mặt'),
      attended('written', 'Gửi ý kiến\nbằng văn bản'),
    ],
    sections: [{ rows: council }],
    height: () => 20,
    head: { left: 3, right: 3 },
  });
}

/**
 * @param {Attendance} attendance
 * @param {string} text
 * @returns {TableColumn<Seat>}
 */
function attended(attendance, text) {
  return {
    id: attendance,
    text,
    width: 18,
    style: STYLES.centred,
    value: (seat) => mark(seat.attendance === attendance),
  };
}
