import type { RuleSet } from '../../src/rules/rule-set';
import { csvGrid } from '../../src/sheets/csv';
import { read, rulesOf, sheet, short, values } from './support';

const ONE = rulesOf([{ id: 'd', title: 'Điểm', type: 'number', required: true }], {
  sheets: ['Danh sách người', 'Kết quả cá nhân'],
});
const TWO: RuleSet = {
  ...ONE,
  populations: [
    ...ONE.populations,
    {
      id: 'thon',
      title: 'Thôn',
      key: ['ten'],
      fields: [
        { id: 'ten', title: 'Tên thôn', type: 'text', required: true },
        { id: 'ho', title: 'Số hộ', type: 'number', required: true },
        { id: 'vh', title: 'Hộ văn hoá', type: 'number', required: true },
      ],
    },
  ],
};
const PEOPLE = [
  ['Họ và tên', 'Điểm'],
  ['Nguyễn Văn An', 90],
];
const HAMLETS = [
  ['Tên thôn', 'Số hộ', 'Hộ văn hoá'],
  ['Thôn Trại', 120, 110],
];

test.each(['Danh sách người', 'KẾT QUẢ CÁ NHÂN', 'người', ' Nguoi '])(
  'a sheet named %j is read by its name',
  (name) => {
    const { table, problems } = read(ONE, sheet(name, PEOPLE));
    expect(problems).toEqual([]);
    expect(values(table, 'd')).toEqual([90]);
    expect(table.sheetOf(0)).toBe(name);
  },
);

test('a sheet with another name is read by its headers', () => {
  const { tables, problems } = read(TWO, sheet('Sheet1', HAMLETS), sheet('Sheet2', PEOPLE));
  expect(problems).toEqual([]);
  expect(tables.map((table) => table.sheetOf(0))).toEqual(['Sheet2', 'Sheet1']);
});

test('sheets that fit no population are passed over without a word', () => {
  const notes = sheet('Ghi chép', [['Việc cần làm'], ['Gọi điện'], ['Họ và tên']]);
  const { problems, unreadable } = read(ONE, notes, sheet('Người', PEOPLE));
  expect([problems, unreadable]).toEqual([[], false]);
});

test('without any fitting sheet the population is an error that lists what was looked for and what is there', () => {
  const { problems, unreadable, table } = read(ONE, sheet('Sheet1', [['abc']]), sheet('Sheet2', []));
  expect(short(problems)).toEqual(['error population-not-found']);
  expect(problems[0]!.params).toEqual({
    population: 'Người',
    looked: ['Danh sách người', 'Kết quả cá nhân', 'Người', 'nguoi'],
    sheets: ['Sheet1', 'Sheet2'],
  });
  expect(unreadable).toBe(true);
  expect(table.rowCount).toBe(0);
  expect(values(table, 'd')).toEqual([]);
});

test('a sheet that lacks some needed columns is read when nothing fits better, and the columns are named', () => {
  const hamlets = sheet('Sheet1', [
    ['Tên thôn', 'Số hộ'],
    ['Thôn Trại', 120],
  ]);
  const { problems, unreadable } = read(TWO, hamlets, sheet('Người', PEOPLE));
  expect(short(problems)).toEqual(['error column-not-found Sheet1!A1']);
  expect(unreadable).toBe(true);
});

test('several sheets of one population are read one after the other, each with its own columns', () => {
  const second = sheet('Kết quả cá nhân', [
    ['STT', 'Điểm', 'Họ và tên'],
    [1, 70, 'Trần Thị Bích'],
    [2, 60, 'Lê Hoàng Dũng'],
  ]);
  const { table, problems } = read(ONE, sheet('Người', PEOPLE), second);
  expect(problems).toEqual([]);
  expect(values(table, 'd')).toEqual([90, 70, 60]);
  expect([0, 1, 2].map((row) => `${table.sheetOf(row)} ${table.rowNumberOf(row)}`)).toEqual([
    'Người 2',
    'Kết quả cá nhân 2',
    'Kết quả cá nhân 3',
  ]);
  expect(table.cellOf('d', 2)).toEqual({ sheet: 'Kết quả cá nhân', cell: 'B3' });
  expect(() => table.sheetOf(3)).toThrow(RangeError);
});

test('a sheet with all the headers beside a named one is read too, and said so', () => {
  const more = sheet('Tháng 12', [
    ['Họ và tên', 'Điểm'],
    ['Trần Thị Bích', 80],
  ]);
  const { table, problems } = read(ONE, sheet('Người', PEOPLE), more);
  expect(values(table, 'd')).toEqual([90, 80]);
  expect(short(problems)).toEqual(['warning sheet-by-headers Tháng 12']);
});

test('the same person on two sheets is an error that names both cells', () => {
  const { problems } = read(ONE, sheet('Người', PEOPLE), sheet('Kết quả cá nhân', PEOPLE));
  expect(short(problems)).toEqual(['error key-twice Kết quả cá nhân!A2']);
  expect(problems[0]!.params).toMatchObject({ other: "'Người'!A2" });
});

test.each(['hidden', 'veryHidden'] as const)(
  'a %s sheet is read by its name only, with a warning',
  (visibility) => {
    const named = read(ONE, sheet('Người', PEOPLE, { visibility }));
    expect(short(named.problems)).toEqual(['warning sheet-hidden Người']);
    expect(values(named.table, 'd')).toEqual([90]);
    const unnamed = read(ONE, sheet('Sheet1', PEOPLE, { visibility }));
    expect(short(unnamed.problems)).toEqual(['error population-not-found']);
  },
);

test('headers that fit two populations equally well are asked', () => {
  const twin = { ...ONE.populations[0]!, id: 'khac', title: 'Khác', sheets: [] };
  const { problems } = read({ ...ONE, populations: [...ONE.populations, twin] }, sheet('Sheet1', PEOPLE));
  expect(short(problems)).toEqual([
    'question sheet-ambiguous Sheet1',
    'error population-not-found',
    'error population-not-found',
  ]);
});

test('side sheets are no populations, whatever their headers', () => {
  const { problems } = read(ONE, sheet('Hội đồng', PEOPLE), sheet('Người', PEOPLE));
  expect(problems).toEqual([]);
});

test('a field may take the name of its sheet', () => {
  const rules = rulesOf([{ id: 'dv', title: 'Đơn vị', from: 'sheet', required: true }], {
    sheets: ['Thôn  Trại', 'Thôn Đông'],
    key: ['ten', 'dv'],
  });
  const rows = [['Họ và tên'], ['Nguyễn Văn An']];
  const { table, problems } = read(rules, sheet('Thôn Trại', rows), sheet('Thôn Đông', rows));
  expect(problems).toEqual([]);
  expect(values(table, 'dv')).toEqual(['Thôn Trại', 'Thôn Đông']);
  expect([table.cellOf('dv', 0), table.writtenOf('dv', 0)]).toEqual([undefined, 'Thôn Trại']);
});

test('a sheet with a header and no rows is said to be empty', () => {
  expect(short(read(ONE, sheet('Người', [PEOPLE[0]!])).problems)).toEqual(['warning no-rows Người!A1']);
});

test('a sheet of more rows or columns than can be read is an error and nothing may be written', () => {
  const wide = [
    Array.from({ length: 501 }, (_, i) => (i < 2 ? PEOPLE[0]![i]! : `Cột ${i}`)),
    ...PEOPLE.slice(1),
  ];
  const tooWide = read(ONE, sheet('Người', wide));
  expect(short(tooWide.problems)).toEqual(['error sheet-too-large Người']);
  expect(tooWide.problems[0]!.params).toMatchObject({ rows: 2, columns: 501 });
  expect(tooWide.unreadable).toBe(true);
  const long = read(ONE, sheet('Người', [PEOPLE[0]!, ...Array.from({ length: 200_000 }, () => PEOPLE[1]!)]));
  expect(short(long.problems)).toEqual(['error sheet-too-large Người']);
  const blankBelow = read(ONE, sheet('Người', [...PEOPLE, ...Array.from({ length: 200_001 }, () => [])]));
  expect(blankBelow.problems).toEqual([]);
});

describe('CSV', () => {
  test('a file is read by the id or title of its population', () => {
    for (const name of ['nguoi.csv', 'Người.CSV']) {
      const { table, problems } = read(
        TWO,
        csvGrid(name, 'ten,d\nAn,5'),
        csvGrid('thon.csv', 'ten,ho,vh\nTrại,1,1'),
      );
      expect(problems).toEqual([]);
      expect(values(table, 'd')).toEqual([5]);
    }
  });

  test('the only file of a rule set with one population may have any name', () => {
    const { table, problems } = read(ONE, csvGrid('du-lieu.csv', 'Họ và tên;ĐIỂM\nNguyễn Văn An;"36,4"'));
    expect(problems).toEqual([]);
    expect(values(table, 'd')).toEqual([36.4]);
  });

  test('problems name the file and line, a value its line and column', () => {
    const { table, problems } = read(ONE, csvGrid('nguoi.csv', 'ten,d\n"Nguyễn\nVăn An",5\nBình,tám'));
    expect(short(problems)).toEqual(['error number-expected nguoi.csv!4']);
    expect([table.rowNumberOf(0), table.rowNumberOf(1)]).toEqual([2, 4]);
    expect(table.cellOf('d', 1)).toEqual({ sheet: 'nguoi.csv', cell: '4:2' });
    expect(values(table, 'ten')).toEqual(['Nguyễn Văn An', 'Bình']);
  });

  test('every line below the header is data, whatever it says', () => {
    const text = 'ten,d\nTổng cộng,5\nI. Văn phòng,6\nNgười lập biểu,7\n,8';
    const { table, problems } = read(ONE, csvGrid('nguoi.csv', text));
    expect(values(table, 'ten')).toEqual(['Tổng cộng', 'I. Văn phòng', 'Người lập biểu']);
    expect(short(problems)).toEqual(['error row-without-key nguoi.csv!5']);
  });

  test('a field of the section above stands in a column', () => {
    const rules = rulesOf([{ id: 'bp', title: 'Bộ phận', from: 'section', required: true }]);
    const { table, problems } = read(rules, csvGrid('nguoi.csv', 'ten,bp\nAn,I. Văn phòng'));
    expect(problems).toEqual([]);
    expect(values(table, 'bp')).toEqual(['I. Văn phòng']);
  });
});
