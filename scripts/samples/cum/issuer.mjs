/** @import { Issuer } from '../sheets/letterhead.mjs' */

/** @type {Issuer} */
export const ISSUER = {
  above: 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG TỈNH',
  name: 'CỤM THI ĐUA SỐ 3',
  place: 'Cẩm Sơn Đông, ngày 15 tháng 12 năm 2026',
  signs: ['TM. CỤM THI ĐUA', 'CỤM TRƯỞNG'],
};
