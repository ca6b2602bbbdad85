import { flag, INSURED, people, POINTS, RICE, units } from './ask';
import { sheet } from './build';
import { table } from './expected';
import type { GridCase } from './expected';

const COMMA: GridCase = {
  name: 'a CSV file with commas between the cells: the dot is before the decimals',
  source: 'rule-language: files beside a workbook',
  traps: ['CSV'],
  sheets: [
    sheet(
      'don_vi.csv',
      [
        ['ten', 'bhyt', 'lua'],
        ['Xã Trúc Khê', '98.5', '29.835'],
        ['Xã Mai Lĩnh', '97', '2870'],
      ],
      { source: 'csv', decimalMark: '.' },
    ),
  ],
  populations: [units([INSURED, RICE])],
  tables: [
    table('don_vi', 'don_vi.csv', [1, 1], { ten: 'A', bhyt: 'B', lua: 'C' }, [
      [2, 'Xã Trúc Khê', 98.5, 29.835],
      [3, 'Xã Mai Lĩnh', 97, 2870],
    ]),
  ],
  leftOut: [],
  told: [],
};

const SEMICOLON: GridCase = {
  name: 'a CSV file with semicolons and titles: the comma is before the decimals; flags and nought',
  source: 'rule-language: files beside a workbook; flags x có 1 true / empty 0 không false',
  traps: ['CSV', 'flags'],
  sheets: [
    sheet(
      'ca_nhan.csv',
      [
        ['Họ và tên', 'Đơn vị công tác', 'Điểm', 'Người trực tiếp'],
        ['Lê Thị Hạnh', 'Văn phòng', '92,5', '1'],
        ['Bùi Hữu Sơn', 'Tài chính', '0', '0'],
        ['Võ Quang Vinh', 'Văn phòng', '88,125', 'true'],
      ],
      { source: 'csv', decimalMark: ',' },
    ),
  ],
  populations: [people([POINTS, flag('truc_tiep', 'Người trực tiếp')])],
  tables: [
    table('ca_nhan', 'ca_nhan.csv', [1, 1], { ho_ten: 'A', don_vi: 'B', diem: 'C', truc_tiep: 'D' }, [
      [2, 'Lê Thị Hạnh', 'Văn phòng', 92.5, true],
      [3, 'Bùi Hữu Sơn', 'Tài chính', 0, false],
      [4, 'Võ Quang Vinh', 'Văn phòng', 88.125, true],
    ]),
  ],
  leftOut: [],
  told: [],
};

export const CSV: readonly GridCase[] = [COMMA, SEMICOLON];
