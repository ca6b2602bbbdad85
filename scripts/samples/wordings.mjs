/** @import { Discipline, Penalty, Rating } from './model.mjs' */

/**
 * How levels are written: people of different sections write the full title, a short form or an abbreviation.
 *
 * @type {Record<Rating, readonly string[]>}
 */
export const RATING = {
  khong_ht: ['Không hoàn thành nhiệm vụ', 'KHTNV'],
  ht: ['Hoàn thành nhiệm vụ', 'HTNV'],
  ht_tot: ['Hoàn thành tốt nhiệm vụ', 'HTTNV', 'Hoàn thành tốt'],
  ht_xuat_sac: ['Hoàn thành xuất sắc nhiệm vụ', 'HTXSNV', 'Hoàn thành xuất sắc'],
};

/** @type {Record<Discipline, readonly string[]>} */
export const DISCIPLINE = { chua_tot: ['Chưa tốt'], kha: ['Khá'], tot: ['Tốt'] };

/** @type {Record<Penalty, readonly string[]>} */
export const PENALTY = {
  khong: ['Không', 'Không có'],
  khien_trach: ['Khiển trách'],
  canh_cao: ['Cảnh cáo'],
};

/** Written in the sheet → id of the level. */
export const POSITION = {
  'Nhân viên': 'nld',
  'Hợp đồng': 'nld',
  'Tạp vụ': 'nld',
  'Bảo vệ': 'nld',
  'Người hoạt động không chuyên trách': 'khong_chuyen_trach',
  'Không chuyên trách': 'khong_chuyen_trach',
  'Cán bộ không chuyên trách': 'khong_chuyen_trach',
  'Công chức': 'cong_chuc',
  'Công chức xã': 'cong_chuc',
  'Chuyên viên': 'cong_chuc',
  'Phó Chủ tịch Hội': 'pho_doan_the',
  'Phó Bí thư Đoàn': 'pho_doan_the',
  'Chủ tịch Hội': 'truong_doan_the',
  'Bí thư Đoàn': 'truong_doan_the',
  'Trưởng Công an': 'chi_huy_truong',
  'Chỉ huy trưởng': 'chi_huy_truong',
};

/**
 * One of the wordings, by the number of the row.
 *
 * @param {readonly string[]} wordings
 * @param {number} row
 */
export function worded(wordings, row) {
  return /** @type {string} */ (wordings[row % wordings.length]);
}
