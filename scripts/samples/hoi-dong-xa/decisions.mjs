import { keyOf } from './people.mjs';

/** @import { Choice } from './model.mjs' */

const BY = 'Hội đồng Thi đua - Khen thưởng xã';

/** @type {readonly [population: string, question: string, value: string, because: string][]} */
const CONFIRMED = [
  ['', 'phai_dang_ky', 'có', 'Điều 6 Quy chế thi đua, khen thưởng của xã'],
  ['', 'thang_toi_thieu', '10', 'Hướng dẫn của Sở Nội vụ'],
  ['', 'phai_ca_hai', 'không', 'Luật sửa đổi chưa có hiệu lực'],
  ['', 'nguong_don_vi_nho', '7', 'Điều 9 Quy chế của xã: dưới 7 Lao động tiên tiến thì gộp'],
  ['', 'han_che_lanh_dao', 'có', 'Điều 9 Quy chế của xã: lãnh đạo không quá một nửa số suất của nhóm'],
  ['tap_the', 'ttldtt', 'có', 'Khớp Quy chế của tỉnh'],
  ['tap_the', 'ttldxs', 'có', 'Khớp Quy chế của tỉnh'],
  ['tap_the', 'gk_tap_the.quota', 'có', 'Điều 12 Quy chế của xã'],
  ['ca_nhan', 'cstdcs', 'có', 'Khớp Quy chế của tỉnh'],
  ['ca_nhan', 'cstdcs.quota', 'có', 'Khớp Quy chế của tỉnh'],
  ['ca_nhan', 'cstd_tinh', 'có', 'Khớp Quy chế của tỉnh'],
  ['ca_nhan', 'giay_khen.quota', 'có', 'Điều 12 Quy chế của xã'],
];

/** The answers to the questions that the pack asks before anything is printed. @type {readonly Choice[]} */
export const ANSWERS = CONFIRMED.map(([population, title, value, because]) => ({
  population,
  kind: 'confirm',
  title,
  key: '',
  value,
  because,
  by: BY,
  date: '2025-12-08',
}));

/**
 * The council gives the last seat of Chiến sĩ thi đua cơ sở to one of those tied for it.
 *
 * @param {string} code
 * @returns {Choice}
 */
export function admission(code) {
  return {
    population: 'ca_nhan',
    kind: 'admit',
    title: 'cstdcs',
    key: keyOf(code),
    value: '',
    because: 'Bằng điểm, cùng trực tiếp lao động; chọn người có sáng kiến được công nhận',
    by: BY,
    date: '2025-12-15',
  };
}

/**
 * The council finds that a gate does not concern somebody.
 *
 * @param {string} gate
 * @param {string} code
 * @param {string} because
 * @returns {Choice}
 */
export function lifted(gate, code, because) {
  return {
    population: 'ca_nhan',
    kind: 'gate',
    title: gate,
    key: keyOf(code),
    value: 'không',
    because,
    by: BY,
    date: '2025-12-15',
  };
}

/** What the council decided after the first meeting. @type {readonly Choice[]} */
export const LATER_CHOICES = [
  admission('VX03'),
  lifted(
    'cung_thanh_tich',
    'MN04',
    'Giấy khen tháng 9 về xây dựng nông thôn mới, không phải thành tích công tác năm',
  ),
];
