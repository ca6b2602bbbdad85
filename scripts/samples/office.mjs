/** @import { Office } from './model.mjs' */

/** @type {Office} */
export const OFFICE = {
  name: 'Văn phòng HĐND và UBND xã Quảng Thành',
  first: { assigned: 36, reached: 35, movement: 9.5 },
  second: { assigned: 72, reached: 70, movement: 9.25 },
  rating: 'ht_xuat_sac',
  registered: '2021-01-18',
  filed: '2021-11-12',
};
