import { people, POINTS, units } from './ask';
import { sheet } from './build';
import { table } from './expected';
import type { GridCase } from './expected';
import { communeName, personName } from './names';

const MANY: GridCase = {
  name: 'a hundred communes, no two alike, STT blank',
  source: '§6.1; §3.4: a province has 100–170 communes',
  traps: ['STT blank'],
  sheets: [
    sheet('Điểm', [
      ['STT', 'Tên đơn vị', 'Tổng điểm'],
      ...Array.from({ length: 100 }, (_, i) => [null, communeName(i), 50 + (i % 50)]),
    ]),
  ],
  populations: [units([POINTS])],
  tables: [
    table(
      'don_vi',
      'Điểm',
      [1, 1],
      { ten: 'B', diem: 'C' },
      Array.from({ length: 100 }, (_, i) => [i + 2, communeName(i), 50 + (i % 50)] as const),
    ),
  ],
  leftOut: [],
  told: [],
};

const NUMBERED: GridCase = {
  name: 'units that differ by their number alone are no typing slips',
  source: 'issue 6 lists dash, tone placement and typing slip; §8.6: 04 tổ dân phố',
  traps: [],
  sheets: [
    sheet('Tổ dân phố', [
      ['STT', 'Tên đơn vị', 'Tổng điểm'],
      [1, 'Tổ dân phố số 1', 90],
      [2, 'Tổ dân phố số 2', 88],
      [3, 'Tổ dân phố số 3', 91],
      [4, 'Tổ dân phố số 11', 86],
    ]),
  ],
  populations: [units([POINTS])],
  tables: [
    table('don_vi', 'Tổ dân phố', [1, 1], { ten: 'B', diem: 'C' }, [
      [2, 'Tổ dân phố số 1', 90],
      [3, 'Tổ dân phố số 2', 88],
      [4, 'Tổ dân phố số 3', 91],
      [5, 'Tổ dân phố số 11', 86],
    ]),
  ],
  leftOut: [],
  told: [],
};

const THREE_HUNDRED: GridCase = {
  name: 'three hundred people in six offices, parents with a leading space',
  source: '§6.1: 386 rows of 24 parents; §3.4',
  traps: ['name and parent', 'stray spaces', 'STT blank'],
  sheets: [
    sheet('Cá nhân', [
      ['STT', 'Họ và tên', 'Đơn vị', 'Điểm'],
      ...Array.from({ length: 300 }, (_, i) => [null, personName(i), ` ${office(i)}`, 60 + (i % 41)]),
    ]),
  ],
  populations: [people([POINTS])],
  tables: [
    table(
      'ca_nhan',
      'Cá nhân',
      [1, 1],
      { ho_ten: 'B', don_vi: 'C', diem: 'D' },
      Array.from({ length: 300 }, (_, i) => [i + 2, personName(i), office(i), 60 + (i % 41)] as const),
    ),
  ],
  leftOut: [],
  told: [],
};

function office(index: number): string {
  const offices = [
    'Văn phòng',
    'Phòng Nội vụ',
    'Tài chính',
    'Thanh tra huyện',
    'Ban Dân vận',
    'Trạm Khuyến nông',
  ];
  return offices[index % offices.length] ?? '';
}

export const NO_SLIPS: readonly GridCase[] = [MANY, NUMBERED, THREE_HUNDRED];
