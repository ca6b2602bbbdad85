import { INSURED, people, POINTS, RATING, units } from './ask';
import { sheet } from './build';
import { leftOut, table } from './expected';
import type { GridCase } from './expected';

const HIDDEN_ROWS: GridCase = {
  name: 'two rows that somebody hid',
  source: 'rule-language: hidden and filtered rows are read and said so',
  traps: ['hidden rows'],
  sheets: [
    sheet(
      'Kết quả',
      [
        ['STT', 'Tên đơn vị', 'Tổng điểm'],
        [1, 'Xã Trúc Khê', 90],
        [2, 'Xã Mai Lĩnh', 91],
        [3, 'Xã Kim Sa', 84],
        [4, 'Xã Vân Phố', 87],
      ],
      { hiddenRows: [3, 4] },
    ),
  ],
  populations: [units([POINTS])],
  tables: [
    table('don_vi', 'Kết quả', [1, 1], { ten: 'B', diem: 'C' }, [
      [2, 'Xã Trúc Khê', 90],
      [3, 'Xã Mai Lĩnh', 91],
      [4, 'Xã Kim Sa', 84],
      [5, 'Xã Vân Phố', 87],
    ]),
  ],
  leftOut: [],
  told: [{ told: 'hidden rows', as: 'note', sheet: 'Kết quả', cells: ['B3', 'B4'] }],
};

const FILTERED: GridCase = {
  name: 'a filter on the rating has hidden all but two, the numbers of the rows jump',
  source: 'rule-language: hidden and filtered rows are read and said so',
  traps: ['filtered rows', 'hidden rows'],
  sheets: [
    sheet(
      'Xếp loại',
      [
        ['DANH SÁCH XẾP LOẠI'],
        ['STT', 'Họ và tên', 'Đơn vị', 'Xếp loại'],
        [1, 'Lê Thị Hạnh', 'Văn phòng', 'HTXSNV'],
        [2, 'Trần Văn Lộc', 'Văn phòng', 'HTTNV'],
        [3, 'Bùi Hữu Sơn', 'Tài chính', 'HTNV'],
        [4, 'Phan Thu Oanh', 'Tài chính', 'HTXSNV'],
        [5, 'Ngô Ngọc Huệ', 'Địa chính', 'HTTNV'],
      ],
      { merges: ['A1:D1'], hiddenRows: [4, 5, 7] },
    ),
  ],
  populations: [people([RATING])],
  tables: [
    table('ca_nhan', 'Xếp loại', [2, 2], { ho_ten: 'B', don_vi: 'C', muc_ht: 'D' }, [
      [3, 'Lê Thị Hạnh', 'Văn phòng', 'xuat_sac'],
      [4, 'Trần Văn Lộc', 'Văn phòng', 'tot'],
      [5, 'Bùi Hữu Sơn', 'Tài chính', 'ht'],
      [6, 'Phan Thu Oanh', 'Tài chính', 'xuat_sac'],
      [7, 'Ngô Ngọc Huệ', 'Địa chính', 'tot'],
    ]),
  ],
  leftOut: leftOut('Xếp loại', { title: [1] }),
  told: [{ told: 'hidden rows', as: 'note', sheet: 'Xếp loại', cells: ['B4', 'B5', 'B7'] }],
};

const HIDDEN_COLUMN: GridCase = {
  name: 'the column of the points is hidden',
  source: 'rule-language: hidden rows are read; of columns it says nothing (README, Undecided)',
  traps: ['hidden column'],
  sheets: [
    sheet(
      'Kết quả',
      [
        ['STT', 'Tên đơn vị', 'Tổng điểm', 'BHYT'],
        [1, 'Xã Trúc Khê', 90, 98],
        [2, 'Xã Mai Lĩnh', 91, 97],
      ],
      { hiddenColumns: ['C'] },
    ),
  ],
  populations: [units([POINTS, INSURED])],
  tables: [
    table('don_vi', 'Kết quả', [1, 1], { ten: 'B', diem: 'C', bhyt: 'D' }, [
      [2, 'Xã Trúc Khê', 90, 98],
      [3, 'Xã Mai Lĩnh', 91, 97],
    ]),
  ],
  leftOut: [],
  told: [],
};

const HIDDEN_SHEET: GridCase = {
  name: 'a very hidden sheet of codes beside the one visible table',
  source: '§6.1: lookup sheets',
  traps: ['hidden sheet', 'lookup sheets'],
  sheets: [
    sheet(
      'Danh mục',
      [
        ['Mã', 'Tên đơn vị'],
        ['X01', 'Xã Trúc Khê'],
        ['X02', 'Xã Mai Lĩnh'],
        ['X03', 'Xã Kim Sa'],
      ],
      {
        visibility: 'veryHidden',
      },
    ),
    sheet('Kết quả', [
      ['STT', 'Tên đơn vị', 'Tổng điểm'],
      [1, 'Xã Trúc Khê', 90],
      [2, 'Xã Mai Lĩnh', 91],
    ]),
  ],
  populations: [units([POINTS])],
  tables: [
    table('don_vi', 'Kết quả', [1, 1], { ten: 'B', diem: 'C' }, [
      [2, 'Xã Trúc Khê', 90],
      [3, 'Xã Mai Lĩnh', 91],
    ]),
  ],
  leftOut: [],
  told: [],
  notTables: ['Danh mục'],
};

export const HIDDEN: readonly GridCase[] = [HIDDEN_ROWS, FILTERED, HIDDEN_COLUMN, HIDDEN_SHEET];
