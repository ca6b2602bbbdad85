import type { RuleSet } from '../../../src/rules/rule-set';
import type { LiveCase } from './live-case';

const number = (id: string) => ({ id, title: id, type: 'number' as const });

/** Rules with every kind of column that has formulas. */
const rules: RuleSet = {
  format: 'binh-xet/1',
  id: 'tat-ca',
  title: 'Mọi loại cột',
  rounding: { decimals: 1 },
  populations: [
    {
      id: 'don_vi',
      title: 'Đơn vị',
      key: ['tên'],
      fields: [
        { id: 'tên', title: 'Tên', type: 'text' },
        { id: 'khối', title: 'Khối', type: 'text' },
        number('a'),
        number('b'),
        { id: 'có', title: 'Có', type: 'flag' },
        { id: 'ngày', title: 'Ngày', type: 'date' },
        {
          id: 'mức',
          title: 'Mức',
          type: 'level',
          levels: ['thấp', 'vừa', 'cao'].map((id) => ({ id, title: id })),
        },
      ],
      columns: [
        { id: 'hiệu', title: 'Hiệu', formula: 'a - b', decimals: 1 },
        { id: 'sớm', title: 'Sớm', formula: 'ngày <= date("2024-06-30")' },
        { id: 'xếp', title: 'Xếp', formula: 'a >= 5 ? mức : mức' },
        { id: 'cùng_khối', title: 'Cùng khối', rollUp: { over: { within: 'khối' }, take: 'mean', of: 'a' } },
        {
          id: 'đông',
          title: 'Đông',
          rollUp: { over: 'nguoi', take: 'count', of: 'giỏi', where: 'tuổi > 20' },
        },
        { id: 'phần', title: 'Phần', rollUp: { over: 'nguoi', take: 'share', of: 'giỏi' } },
        { id: 'tổng_tuổi', title: 'Tổng tuổi', rollUp: { over: 'nguoi', take: 'sum', of: 'tuổi' } },
        { id: 'già', title: 'Già', rollUp: { over: 'nguoi', take: 'max', of: 'tuổi' } },
      ],
      criteria: [
        {
          id: 'mục',
          title: 'Mục',
          children: [
            {
              id: 'tc1',
              title: 'Một',
              max: 10,
              method: { kind: 'proportional', actual: 'a', target: 8 },
              missing: 'exclude',
            },
            {
              id: 'tc2',
              title: 'Hai',
              max: 10,
              method: { kind: 'formula', expression: 'b' },
              missing: 'zero',
            },
          ],
        },
        {
          id: 'thưởng',
          title: 'Thưởng',
          kind: 'bonus',
          max: 2,
          method: { kind: 'pass', when: 'có' },
          missing: 'zero',
        },
      ],
      gates: [
        { id: 'g1', when: 'b > 9', effect: 'unranked', because: 'x' },
        { id: 'g2', when: 'a < 1', effect: 'no-titles', because: 'y' },
        { id: 'g3', when: 'a < 3', effect: { bandAtMost: 'khá' }, because: 'z' },
      ],
      rankings: [
        { ties: [{ by: 'a' }, { by: 'ngày', order: 'asc' }] },
        { id: 'trong_khối', within: 'khối', method: 'dense' },
        { id: 'trung_bình', method: 'average', by: 'mức' },
      ],
      bands: [
        { id: 'tốt', title: 'Tốt', min: 12, when: 'có', floor: { share: '30%' } },
        { id: 'khá', title: 'Khá', min: 8 },
        { id: 'còn', title: 'Còn lại' },
      ],
      titles: [
        {
          id: 'cờ',
          title: 'Cờ',
          candidates: 'đông >= 1',
          conditions: [{ id: 'đk', must: 'total >= 6', otherwise: 'Chưa đủ' }],
          quota: { share: '40%', of: { band: 'khá', orBetter: true }, per: 'khối', rounding: 'up' },
        },
        {
          id: 'bằng',
          title: 'Bằng',
          excludes: ['cờ'],
          quota: { share: '50%', of: { remainingAfter: ['cờ'], withoutOwn: true }, tie: 'all' },
        },
        { id: 'giấy', title: 'Giấy', requires: ['cờ'], quota: { count: 1, tie: 'none' } },
        // more are equal than there are seats
        { id: 'thẻ', title: 'Thẻ', order: [{ by: 'có' }], quota: { count: 2, tie: 'none' } },
      ],
    },
    {
      id: 'nguoi',
      title: 'Người',
      key: ['tên'],
      belongsTo: { population: 'don_vi', by: ['đơn_vị'] },
      fields: [
        { id: 'tên', title: 'Tên', type: 'text' },
        { id: 'đơn_vị', title: 'Đơn vị', type: 'text' },
        number('tuổi'),
        { id: 'giỏi', title: 'Giỏi', type: 'flag' },
      ],
      columns: [{ id: 'của', title: 'Của', formula: 'giỏi ? parent.khối : text(parent.mức)' }],
    },
  ],
};

const units = [
  [9, 4, true, '2024-01-05', 'cao'],
  [7, 6, true, '2024-07-01', 'vừa'],
  [7, 6, false, '2024-03-01', 'thấp'],
  [2, 8, true, '2024-05-05', 'vừa'],
  [6, 2, true, null, 'cao'],
  [null, 7, true, '2024-02-02', 'thấp'],
  [8, 9.5, false, '2024-09-09', 'cao'],
  [0.5, 3, true, '2024-04-04', 'vừa'],
] as const;

/** Eight units in two blocks, and their people. */
export const EVERYTHING: LiveCase = {
  rules,
  rows: {
    don_vi: units.map(([a, b, có, ngày, mức], at) => ({
      tên: `Đơn vị ${at + 1}`,
      khối: at % 2 === 0 ? 'Khối Bắc' : 'Khối Nam',
      a,
      b,
      có,
      ngày,
      mức,
    })),
    nguoi: Array.from({ length: 10 }, (_, at) => ({
      tên: `Người ${at + 1}`,
      đơn_vị: `Đơn vị ${(at % units.length) + 1}`,
      tuổi: 18 + ((at * 7) % 23),
      giỏi: at % 3 !== 0,
    })),
  },
};
