/** @import { Issuer } from '../sheets/letterhead.mjs' */

/** @type {Issuer} */
export const ISSUER = {
  above: 'UBND XÃ YÊN LẠC HẠ',
  name: 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG',
  place: 'Yên Lạc Hạ, ngày 10 tháng 12 năm 2025',
  signs: ['TM. HỘI ĐỒNG', 'CHỦ TỊCH HỘI ĐỒNG'],
};
