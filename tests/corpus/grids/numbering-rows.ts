import { INSURED, number, people, POINTS, RICE, units } from './ask';
import { sheet } from './build';
import { leftOut, table } from './expected';
import type { GridCase } from './expected';

const DIGITS: GridCase = {
  name: 'a row of column numbers 1, 2, 3 as true numbers under the header',
  source: '§6.2: a numbered column row under the header',
  traps: ['numbering row: digits'],
  sheets: [
    sheet('Kết quả', [
      ['STT', 'Tên đơn vị', 'Tỷ lệ bao phủ BHYT', 'Sản lượng lúa'],
      [1, 2, 3, 4],
      [1, 'Xã Trúc Khê', 98, 3120],
      [2, 'Xã Mai Lĩnh', 97, 2870],
    ]),
  ],
  populations: [units([INSURED, RICE])],
  tables: [
    table('don_vi', 'Kết quả', [1, 1], { ten: 'B', bhyt: 'C', lua: 'D' }, [
      [3, 'Xã Trúc Khê', 98, 3120],
      [4, 'Xã Mai Lĩnh', 97, 2870],
    ]),
  ],
  leftOut: leftOut('Kết quả', { numbering: [2] }),
  told: [],
};

const BRACKETED: GridCase = {
  name: 'column numbers in brackets as text',
  source: '§6.2',
  traps: ['numbering row: digits', 'two-row header'],
  sheets: [
    sheet(
      'Kết quả',
      [
        ['STT', 'Tên đơn vị', 'Kết quả'],
        [null, null, 'BHYT', 'Lúa'],
        ['(1)', '(2)', '(3)', '(4)'],
        ['1', 'Xã Trúc Khê', '98', '3120'],
        ['2', 'Xã Mai Lĩnh', '97', '2870'],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:D1'] },
    ),
  ],
  populations: [units([INSURED, RICE])],
  tables: [
    table('don_vi', 'Kết quả', [1, 2], { ten: 'B', bhyt: 'C', lua: 'D' }, [
      [4, 'Xã Trúc Khê', 98, 3120],
      [5, 'Xã Mai Lĩnh', 97, 2870],
    ]),
  ],
  leftOut: leftOut('Kết quả', { numbering: [3] }),
  told: [],
};

const LETTERS: GridCase = {
  name: 'letters A, B for the names, then digits',
  source: '§2.5: columns lettered A,B,C then 1=(2+3+4)',
  traps: ['numbering row: letters'],
  sheets: [
    sheet('Biểu 0603', [
      ['STT', 'Họ và tên', 'Đơn vị', 'Điểm'],
      ['A', 'B', 'C', 1],
      [1, 'Trần Văn Lộc', 'Văn phòng', 91],
      [2, 'Bùi Hữu Sơn', 'Tài chính', 86],
    ]),
  ],
  populations: [people([POINTS])],
  tables: [
    table('ca_nhan', 'Biểu 0603', [1, 1], { ho_ten: 'B', don_vi: 'C', diem: 'D' }, [
      [3, 'Trần Văn Lộc', 'Văn phòng', 91],
      [4, 'Bùi Hữu Sơn', 'Tài chính', 86],
    ]),
  ],
  leftOut: leftOut('Biểu 0603', { numbering: [2] }),
  told: [],
};

const SUMS: GridCase = {
  name: 'the numbering says which columns add up: 1=(2+3)',
  source: '§2.5, issue 6',
  traps: ['numbering row: sums', 'numbering row: letters'],
  sheets: [
    sheet('Biểu 0603', [
      ['STT', 'Tên đơn vị', 'Tổng số khen thưởng', 'Lãnh đạo', 'Người trực tiếp'],
      ['A', 'B', '1=(2+3)', '2', '3'],
      [1, 'Xã Bạch Lộc', 12, 4, 8],
      [2, 'Xã Kim Sa', 9, 2, 7],
    ]),
  ],
  populations: [
    units([
      number('tong', 'Tổng số khen thưởng'),
      number('lanh_dao', 'Lãnh đạo', 'người'),
      number('truc_tiep', 'Người trực tiếp', 'người'),
    ]),
  ],
  tables: [
    table('don_vi', 'Biểu 0603', [1, 1], { ten: 'B', tong: 'C', lanh_dao: 'D', truc_tiep: 'E' }, [
      [3, 'Xã Bạch Lộc', 12, 4, 8],
      [4, 'Xã Kim Sa', 9, 2, 7],
    ]),
  ],
  leftOut: leftOut('Biểu 0603', { numbering: [2] }),
  told: [],
};

const LOOKS_NUMBERED: GridCase = {
  name: 'a first row of data that begins 1, and is no numbering row',
  source: '§6.2: skip the numbering row, and only that',
  traps: [],
  sheets: [
    sheet('Số liệu', [
      ['STT', 'Tên đơn vị', 'Số sáng kiến', 'Số giấy khen'],
      [1, 'Xã Vân Phố', 3, 4],
      [2, 'Xã Ngọc Trạch', 2, 3],
    ]),
  ],
  populations: [units([number('sang_kien', 'Số sáng kiến'), number('giay_khen', 'Số giấy khen')])],
  tables: [
    table('don_vi', 'Số liệu', [1, 1], { ten: 'B', sang_kien: 'C', giay_khen: 'D' }, [
      [2, 'Xã Vân Phố', 3, 4],
      [3, 'Xã Ngọc Trạch', 2, 3],
    ]),
  ],
  leftOut: [],
  told: [],
};

export const NUMBERING_ROWS: readonly GridCase[] = [DIGITS, BRACKETED, LETTERS, SUMS, LOOKS_NUMBERED];
