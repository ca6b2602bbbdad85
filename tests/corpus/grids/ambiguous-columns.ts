import { date, number, people, RICE, targets, units } from './ask';
import { dated, sheet } from './build';
import { table } from './expected';
import type { GridCase } from './expected';

const AMBIGUOUS: GridCase = {
  name: 'a column of 29.835 and its like, asked once for the column',
  source: 'issue 6: otherwise the secretary is asked, once per column',
  traps: ['ambiguous number'],
  sheets: [
    sheet('Lúa', [
      ['STT', 'Tên đơn vị', 'Sản lượng lúa'],
      [1, 'Xã Trúc Khê', '29.835'],
      [2, 'Xã Mai Lĩnh', '2.870'],
      [3, 'Xã Kim Sa', 570],
      [4, 'Xã Vân Phố', '12,5'],
    ]),
  ],
  populations: [units([RICE])],
  tables: [
    table('don_vi', 'Lúa', [1, 1], { ten: 'B', lua: 'C' }, [
      [2, 'Xã Trúc Khê', null],
      [3, 'Xã Mai Lĩnh', null],
      [4, 'Xã Kim Sa', 570],
      [5, 'Xã Vân Phố', 12.5],
    ]),
  ],
  leftOut: [],
  told: [{ told: 'ambiguous number', as: 'question', sheet: 'Lúa', cells: ['C2', 'C3'], column: 'C' }],
};

const DECIDED_BY_TARGET: GridCase = {
  name: 'the same column where the rule set’s target decides',
  source: '§6.3: check magnitude vs target',
  traps: ['ambiguous number'],
  sheets: [
    sheet('Lúa', [
      ['STT', 'Tên đơn vị', 'Sản lượng lúa'],
      [1, 'Xã Trúc Khê', '29.835'],
      [2, 'Xã Mai Lĩnh', 28.915],
      [3, 'Xã Kim Sa', 30120],
    ]),
  ],
  populations: [units([RICE], { criteria: targets({ lua: 29835 }) })],
  tables: [
    table('don_vi', 'Lúa', [1, 1], { ten: 'B', lua: 'C' }, [
      [2, 'Xã Trúc Khê', 29835],
      [3, 'Xã Mai Lĩnh', 28915],
      [4, 'Xã Kim Sa', 30120],
    ]),
  ],
  leftOut: [],
  told: [],
};

const DECIDED_BY_UNIT: GridCase = {
  name: 'the same column where the field counts animals',
  source: 'issue 6: the rule set’s unit decides if it can',
  traps: ['ambiguous number'],
  sheets: [
    sheet('Đàn trâu', [
      ['STT', 'Tên đơn vị', 'Đàn trâu'],
      [1, 'Xã Trúc Khê', '28.500'],
      [2, 'Xã Mai Lĩnh', '1.410 con'],
      [3, 'Xã Kim Sa', '950'],
    ]),
  ],
  populations: [units([number('trau', 'Đàn trâu', 'con')])],
  tables: [
    table('don_vi', 'Đàn trâu', [1, 1], { ten: 'B', trau: 'C' }, [
      [2, 'Xã Trúc Khê', 28500],
      [3, 'Xã Mai Lĩnh', 1410],
      [4, 'Xã Kim Sa', 950],
    ]),
  ],
  leftOut: [],
  told: [],
};

const RANGES: GridCase = {
  name: 'ranges that Excel made into dates, beside ranges it left',
  source: '§6.3: 8-9 without % becomes a date',
  traps: ['date out of a range'],
  sheets: [
    sheet('Tăng trưởng', [
      ['STT', 'Tên đơn vị', 'Tốc độ tăng (%)'],
      [1, 'Xã Trúc Khê', dated(44417, 'd-mmm')],
      [2, 'Xã Mai Lĩnh', dated(44447, 'd-mmm')],
      [3, 'Xã Kim Sa', '55-56'],
      [4, 'Xã Vân Phố', '8,5'],
    ]),
  ],
  populations: [units([number('tang', 'Tốc độ tăng', '%')])],
  tables: [
    table('don_vi', 'Tăng trưởng', [1, 1], { ten: 'B', tang: 'C' }, [
      [2, 'Xã Trúc Khê', null],
      [3, 'Xã Mai Lĩnh', null],
      [4, 'Xã Kim Sa', null],
      [5, 'Xã Vân Phố', 8.5],
    ]),
  ],
  leftOut: [],
  told: [
    { told: 'date for a number', as: 'question', sheet: 'Tăng trưởng', cells: ['C2', 'C3'], column: 'C' },
    { told: ['no number', 'ambiguous number'], as: 'question or error', sheet: 'Tăng trưởng', cells: ['C4'] },
  ],
};

const SWAPPED_DATES: GridCase = {
  name: 'days above 12 stayed text, the others became dates: day and month may have changed places',
  source: '§6.3: en-US reads 01/11 as 11 January; 25/5 stays text',
  traps: ['dates swapped by en-US'],
  sheets: [
    sheet('Quyết định', [
      ['STT', 'Họ và tên', 'Đơn vị', 'Ngày quyết định'],
      [1, 'Lê Thị Hạnh', 'Văn phòng', '25/5/2021'],
      [2, 'Bùi Hữu Sơn', 'Tài chính', dated(44207, 'm/d/yyyy')],
      [3, 'Võ Quang Vinh', 'Văn phòng', '20/01/2021'],
      [4, 'Phan Thu Oanh', 'Tài chính', dated(44358, 'm/d/yyyy')],
    ]),
  ],
  populations: [people([date('ngay', 'Ngày quyết định')])],
  tables: [
    table('ca_nhan', 'Quyết định', [1, 1], { ho_ten: 'B', don_vi: 'C', ngay: 'D' }, [
      [2, 'Lê Thị Hạnh', 'Văn phòng', '2021-05-25'],
      [3, 'Bùi Hữu Sơn', 'Tài chính', null],
      [4, 'Võ Quang Vinh', 'Văn phòng', '2021-01-20'],
      [5, 'Phan Thu Oanh', 'Tài chính', null],
    ]),
  ],
  leftOut: [],
  told: [
    { told: 'date may be swapped', as: 'question', sheet: 'Quyết định', cells: ['D3', 'D5'], column: 'D' },
  ],
};

const TRUE_DATES: GridCase = {
  name: 'true dates and written dates mixed, days above 12 among the true ones: nothing was swapped',
  source: '§6.2: dates mixed real/text',
  traps: [],
  sheets: [
    sheet('Quyết định', [
      ['STT', 'Họ và tên', 'Đơn vị', 'Ngày quyết định'],
      [1, 'Lê Thị Hạnh', 'Văn phòng', dated(44341)],
      [2, 'Bùi Hữu Sơn', 'Tài chính', dated(44501)],
      [3, 'Võ Quang Vinh', 'Văn phòng', dated(44216)],
      [4, 'Phan Thu Oanh', 'Tài chính', dated(44515)],
    ]),
  ],
  populations: [people([date('ngay', 'Ngày quyết định')])],
  tables: [
    table('ca_nhan', 'Quyết định', [1, 1], { ho_ten: 'B', don_vi: 'C', ngay: 'D' }, [
      [2, 'Lê Thị Hạnh', 'Văn phòng', '2021-05-25'],
      [3, 'Bùi Hữu Sơn', 'Tài chính', '2021-11-01'],
      [4, 'Võ Quang Vinh', 'Văn phòng', '2021-01-20'],
      [5, 'Phan Thu Oanh', 'Tài chính', '2021-11-15'],
    ]),
  ],
  leftOut: [],
  told: [],
};

export const AMBIGUOUS_COLUMNS: readonly GridCase[] = [
  AMBIGUOUS,
  DECIDED_BY_TARGET,
  DECIDED_BY_UNIT,
  RANGES,
  SWAPPED_DATES,
  TRUE_DATES,
];
