/** @import { Choice, Person } from './model.mjs' */

const COUNCIL = 'Hội đồng Thi đua - Khen thưởng xã';

/**
 * The answers to the questions that the pack asks before anything is printed.
 *
 * @type {readonly Choice[]}
 */
export const ANSWERS = [
  {
    population: '',
    kind: 'confirm',
    title: 'tinh_ca_ngay_han',
    key: '',
    value: 'không',
    because: 'Kế hoạch viết “trước ngày”: hồ sơ nộp đúng vào ngày hết hạn là muộn',
    by: COUNCIL,
    date: '2021-12-20',
  },
  {
    population: 'tap_the',
    kind: 'confirm',
    title: 'dot1',
    key: '',
    value: 'có',
    because: 'Đợt 1 thi đua chào mừng ngày 11/6 nên việc hoàn thành đúng ngày đó tính vào Đợt 1',
    by: COUNCIL,
    date: '2021-12-20',
  },
];

/**
 * The council gives the last seat of Chiến sĩ thi đua cơ sở to one of those tied for it.
 *
 * @param {Person} person
 * @returns {Choice}
 */
export function admission({ name, section }) {
  return {
    population: 'ca_nhan',
    kind: 'admit',
    title: 'cstdcs',
    key: `${name} | ${section}`,
    value: '',
    because: 'Bằng điểm; sáng kiến đã được áp dụng ở cả 6 bộ phận của cơ quan',
    by: COUNCIL,
    date: '2021-12-22',
  };
}
