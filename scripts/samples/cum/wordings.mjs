/** @import { Event, PartyRating, Security, UnitKind } from './model.mjs' */

/**
 * How levels are written, in full or in short.
 *
 * @type {Record<PartyRating, readonly string[]>}
 */
export const PARTY = {
  ht_xuat_sac: ['HTXSNV', 'Hoàn thành xuất sắc nhiệm vụ'],
  ht_tot: ['HTTNV', 'Hoàn thành tốt nhiệm vụ'],
  ht: ['HTNV', 'Hoàn thành nhiệm vụ'],
  khong_ht: ['KHTNV', 'Không hoàn thành nhiệm vụ'],
};

/** @type {Record<Security, string>} */
export const SECURITY = { xuat_sac: 'Xuất sắc', kha: 'Khá', trung_binh: 'Trung bình', yeu: 'Yếu' };

/** @type {Record<UnitKind, string>} */
export const KIND = { xa: 'Các xã', phuong: 'Các phường' };

/** @type {Record<Event['kind'], string>} */
export const EVENT = {
  mo_hinh: 'Mô hình, sáng kiến',
  co_bang_khen: 'Cờ, Bằng khen',
  vuot_cap: 'Khiếu kiện vượt cấp',
  cham_bao_cao: 'Báo cáo chậm',
  ky_luat: 'Kỷ luật',
  vu_viec: 'Vụ việc khác',
};

/** @type {Record<Event['status'], string>} */
export const STATUS = { da_ket_luan: 'Đã kết luận', dang_xac_minh: 'Đang xác minh' };
