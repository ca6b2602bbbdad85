import type { RuleSet } from '../../src/rules/rule-set';
import { csvGrid } from '../../src/sheets/csv';
import { readHistory } from '../../src/sheets/history';
import { sheet, short, type Written } from './support';

const NAME = 'Lịch sử danh hiệu';
const text = (id: string, title: string, ...aliases: string[]) => ({
  id,
  title,
  aliases,
  type: 'text' as const,
});

/** People of units and units; the flag is given to units, the letter of praise to both. */
const RULES: RuleSet = {
  format: 'binh-xet/1',
  id: 'thu',
  title: 'Thử',
  honours: [{ id: 'bk', title: 'Bằng khen của Chủ tịch UBND tỉnh', aliases: ['BK tỉnh'] }],
  populations: [
    {
      id: 'ca_nhan',
      title: 'Cá nhân',
      key: ['ho_ten', 'don_vi'],
      fields: [
        text('ho_ten', 'Họ và tên', 'Họ tên'),
        text('don_vi', 'Đơn vị', 'Phòng, ban'),
        text('ma', 'Mã cán bộ'),
      ],
      titles: [{ id: 'cstd', title: 'Chiến sĩ thi đua cơ sở', aliases: ['CSTĐCS'] }],
    },
    {
      id: 'tap_the',
      title: 'Tập thể',
      key: ['ten'],
      fields: [text('ten', 'Tên tập thể')],
      titles: [{ id: 'co', title: 'Cờ thi đua' }],
    },
  ],
};
const PEOPLE: RuleSet = { ...RULES, populations: [RULES.populations[0]!] };
const BY_CODE: RuleSet = { ...RULES, populations: [{ ...RULES.populations[0]!, historyKey: ['ma'] }] };

const readSheet = (rows: readonly (readonly Written[])[], rules = RULES, merges: string[] = []) =>
  readHistory(sheet(NAME, rows, { merges }), rules);
const brief = ({ records }: ReturnType<typeof readHistory>) =>
  records.map(({ population, key, period, title, cell }) => [
    population,
    key.join('+'),
    period,
    title,
    cell.cell,
  ]);

test('history.csv is read by the ids of its columns, every cell by its line', () => {
  const csv =
    'population,key,period,title,decision,date\n' +
    'ca_nhan,Nguyễn Văn An | Văn phòng,2020,cstd,12/QĐ-UBND,2020-12-31\n' +
    'tap_the,Văn phòng,2019-2020,Cờ thi đua,,\n';
  expect(readHistory(csvGrid('history.csv', csv), RULES)).toEqual({
    problems: [],
    records: [
      {
        population: 'ca_nhan',
        key: ['Nguyễn Văn An', 'Văn phòng'],
        period: '2020',
        title: 'cstd',
        decision: '12/QĐ-UBND',
        date: '2020-12-31',
        cell: { sheet: 'history.csv', cell: '2:4' },
      },
      {
        population: 'tap_the',
        key: ['Văn phòng'],
        period: '2019-2020',
        title: 'co',
        decision: '',
        date: '',
        cell: { sheet: 'history.csv', cell: '3:4' },
      },
    ],
  });
});

test('the sheet is read as secretaries keep it: name and unit apart, a title block above, signatures below', () => {
  const read = readSheet([
    ['UBND XÃ', '', '', '', '', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['DANH SÁCH CÁ NHÂN, TẬP THỂ ĐƯỢC KHEN THƯỞNG CÁC NĂM'],
    [],
    [
      'STT',
      'Họ và tên, tên tập thể',
      'Phòng, ban',
      'Năm',
      'Danh hiệu thi đua, hình thức khen thưởng',
      'Số QĐ',
      'Ngày ký',
    ],
    [1, 'Trần Thị Bình', 'Tài chính', 2020, 'CSTĐCS', '5/QĐ', { value: 44_520, format: 'dd/mm/yyyy' }],
    [2, 'Trần Thị Bình', 'Tài chính', '2019', 'chiến sỹ thi đua cơ sở'],
    [3, 'Tổ 1', '', 'Năm 2020', 'Cờ thi đua'],
    [],
    ['Tổng cộng: 3 danh hiệu'],
    ['', '', '', '', '', 'Người lập biểu'],
    [4, 'Ai đó', 'Đâu đó', 2020, 'CSTĐCS'],
  ]);
  expect(read.problems).toEqual([]);
  expect(brief(read)).toEqual([
    ['ca_nhan', 'Trần Thị Bình+Tài chính', '2020', 'cstd', 'E5'],
    ['ca_nhan', 'Trần Thị Bình+Tài chính', '2019', 'cstd', 'E6'],
    ['tap_the', 'Tổ 1', '2020', 'co', 'E7'],
  ]);
  // 2021-11-20 is five days after 2021-11-15, whose serial number is 44515
  expect(read.records[0]).toMatchObject({ decision: '5/QĐ', date: '2021-11-20' });
});

test('a name that is merged over its years fills every one of them', () => {
  const rows = [
    ['Họ và tên', 'Đơn vị', 'Năm', 'Danh hiệu'],
    ['An', 'Văn phòng', 2019, 'cstd'],
    ['', '', 2020, 'cstd'],
  ];
  expect(brief(readSheet(rows, PEOPLE, ['A2:A3', 'B2:B3']))).toEqual([
    ['ca_nhan', 'An+Văn phòng', '2019', 'cstd', 'D2'],
    ['ca_nhan', 'An+Văn phòng', '2020', 'cstd', 'D3'],
  ]);
});

test('a heading of two rows is read with its groups', () => {
  const rows = [
    ['Họ và tên', 'Đơn vị', 'Khen thưởng', '', 'Quyết định', ''],
    ['', '', 'Năm', 'Danh hiệu', 'Số', 'Ngày'],
    ['An', 'Văn phòng', 2019, 'cstd', '7/QĐ', '31/12/2019'],
  ];
  const read = readSheet(rows, PEOPLE, ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1']);
  expect(read.problems).toEqual([]);
  expect(read.records).toMatchObject([{ period: '2019', decision: '7/QĐ', date: '2019-12-31' }]);
});

test('where people are found by their code, its column tells whose award it is, whatever the name says', () => {
  const rows = [
    ['Mã cán bộ', 'Họ và tên', 'Đơn vị', 'Năm', 'Danh hiệu'],
    ['CB01', 'An', 'Phòng cũ', 2019, 'cstd'],
  ];
  expect(brief(readSheet(rows, BY_CODE))).toEqual([['ca_nhan', 'CB01', '2019', 'cstd', 'E2']]);
});

test('a population that is not written is the only one that has the title; an honour of both must name it', () => {
  const HEADER = ['Nhóm đối tượng', 'Đối tượng', 'Năm', 'Danh hiệu'];
  const read = readSheet([
    HEADER,
    ['', 'An | Văn phòng', 2019, 'cstd'],
    ['', 'Tổ 1', 2019, 'co'],
    ['Tập thể', 'Tổ 1', 2018, 'BK tỉnh'],
    ['', 'Tổ 1', 2017, 'BK tỉnh'],
  ]);
  expect(brief(read).map(([population, , , title]) => [population, title])).toEqual([
    ['ca_nhan', 'cstd'],
    ['tap_the', 'co'],
    ['tap_the', 'bk'],
  ]);
  expect(short(read.problems)).toEqual([`error choice-population-unknown ${NAME}!A5`]);
});

test.each<[string, Written[], string]>([
  ['no name', ['Cá nhân', '', 2019, 'cstd'], 'error side-key-missing B2'],
  ['half a name', ['Cá nhân', 'An', 2019, 'cstd'], 'error choice-key-parts B2'],
  ['a name of too many parts', ['Tập thể', 'Tổ 1 | Xã', 2019, 'co'], 'error choice-key-parts B2'],
  ['no period', ['Cá nhân', 'A | B', '', 'cstd'], 'error history-period C2'],
  ['five years at once', ['Cá nhân', 'A | B', '2016-2020', 'cstd'], 'error history-period C2'],
  [
    'a day for a period',
    ['Cá nhân', 'A | B', { value: 44_520, format: 'dd/mm/yyyy' }, 'cstd'],
    'error history-period C2',
  ],
  ['no title', ['Cá nhân', 'A | B', 2019, ''], 'error side-title-missing D2'],
  ['a title of others', ['Cá nhân', 'A | B', 2019, 'Cờ thi đua'], 'question side-title-unknown D2'],
  [
    'a title with a slip',
    ['Cá nhân', 'A | B', 2019, 'Chiến sĩ thi đua cơ sơ'],
    'question side-title-unknown-near D2',
  ],
  ['an unknown population', ['Hộ', 'A | B', 2019, 'cstd'], 'error choice-population-unknown A2'],
])('%s is told at its cell, and the line is left out', (_, line, expected) => {
  const read = readSheet([['Nhóm đối tượng', 'Đối tượng', 'Năm', 'Danh hiệu'], line]);
  expect(read.records).toEqual([]);
  expect(short(read.problems).map((problem) => problem.replace(`${NAME}!`, ''))).toEqual([expected]);
});

test('everything that is wrong is told at once, and the other lines are read', () => {
  const read = readSheet([
    ['Nhóm đối tượng', 'Đối tượng', 'Năm', 'Danh hiệu'],
    ['Cá nhân', 'A', 'quý I', 'gì đó'],
    ['Cá nhân', 'A | B', 2019, 'cstd'],
    ['Hộ', 'A | B', '19', 'cstd'],
  ]);
  expect(brief(read)).toEqual([['ca_nhan', 'A+B', '2019', 'cstd', 'D3']]);
  expect(short(read.problems)).toEqual([
    `question side-title-unknown ${NAME}!D2`,
    `error choice-key-parts ${NAME}!B2`,
    `error history-period ${NAME}!C2`,
    `error choice-population-unknown ${NAME}!A4`,
    `error history-period ${NAME}!C4`,
  ]);
});

test('a title that the rules do not know is asked about once, with the number of its lines', () => {
  const lines = ['Giấy khen', 'CSTĐCS', 'giấy khen', 'Kỷ niệm chương', 'Giấy khen'];
  const read = readSheet([
    ['Nhóm đối tượng', 'Đối tượng', 'Năm', 'Danh hiệu'],
    ...lines.map((title, i) => ['Cá nhân', 'A | B', 2015 + i, title]),
  ]);
  expect(read.problems.map(({ cell, params }) => [cell, params['written'], params['count']])).toEqual([
    ['D2', 'Giấy khen', 3],
    ['D5', 'Kỷ niệm chương', 1],
  ]);
  expect(read.records).toHaveLength(1);
});

test('an empty sheet is no history, one without headings is an error', () => {
  expect(readSheet([])).toEqual({ records: [], problems: [] });
  expect(short(readSheet([['abc', 'Năm', 'Danh hiệu']]).problems)).toEqual([
    `error side-header-not-found ${NAME}!A1`,
  ]);
});
