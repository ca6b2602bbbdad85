/** @import { Complaint, Initiative, Penalty, Rating } from './model.mjs' */

/**
 * How levels are written: people of different units write the full title, a short form or an abbreviation.
 *
 * @type {Record<Rating, readonly string[]>}
 */
export const RATING = {
  khong_ht: ['KHTNV', 'Không hoàn thành nhiệm vụ'],
  ht: ['HTNV', 'Hoàn thành nhiệm vụ'],
  ht_tot: ['HTTNV', 'Hoàn thành tốt nhiệm vụ', 'Hoàn thành tốt'],
  ht_xuat_sac: ['HTXSNV', 'Hoàn thành xuất sắc nhiệm vụ'],
};

/** @type {Record<Initiative, string>} */
export const INITIATIVE = { khong: 'Không', co_so: 'Cấp cơ sở', cap_tinh: 'Cấp tỉnh' };

/** @type {Record<Penalty, string>} */
export const PENALTY = { khong: 'Không', khien_trach: 'Khiển trách', canh_cao: 'Cảnh cáo' };

/** @type {Record<Complaint, string>} */
export const COMPLAINT = {
  khong: 'Không',
  da_ket_luan: 'Đã kết luận',
  dang_xac_minh: 'Đang xác minh',
};

/** What the sheets call the populations of the pack. */
export const POPULATION = { ca_nhan: 'Cá nhân', tap_the: 'Tập thể' };

/** What the sheets call the titles of the pack. */
export const TITLE = {
  cstdcs: 'Chiến sĩ thi đua cơ sở',
  cstd_tinh: 'Chiến sĩ thi đua tỉnh',
  ttldxs: 'Tập thể lao động xuất sắc',
};
