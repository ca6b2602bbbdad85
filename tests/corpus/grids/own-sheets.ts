import type { Population } from '../../../src/rules/rule-set';
import { textFrom, units } from './ask';
import { calculated, sheet } from './build';
import { leftOut, ownSheet, table } from './expected';
import type { GridCase } from './expected';

const CRITERIA: NonNullable<Population['criteria']> = [
  {
    id: 'm1',
    code: 'I',
    title: 'Thực hiện nhiệm vụ chuyên môn',
    max: 60,
    children: [
      { id: 'm1_1', code: 'I.1', title: 'Phát triển kinh tế', max: 40, method: { kind: 'given' } },
      { id: 'm1_2', code: 'I.2', title: 'Cải cách hành chính', max: 20, method: { kind: 'given' } },
    ],
  },
  { id: 'm2', code: 'II', title: 'Công tác thi đua, khen thưởng', max: 40, method: { kind: 'given' } },
];

const REVIEW: NonNullable<Population['review']> = {
  stages: [
    { id: 'self', title: 'Tự chấm', aliases: ['Điểm tự chấm'] },
    { id: 'cross', title: 'Cụm chấm', aliases: ['Chấm chéo'] },
    { id: 'appraised', title: 'Thẩm định', aliases: ['Điểm thẩm định', 'Điểm duyệt'] },
  ],
  use: 'last',
};

const OWN_SHEETS: Population = {
  id: 'don_vi',
  title: 'Đơn vị',
  layout: 'sheets',
  key: ['ten'],
  fields: [textFrom('sheet', 'ten', 'Tên đơn vị')],
  criteria: CRITERIA,
  review: REVIEW,
};

const HEADER = ['STT', 'Nhóm tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Cụm chấm', 'Thẩm định', 'Nhận xét'];
const STAGES = { self: 'D', cross: 'E', appraised: 'F' };

const PER_UNIT: GridCase = {
  name: 'one sheet per unit, criteria down, stages across',
  source: '§3.1 example 4: columns STT | Nhóm tiêu chí | … | Tự chấm | Cụm chấm | Điểm duyệt | Nhận xét',
  traps: ['sheet per unit', 'review stages'],
  sheets: [
    sheet('Xã Trúc Khê', [
      HEADER,
      ['I', 'Thực hiện nhiệm vụ chuyên môn', 60, 56, 54, 54],
      ['I.1', 'Phát triển kinh tế', 40, 38, 36, 36],
      ['I.2', 'Cải cách hành chính', 20, 18, 18, 18],
      ['II', 'Công tác thi đua, khen thưởng', 40, 39, 38, 37, 'Chậm báo cáo quý III'],
      [null, 'Tổng điểm', 100, 95, 92, 91],
    ]),
    sheet('Xã Mai Lĩnh', [
      HEADER,
      ['I', 'Thực hiện nhiệm vụ chuyên môn', 60, 52, null, null],
      ['I.1', 'Phát triển kinh tế', 40, 35, null, null],
      ['I.2', 'Cải cách hành chính', 20, 17, 16.5, null],
      ['II', 'Công tác thi đua, khen thưởng', 40, 40, 39, null],
      [null, 'Tổng điểm', 100, 92, null, null],
    ]),
  ],
  populations: [OWN_SHEETS],
  tables: [
    ownSheet(
      'don_vi',
      'Xã Trúc Khê',
      [1, 1],
      { m1_1: 3, m1_2: 4, m2: 5 },
      STAGES,
      { ten: 'Xã Trúc Khê' },
      {
        m1_1: [38, 36, 36],
        m1_2: [18, 18, 18],
        m2: [39, 38, 37],
      },
    ),
    ownSheet(
      'don_vi',
      'Xã Mai Lĩnh',
      [1, 1],
      { m1_1: 3, m1_2: 4, m2: 5 },
      STAGES,
      { ten: 'Xã Mai Lĩnh' },
      {
        m1_1: [35, null, null],
        m1_2: [17, 16.5, null],
        m2: [40, 39, null],
      },
    ),
  ],
  leftOut: [
    ...leftOut('Xã Trúc Khê', { 'sum of criteria': [2], total: [6] }),
    ...leftOut('Xã Mai Lĩnh', { 'sum of criteria': [2], total: [6] }),
  ],
  told: [],
};

const PER_UNIT_WITH_TITLES: GridCase = {
  name: 'one sheet per unit with title, signature, other column order, and a cover sheet',
  source: '§3.1 example 4: multi-sheet Excel (Tổng quan + one sheet per group)',
  traps: ['sheet per unit', 'review stages', 'merged title', 'signature rows', 'numbering row: digits'],
  sheets: [
    sheet('Tổng quan', [['BÁO CÁO TỔNG QUAN'], ['Số đơn vị', 1], ['Người lập', 'Lê Thị Hạnh']]),
    sheet(
      'Xã Kim Sa',
      [
        ['PHIẾU TỰ CHẤM ĐIỂM THI ĐUA'],
        ['Đơn vị: Xã Kim Sa'],
        ['STT', 'Nội dung', 'Điểm\ntối đa', 'Điểm\ntự chấm', 'Chấm chéo', 'Điểm thẩm định'],
        ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
        ['I.1', 'Phát triển kinh tế', 40, '36,5', '35,5', 35],
        ['I.2', 'Cải cách hành chính', 20, '19', '19', 18.5],
        ['II', 'Công tác thi đua, khen thưởng', 40, '38', '38', 38],
        [null, 'TỔNG CỘNG', 100, calculated('SUM(D5:D7)', 93.5), calculated('SUM(E5:E7)', 92.5), 91.5],
        [],
        [null, 'NGƯỜI LẬP BIỂU', null, 'THỦ TRƯỞNG ĐƠN VỊ'],
        [null, 'Phan Thu Oanh', null, 'Đặng Quang Dũng'],
      ],
      { merges: ['A1:F1', 'A2:F2'] },
    ),
  ],
  populations: [OWN_SHEETS],
  tables: [
    ownSheet(
      'don_vi',
      'Xã Kim Sa',
      [3, 3],
      { m1_1: 5, m1_2: 6, m2: 7 },
      STAGES,
      { ten: 'Xã Kim Sa' },
      {
        m1_1: [36.5, 35.5, 35],
        m1_2: [19, 19, 18.5],
        m2: [38, 38, 38],
      },
    ),
  ],
  leftOut: leftOut('Xã Kim Sa', { title: [1, 2], numbering: [4], total: [8], signature: [10, 11] }),
  told: [],
  notTables: ['Tổng quan'],
};

const STAGES_IN_COLUMNS: GridCase = {
  name: 'one row per unit, the stages under each criterion in a header of two rows',
  source: '§3.3: tự chấm → chấm chéo → thẩm định; keep all columns',
  traps: ['review stages', 'two-row header'],
  sheets: [
    sheet(
      'Bảng chấm',
      [
        ['STT', 'Tên đơn vị', 'I.1. Phát triển kinh tế', null, null, 'I.2. Cải cách hành chính', null, null],
        [null, null, 'Tự chấm', 'Cụm chấm', 'Thẩm định', 'Tự chấm', 'Cụm chấm', 'Thẩm định'],
        [1, 'Xã Trúc Khê', 38, 36, 36, 18, 18, 18],
        [2, 'Xã Mai Lĩnh', 35, 35, 34.5, 17, 16.5, null],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:H1'] },
    ),
  ],
  populations: [units([], { criteria: CRITERIA.slice(0, 1), review: REVIEW })],
  tables: [
    table(
      'don_vi',
      'Bảng chấm',
      [1, 2],
      {
        ten: 'B',
        'm1_1@self': 'C',
        'm1_1@cross': 'D',
        'm1_1@appraised': 'E',
        'm1_2@self': 'F',
        'm1_2@cross': 'G',
        'm1_2@appraised': 'H',
      },
      [
        [3, 'Xã Trúc Khê', 38, 36, 36, 18, 18, 18],
        [4, 'Xã Mai Lĩnh', 35, 35, 34.5, 17, 16.5, null],
      ],
    ),
  ],
  leftOut: [],
  told: [],
};

export const OWN_SHEETS_CASES: readonly GridCase[] = [PER_UNIT, PER_UNIT_WITH_TITLES, STAGES_IN_COLUMNS];
