/** @import { Issuer } from './sheets/letterhead.mjs' */

/** @type {Issuer} */
export const ISSUER = {
  above: 'UBND XÃ QUẢNG THÀNH',
  name: 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG',
  place: 'Quảng Thành, ngày 20 tháng 12 năm 2021',
  signs: ['TM. HỘI ĐỒNG', 'CHỦ TỊCH HỘI ĐỒNG'],
};
