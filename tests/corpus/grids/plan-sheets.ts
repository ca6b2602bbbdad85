import { BARE } from '../targets/target';
import { calculated, dated, formatted, sheet } from './build';
import { leftOut } from './expected';
import type { GridCase } from './expected';

const percent = (value: number) => ({ ...BARE, value, unit: '%' });

const WITH_UNIT_COLUMN: GridCase = {
  name: 'a plan sheet: criterion, unit, target',
  source: '§8.4 as a sheet; issue 6: targets from plan sheets',
  traps: ['plan sheet', 'merged title', 'roman sections', 'numbering row: digits', 'date out of a range'],
  sheets: [
    sheet(
      'Kế hoạch',
      [
        ['CÁC CHỈ TIÊU THI ĐUA NĂM 2021'],
        ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch 2021'],
        [1, 2, 3, 4],
        ['I', 'Kinh tế'],
        [1, 'Sản lượng ngô', 'tấn', 570],
        [2, 'Đàn trâu', 'con', '28.500'],
        [3, 'Sản lượng lúa', 'tấn', '29.835'],
        [4, 'Tổng giá trị sản xuất tăng', '%', dated(44417, 'd-mmm')],
        [5, 'Cơ cấu: Nông nghiệp', '%', '55-56'],
        ['II', 'Xã hội'],
        [1, 'Tỷ lệ hộ sử dụng điện', '%', formatted(0.98, '0%')],
        [2, 'Tỷ lệ hộ nghèo', '%', 'giảm 4-6'],
        [3, 'Thu ngân sách', 'tỷ đồng', 'đạt và vượt chỉ tiêu tỉnh giao'],
      ],
      { merges: ['A1:D1'] },
    ),
  ],
  populations: [],
  tables: [],
  leftOut: leftOut('Kế hoạch', { title: [1], numbering: [3], section: [4, 10] }),
  told: [
    { told: 'ambiguous number', as: 'question', sheet: 'Kế hoạch', cells: ['D7'] },
    { told: 'date for a number', as: 'question', sheet: 'Kế hoạch', cells: ['D8'] },
  ],
  plan: {
    sheet: 'Kế hoạch',
    header: [2, 2],
    columns: { counted: 'B', unit: 'C', target: 'D' },
    targets: [
      { cell: 'D5', counted: 'Sản lượng ngô', reading: { ...BARE, value: 570, unit: 'tấn' } },
      { cell: 'D6', counted: 'Đàn trâu', reading: { ...BARE, value: 28500, unit: 'con' } },
      { cell: 'D7', counted: 'Sản lượng lúa', reading: 'ask' },
      { cell: 'D8', counted: 'Tổng giá trị sản xuất tăng', reading: 'ask' },
      {
        cell: 'D9',
        counted: 'Cơ cấu: Nông nghiệp',
        reading: { operator: 'between', low: 55, high: 56, unit: '%' },
      },
      { cell: 'D11', counted: 'Tỷ lệ hộ sử dụng điện', reading: percent(98) },
      {
        cell: 'D12',
        counted: 'Tỷ lệ hộ nghèo',
        reading: {
          operator: 'between',
          low: 4,
          high: 6,
          unit: '%',
          change: 'decrease',
          confirm: ['by-or-to'],
        },
      },
      {
        cell: 'D13',
        counted: 'Thu ngân sách',
        reading: { operator: 'atLeast', exceed: true, assignedBy: 'tỉnh', confirm: ['value'] },
      },
    ],
  },
};

const PARTS: GridCase = {
  name: 'a plan sheet with trong đó rows under their targets',
  source: '§8.2 12–15, §8.4 32–33; §8.7: trong đó is a nested child',
  traps: ['plan sheet', 'trong đó rows', 'signature rows'],
  sheets: [
    sheet('Chỉ tiêu', [
      ['TT', 'Nội dung chỉ tiêu', 'Chỉ tiêu giao'],
      [1, 'Tỷ lệ lao động qua đào tạo', '66,00%'],
      [null, '- Trong đó: có văn bằng, chứng chỉ', '55%'],
      [2, 'Giảm tỷ lệ hộ nghèo bình quân', '2%/năm'],
      [null, 'Trong đó: hộ Khmer nghèo', 'từ 3%/năm'],
      [3, 'Xã, thị trấn vững mạnh về quốc phòng', '95%'],
      [null, '  trong đó, vững mạnh toàn diện', '50%'],
      [],
      [null, null, 'CHỦ TỊCH'],
      [null, null, 'Võ Quang Vinh'],
    ]),
  ],
  populations: [],
  tables: [],
  leftOut: leftOut('Chỉ tiêu', { signature: [9, 10] }),
  told: [],
  plan: {
    sheet: 'Chỉ tiêu',
    header: [1, 1],
    columns: { counted: 'B', target: 'C' },
    targets: [
      { cell: 'C2', counted: 'Tỷ lệ lao động qua đào tạo', reading: percent(66) },
      {
        cell: 'C3',
        counted: 'có văn bằng, chứng chỉ',
        reading: { operator: 'bare', value: 55, unit: '%', confirm: ['bare', 'base'] },
        within: 'C2',
      },
      {
        cell: 'C4',
        counted: 'Giảm tỷ lệ hộ nghèo bình quân',
        reading: {
          operator: 'bare',
          value: 2,
          unit: '%/năm',
          change: 'decrease',
          average: 'years',
          confirm: ['bare', 'by-or-to'],
        },
      },
      {
        cell: 'C5',
        counted: 'hộ Khmer nghèo',
        reading: { operator: 'atLeast', value: 3, unit: '%/năm', change: 'decrease', confirm: ['by-or-to'] },
        within: 'C4',
      },
      { cell: 'C6', counted: 'Xã, thị trấn vững mạnh về quốc phòng', reading: percent(95) },
      {
        cell: 'C7',
        counted: 'vững mạnh toàn diện',
        reading: { operator: 'bare', value: 50, unit: '%', confirm: ['bare', 'base'] },
        within: 'C6',
      },
    ],
  },
};

const OPERATOR_IN_THE_NAME: GridCase = {
  name: 'a plan sheet whose names hold trên, dưới and giảm',
  source: '§8.2 3, §8.6 1, 6: words in a name that are no operators, and one that is',
  traps: ['plan sheet', 'two-row header', 'total row'],
  sheets: [
    sheet(
      'Chỉ tiêu',
      [
        ['STT', 'Tên chỉ tiêu', 'Chỉ tiêu năm 2024', null],
        [null, null, 'Mức giao', 'Điểm chuẩn'],
        [1, 'Giá trị sản phẩm trên 1 ha đất trồng trọt (triệu đồng)', 'trên 170', 10],
        [2, 'Thu ngân sách trên địa bàn (tỷ đồng)', '100 tỷ đồng', 10],
        [3, 'Giảm tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng', '1,6%', 5],
        [4, 'Tỷ lệ tăng dân số tự nhiên', '5,8‰', 5],
        [null, 'Tổng cộng', null, calculated('SUM(D3:D6)', 30)],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:D1'] },
    ),
  ],
  populations: [],
  tables: [],
  leftOut: leftOut('Chỉ tiêu', { total: [7] }),
  told: [],
  plan: {
    sheet: 'Chỉ tiêu',
    header: [1, 2],
    columns: { counted: 'B', target: 'C' },
    targets: [
      {
        cell: 'C3',
        counted: 'Giá trị sản phẩm trên 1 ha đất trồng trọt (triệu đồng)',
        reading: { operator: 'moreThan', value: 170, unit: 'triệu đồng' },
      },
      {
        cell: 'C4',
        counted: 'Thu ngân sách trên địa bàn (tỷ đồng)',
        reading: { ...BARE, value: 100, unit: 'tỷ đồng' },
      },
      {
        cell: 'C5',
        counted: 'Giảm tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng',
        reading: {
          operator: 'bare',
          value: 1.6,
          unit: '%',
          change: 'decrease',
          confirm: ['bare', 'by-or-to'],
        },
      },
      {
        cell: 'C6',
        counted: 'Tỷ lệ tăng dân số tự nhiên',
        reading: { operator: 'bare', value: 5.8, unit: '‰', confirm: ['bare', 'direction'] },
      },
    ],
  },
};

export const PLAN_SHEETS: readonly GridCase[] = [WITH_UNIT_COLUMN, PARTS, OPERATOR_IN_THE_NAME];
