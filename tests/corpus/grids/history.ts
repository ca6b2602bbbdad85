import { people, POINTS } from './ask';
import { dated, sheet } from './build';
import { table } from './expected';
import type { GridCase } from './expected';

const HONOURS = [
  { id: 'ldtt', title: 'Lao động tiên tiến', aliases: ['LĐTT'] },
  { id: 'cstdcs', title: 'Chiến sĩ thi đua cơ sở', aliases: ['CSTĐCS', 'Chiến sĩ thi đua cấp cơ sở'] },
  { id: 'bk_tinh', title: 'Bằng khen của Chủ tịch UBND tỉnh', aliases: ['BK tỉnh', 'Bằng khen tỉnh'] },
];

const POINTS_SHEET = sheet('Cá nhân', [
  ['STT', 'Họ và tên', 'Đơn vị', 'Điểm'],
  [1, 'Lê Thị Hạnh', 'Văn phòng', 92],
  [2, 'Bùi Hữu Sơn', 'Tài chính', 86],
]);

const POINTS_TABLE = table('ca_nhan', 'Cá nhân', [1, 1], { ho_ten: 'B', don_vi: 'C', diem: 'D' }, [
  [2, 'Lê Thị Hạnh', 'Văn phòng', 92],
  [3, 'Bùi Hữu Sơn', 'Tài chính', 86],
]);

const HANH = { ho_ten: 'Lê Thị Hạnh', don_vi: 'Văn phòng' };
const SON = { ho_ten: 'Bùi Hữu Sơn', don_vi: 'Tài chính' };

const BY_YEAR: GridCase = {
  name: 'titles of former years, a column for each year, two titles in a cell',
  source: 'issue 6: history sheets with a column per year; two titles in one cell',
  traps: ['history by year', 'two titles in a cell', 'two-row header'],
  sheets: [
    POINTS_SHEET,
    sheet(
      'Lịch sử danh hiệu',
      [
        ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu đã đạt'],
        [null, null, null, 2019, 2020, 'Năm 2021'],
        [1, 'Lê Thị Hạnh', 'Văn phòng', 'LĐTT', 'CSTĐCS; BK tỉnh', 'Chiến sỹ thi đua cơ sở'],
        [2, 'Bùi Hữu Sơn', 'Tài chính', null, 'Lao động tiên tiến\nCSTĐCS', 'LĐTT'],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1'] },
    ),
  ],
  populations: [people([POINTS])],
  honours: HONOURS,
  tables: [POINTS_TABLE],
  leftOut: [],
  told: [],
  history: {
    sheet: 'Lịch sử danh hiệu',
    header: [1, 2],
    entries: [
      { cell: 'D3', key: HANH, period: '2019', title: 'ldtt' },
      { cell: 'E3', key: HANH, period: '2020', title: 'cstdcs' },
      { cell: 'E3', key: HANH, period: '2020', title: 'bk_tinh' },
      { cell: 'F3', key: HANH, period: '2021', title: 'cstdcs' },
      { cell: 'E4', key: SON, period: '2020', title: 'ldtt' },
      { cell: 'E4', key: SON, period: '2020', title: 'cstdcs' },
      { cell: 'F4', key: SON, period: '2021', title: 'ldtt' },
    ],
  },
};

const AS_A_LIST: GridCase = {
  name: 'titles of former years as a list with number and date of the decision',
  source: 'rule-language: history columns population, key, period, title, decision, date',
  traps: ['history as a list'],
  sheets: [
    POINTS_SHEET,
    sheet('Lịch sử danh hiệu', [
      ['population', 'key', 'period', 'title', 'decision', 'date'],
      ['ca_nhan', 'Lê Thị Hạnh | Văn phòng', '2020', 'Chiến sĩ thi đua cơ sở', '112/QĐ-UBND', dated(44216)],
      ['ca_nhan', 'Bùi Hữu Sơn | Tài chính', 2020, 'LĐTT', '113/QĐ-UBND', '20/01/2021'],
    ]),
  ],
  populations: [people([POINTS])],
  honours: HONOURS,
  tables: [POINTS_TABLE],
  leftOut: [],
  told: [],
  history: {
    sheet: 'Lịch sử danh hiệu',
    header: [1, 1],
    entries: [
      { cell: 'D2', key: HANH, period: '2020', title: 'cstdcs' },
      { cell: 'D3', key: SON, period: '2020', title: 'ldtt' },
    ],
  },
};

const UNKNOWN_TITLE: GridCase = {
  name: 'a former title the rules do not know, and a person who is no longer there',
  source: 'rule-language: whatever cannot be read is asked or reported',
  traps: ['history by year', 'orphan'],
  sheets: [
    POINTS_SHEET,
    sheet('Lịch sử danh hiệu', [
      ['STT', 'Họ và tên', 'Đơn vị', '2020', '2021'],
      [1, 'Lê Thị Hạnh', 'Văn phòng', 'CSTĐCS', 'Huy hiệu 10 năm'],
      [2, 'Bùi Hữu Sơn', 'Tài chính', null, 'LĐTT'],
      [3, 'Võ Quang Vinh', 'Địa chính', 'LĐTT', 'LĐTT'],
    ]),
  ],
  populations: [people([POINTS])],
  honours: HONOURS,
  tables: [POINTS_TABLE],
  leftOut: [],
  told: [
    { told: 'no such title', as: 'question or error', sheet: 'Lịch sử danh hiệu', cells: ['E2'] },
    { told: 'orphan', as: 'question or nothing', sheet: 'Lịch sử danh hiệu', cells: ['B4'] },
  ],
  history: {
    sheet: 'Lịch sử danh hiệu',
    header: [1, 1],
    entries: [
      { cell: 'D2', key: HANH, period: '2020', title: 'cstdcs' },
      { cell: 'E3', key: SON, period: '2021', title: 'ldtt' },
      { cell: 'D4', key: { ho_ten: 'Võ Quang Vinh', don_vi: 'Địa chính' }, period: '2020', title: 'ldtt' },
      { cell: 'E4', key: { ho_ten: 'Võ Quang Vinh', don_vi: 'Địa chính' }, period: '2021', title: 'ldtt' },
    ],
  },
};

export const HISTORY: readonly GridCase[] = [BY_YEAR, AS_A_LIST, UNKNOWN_TITLE];
