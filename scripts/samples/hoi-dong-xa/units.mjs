/** @import { Unit } from './model.mjs' */

export const UNIT = {
  TH: 'Trường Tiểu học Yên Lạc Hạ',
  MN: 'Trường Mầm non Yên Lạc Hạ',
  VP: 'Văn phòng HĐND và UBND',
  VX: 'Phòng Văn hóa - Xã hội',
  KT: 'Phòng Kinh tế',
  HC: 'Trung tâm Phục vụ hành chính công',
  YT: 'Trạm Y tế',
  MT: 'Ủy ban MTTQ Việt Nam xã',
};

/** @type {readonly [keyof typeof UNIT, Unit['rating'], points: number, filed: string][]} */
const TABLE = [
  ['TH', 'ht_xuat_sac', 96, '2025-11-24'],
  ['MN', 'ht_xuat_sac', 95, '2025-11-25'],
  ['VP', 'ht_xuat_sac', 93.5, '2025-11-26'],
  ['VX', 'ht_xuat_sac', 94, '2025-11-26'],
  ['KT', 'ht_tot', 90, '2025-11-27'],
  ['HC', 'ht_tot', 91, '2025-11-27'],
  ['YT', 'ht_xuat_sac', 92.75, '2025-11-28'],
  ['MT', 'ht_tot', 89, '2025-11-28'],
];

/** @type {readonly Unit[]} */
export const UNITS = TABLE.map(([unit, rating, points, filed]) => ({
  name: UNIT[unit],
  rating,
  points,
  movement: true,
  united: true,
  complaint: 'khong',
  filed,
  complete: true,
}));
