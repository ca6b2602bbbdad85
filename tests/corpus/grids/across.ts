import type { Population } from '../../../src/rules/rule-set';
import { INSURED, number, RICE, text, UNIT_NAME } from './ask';
import { sheet } from './build';
import { leftOut, table } from './expected';
import type { GridCase } from './expected';

function unitsAcross(fields: Population['fields']): Population {
  return { id: 'don_vi', title: 'Đơn vị', layout: 'columns', key: ['ten'], fields: [UNIT_NAME, ...fields] };
}

const BUFFALOES = number('trau', 'Đàn trâu', 'con');

const PLAIN: GridCase = {
  name: 'criteria down, units across',
  source: 'issue 6; rule-set: one column each, criteria down',
  traps: ['criteria down', 'merged title', 'unit in the header'],
  sheets: [
    sheet(
      'Chỉ tiêu',
      [
        ['KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM 2021'],
        ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Xã Trúc Khê', 'Xã Mai Lĩnh', 'Xã Kim Sa'],
        [1, 'Tỷ lệ bao phủ BHYT', '%', 98, 97, 91],
        [2, 'Sản lượng lúa', 'tấn', 3120, 2870, 2840],
        [3, 'Đàn trâu', 'con', 410, 388, 512],
      ],
      { merges: ['A1:F1'] },
    ),
  ],
  populations: [unitsAcross([INSURED, RICE, BUFFALOES])],
  tables: [
    table('don_vi', 'Chỉ tiêu', [2, 2], { ten: 2, bhyt: 3, lua: 4, trau: 5 }, [
      ['D', 'Xã Trúc Khê', 98, 3120, 410],
      ['E', 'Xã Mai Lĩnh', 97, 2870, 388],
      ['F', 'Xã Kim Sa', 91, 2840, 512],
    ]),
  ],
  columnsLeftOut: [
    { sheet: 'Chỉ tiêu', columns: ['A', 'B', 'C'], because: 'number, name and unit of the criterion' },
  ],
  leftOut: leftOut('Chỉ tiêu', { title: [1] }),
  told: [],
};

const WITH_PLAN_AND_TOTAL: GridCase = {
  name: 'criteria down with the plan’s column before the units and a total behind, sections between',
  source: 'issue 6',
  traps: ['criteria down', 'two-row header', 'numbering row: digits', 'roman sections'],
  sheets: [
    sheet(
      'Biểu 01',
      [
        ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Kết quả của các đơn vị', null, 'Toàn huyện'],
        [null, null, null, null, 'Xã Trúc Khê', 'Xã Mai Lĩnh', null],
        [1, 2, 3, 4, 5, 6, 7],
        ['I', 'Kinh tế'],
        [1, 'Sản lượng lúa', 'tấn', 6000, 3120, 2870, 5990],
        ['II', 'Xã hội'],
        [1, 'Tỷ lệ bao phủ BHYT', '%', 98, 98, 97, 97.5],
        [2, 'Số hội nghị đã tổ chức', 'hội nghị', null, 4, 3, 7],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:F1', 'G1:G2'] },
    ),
  ],
  populations: [unitsAcross([RICE, INSURED])],
  tables: [
    table('don_vi', 'Biểu 01', [1, 2], { ten: 2, lua: 5, bhyt: 7 }, [
      ['E', 'Xã Trúc Khê', 3120, 98],
      ['F', 'Xã Mai Lĩnh', 2870, 97],
    ]),
  ],
  columnsLeftOut: [
    { sheet: 'Biểu 01', columns: ['A', 'B', 'C', 'D'], because: 'number, name, unit and plan' },
    { sheet: 'Biểu 01', columns: ['G'], because: 'a total of the units' },
  ],
  leftOut: leftOut('Biểu 01', { numbering: [3], section: [4, 6], 'no field': [8] }),
  told: [],
};

const WITH_CLUSTERS: GridCase = {
  name: 'units across in a header of two rows: the clusters above the units',
  source: 'issue 6: the clusters are no units',
  traps: ['criteria down', 'two-row header'],
  sheets: [
    sheet(
      'Tổng hợp',
      [
        ['STT', 'Tiêu chí', 'Cụm số 1', null, 'Cụm số 2'],
        [null, null, 'Xã Trúc Khê', 'Xã Mai Lĩnh', 'Xã Kim Sa'],
        [1, 'Tỷ lệ bao phủ BHYT', '98%', '97,5%', '91%'],
        [2, 'Sản lượng lúa', '3 120', '2 870', '2 840'],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:D1'] },
    ),
  ],
  populations: [unitsAcross([INSURED, RICE])],
  tables: [
    table('don_vi', 'Tổng hợp', [1, 2], { ten: 2, bhyt: 3, lua: 4 }, [
      ['C', 'Xã Trúc Khê', 98, 3120],
      ['D', 'Xã Mai Lĩnh', 97.5, 2870],
      ['E', 'Xã Kim Sa', 91, 2840],
    ]),
  ],
  columnsLeftOut: [{ sheet: 'Tổng hợp', columns: ['A', 'B'], because: 'number and name of the criterion' }],
  leftOut: [],
  told: [],
};

const ASKED_DOWN: GridCase = {
  name: 'criteria down: a missing criterion, a mark and an ambiguous number',
  source: 'rule-language: reading cells; issue 6: 29.835',
  traps: ['criteria down', 'missing column', 'ambiguous number', 'asked marks'],
  sheets: [
    sheet('Chỉ tiêu', [
      ['STT', 'Chỉ tiêu', 'Xã Trúc Khê', 'Xã Mai Lĩnh'],
      [1, 'Sản lượng lúa', '3.120', '2.870'],
      [2, 'Đàn trâu', '1.410', '-'],
    ]),
  ],
  populations: [unitsAcross([RICE, BUFFALOES, text('ghi_chu', 'Ghi chú'), INSURED])],
  tables: [
    table('don_vi', 'Chỉ tiêu', [1, 1], { ten: 1, lua: 2, trau: 3 }, [
      ['C', 'Xã Trúc Khê', null, 1410],
      ['D', 'Xã Mai Lĩnh', null, null],
    ]),
  ],
  columnsLeftOut: [{ sheet: 'Chỉ tiêu', columns: ['A', 'B'], because: 'number and name of the criterion' }],
  leftOut: [],
  told: [
    { told: 'ambiguous number', as: 'question', sheet: 'Chỉ tiêu', cells: ['C2', 'D2'] },
    { told: 'mark for nothing', as: 'question', sheet: 'Chỉ tiêu', cells: ['D3'] },
    { told: 'field without column', as: 'question', sheet: 'Chỉ tiêu', cells: [], column: 'ghi_chu' },
    { told: 'field without column', as: 'question', sheet: 'Chỉ tiêu', cells: [], column: 'bhyt' },
  ],
};

export const ACROSS: readonly GridCase[] = [PLAIN, WITH_PLAN_AND_TOTAL, WITH_CLUSTERS, ASKED_DOWN];
