/** @import { Decision, Unit } from './model.mjs' */

/**
 * The answers to the questions that the pack asks before anything is printed.
 *
 * @type {readonly Decision[]}
 */
export const ANSWERS = [
  {
    kind: 'confirm',
    title: 'tang_truong',
    key: '',
    value: 'có',
    because: 'Xã có thủy điện không chủ động được sản lượng điện; đã thống nhất khi ký giao ước',
  },
  {
    kind: 'confirm',
    title: 'bang_khen.quota',
    key: '',
    value: 'có',
    because: 'Đơn vị đang xác minh vẫn là thành viên của cụm',
  },
];

/**
 * The cluster gives the last Bằng khen to one of the two that nothing in the table tells apart.
 *
 * @param {Unit} unit
 * @returns {Decision}
 */
export function admission({ name }) {
  return {
    kind: 'admit',
    title: 'bang_khen',
    key: name,
    value: '',
    because: 'Bằng nhau ở mọi tiêu chí ưu tiên; hội nghị cụm bỏ phiếu, 9/12 đơn vị đồng ý',
  };
}
