import { INSURED, number, people, POINTS, text, units } from './ask';
import { sheet } from './build';
import { leftOut, table } from './expected';
import type { GridCase } from './expected';

const CLUSTER = text('cum', 'Cụm thi đua', 'Cụm');

const CLUSTER_DOWN: GridCase = {
  name: 'the cluster merged down a column over its units',
  source: 'rule-language: a text merged downwards fills its rows',
  traps: ['text merged down'],
  sheets: [
    sheet(
      'Điểm',
      [
        ['Cụm thi đua', 'STT', 'Tên đơn vị', 'Tổng điểm'],
        ['Cụm số 1', 1, 'Xã Trúc Khê', 90],
        [null, 2, 'Xã Mai Lĩnh', 91],
        [null, 3, 'Xã Thạch Đàm', 87],
        ['Cụm số 2', 1, 'Xã Kim Sa', 84],
        [null, 2, 'Xã Vân Phố', 88],
      ],
      { merges: ['A2:A4', 'A5:A6'] },
    ),
  ],
  populations: [units([CLUSTER, POINTS])],
  tables: [
    table('don_vi', 'Điểm', [1, 1], { ten: 'C', cum: 'A', diem: 'D' }, [
      [2, 'Xã Trúc Khê', 'Cụm số 1', 90],
      [3, 'Xã Mai Lĩnh', 'Cụm số 1', 91],
      [4, 'Xã Thạch Đàm', 'Cụm số 1', 87],
      [5, 'Xã Kim Sa', 'Cụm số 2', 84],
      [6, 'Xã Vân Phố', 'Cụm số 2', 88],
    ]),
  ],
  leftOut: [],
  told: [],
};

const UNIT_DOWN: GridCase = {
  name: 'people under their unit’s merged cell, which is half of their key',
  source: 'rule-language: a text merged downwards fills its rows',
  traps: ['text merged down', 'name and parent', 'total row'],
  sheets: [
    sheet(
      'Cá nhân',
      [
        ['DANH SÁCH CÁ NHÂN'],
        ['STT', 'Đơn vị công tác', 'Họ và tên', 'Điểm'],
        [1, 'Văn phòng', 'Lê Thị Hạnh', 92],
        [2, null, 'Trần Văn Lộc', 86],
        [3, 'Tài chính', 'Lê Thị Hạnh', 88],
        [4, null, 'Bùi Hữu Sơn', 81],
        ['Cộng: 04 người'],
      ],
      { merges: ['A1:D1', 'B3:B4', 'B5:B6', 'A7:D7'] },
    ),
  ],
  populations: [people([POINTS])],
  tables: [
    table('ca_nhan', 'Cá nhân', [2, 2], { ho_ten: 'C', don_vi: 'B', diem: 'D' }, [
      [3, 'Lê Thị Hạnh', 'Văn phòng', 92],
      [4, 'Trần Văn Lộc', 'Văn phòng', 86],
      [5, 'Lê Thị Hạnh', 'Tài chính', 88],
      [6, 'Bùi Hữu Sơn', 'Tài chính', 81],
    ]),
  ],
  leftOut: leftOut('Cá nhân', { title: [1], total: [7] }),
  told: [],
};

const NUMBER_DOWN: GridCase = {
  name: 'one number merged over two units',
  source: 'rule-language: a number merged over several units is asked',
  traps: ['number merged down'],
  sheets: [
    sheet(
      'Kết quả',
      [
        ['STT', 'Tên đơn vị', 'BHYT', 'Giấy khen đã tặng'],
        [1, 'Xã Trúc Khê', 98, 12],
        [2, 'Xã Mai Lĩnh', 97, null],
        [3, 'Xã Kim Sa', 91, 5],
      ],
      { merges: ['D2:D3'] },
    ),
  ],
  populations: [units([INSURED, number('giay_khen', 'Giấy khen đã tặng')])],
  tables: [
    table('don_vi', 'Kết quả', [1, 1], { ten: 'B', bhyt: 'C', giay_khen: 'D' }, [
      [2, 'Xã Trúc Khê', 98, null],
      [3, 'Xã Mai Lĩnh', 97, null],
      [4, 'Xã Kim Sa', 91, 5],
    ]),
  ],
  leftOut: [],
  told: [{ told: 'number over several rows', as: 'question', sheet: 'Kết quả', cells: ['D2'] }],
};

const NOT_MERGED: GridCase = {
  name: 'the cluster only in its first row, without a merge: nothing fills the others',
  source: 'rule-language: only a merged text fills its rows; a missing value is never guessed',
  traps: [],
  sheets: [
    sheet('Điểm', [
      ['Tên đơn vị', 'Ghi nhận', 'Tổng điểm'],
      ['Xã Trúc Khê', 'Bằng khen', 90],
      ['Xã Mai Lĩnh', null, 91],
    ]),
  ],
  populations: [units([text('ghi_nhan', 'Ghi nhận'), POINTS])],
  tables: [
    table('don_vi', 'Điểm', [1, 1], { ten: 'A', ghi_nhan: 'B', diem: 'C' }, [
      [2, 'Xã Trúc Khê', 'Bằng khen', 90],
      [3, 'Xã Mai Lĩnh', null, 91],
    ]),
  ],
  leftOut: [],
  told: [],
};

export const MERGED_CELLS: readonly GridCase[] = [CLUSTER_DOWN, UNIT_DOWN, NUMBER_DOWN, NOT_MERGED];
