import type { Written } from './support';
import { read, rulesOf, sheet, short, values } from './support';

const RULES = rulesOf([
  { id: 'd1', title: 'Đợt 1: Được giao', type: 'number', required: true },
  { id: 'd1x', title: 'Đợt 1: Hoàn thành', type: 'number', required: true },
  { id: 'd2', title: 'Đợt 2: Được giao', type: 'number', required: true },
]);
const AN: Written[] = [1, 'Nguyễn Văn An', 10, 9, 12];
const BICH: Written[] = [2, 'Trần Thị Bích', 8, 7, 11];

function expectBoth(reading: ReturnType<typeof read>): void {
  expect(short(reading.problems)).toEqual([]);
  expect(values(reading.table, 'ten')).toEqual(['Nguyễn Văn An', 'Trần Thị Bích']);
  expect(values(reading.table, 'd1')).toEqual([10, 8]);
  expect(values(reading.table, 'd1x')).toEqual([9, 7]);
  expect(values(reading.table, 'd2')).toEqual([12, 11]);
}

test('a header of one row is found below title rows', () => {
  const header = ['STT', 'Họ và tên', 'Đợt 1: Được giao', 'Đợt 1: Hoàn thành', 'Đợt 2: Được giao'];
  const grid = sheet(
    'Người',
    [['ỦY BAN NHÂN DÂN XÃ'], ['DANH SÁCH KẾT QUẢ'], ['(Kèm theo Tờ trình số 5)'], [], header, AN, BICH],
    { merges: ['A2:E2', 'A3:E3'] },
  );
  expectBoth(read(RULES, grid));
  expect(read(RULES, grid).table.cellOf('d1', 1)).toEqual({ sheet: 'Người', cell: 'C7' });
});

test('groups merged over their columns are read together with the words below them', () => {
  const rows = [
    ['STT', 'Họ và tên', 'Đợt 1', null, 'Đợt 2'],
    [null, null, 'Được giao', 'Hoàn thành', 'Được giao'],
    AN,
    BICH,
  ];
  expectBoth(read(RULES, sheet('Người', rows, { merges: ['A1:A2', 'B1:B2', 'C1:D1'] })));
});

test('groups that stand left of blank, unmerged cells reach over them', () => {
  const rows = [
    ['STT', 'Họ và tên', 'Đợt 1', null, 'Đợt 2'],
    [null, null, 'Được giao', 'Hoàn thành', 'Được giao'],
    AN,
    BICH,
  ];
  expectBoth(read(RULES, sheet('Người', rows)));
});

test('three header rows are read together, a row of units in brackets apart', () => {
  const rows = [
    ['STT', 'Họ và tên', 'Đợt 1', null, 'Đợt 2'],
    [null, null, 'Được giao', 'Hoàn thành', 'Được giao'],
    [null, null, '(việc)', '(việc)', '(việc)'],
    AN,
    BICH,
  ];
  expectBoth(read(RULES, sheet('Người', rows, { merges: ['A1:A3', 'B1:B3', 'C1:D1'] })));
});

test('line breaks, punctuation, case, spacing and brackets in a header do not matter', () => {
  const header = [
    'TT',
    'HỌ VÀ\nTÊN',
    'Đợt 1 -\nđược giao',
    'đợt 1 : hoàn  thành (việc)',
    'ĐỢT 2\r\nĐược giao:',
  ];
  expectBoth(read(RULES, sheet('Người', [header, AN, BICH])));
});

test('words below a group match alone where only one column has them', () => {
  const rules = rulesOf([{ id: 'xl', title: 'Xếp loại', required: true }]);
  const rows = [
    ['Họ và tên', 'Đánh giá', null],
    [null, 'Ý kiến', 'Xếp loại'],
    ['Nguyễn Văn An', 'tốt', 'A'],
  ];
  const { table, problems } = read(rules, sheet('Người', rows, { merges: ['A1:A2', 'B1:C1'] }));
  expect(problems).toEqual([]);
  expect(values(table, 'xl')).toEqual(['A']);
});

test('words that several groups have match none of them alone', () => {
  const rules = rulesOf([{ id: 'xl', title: 'Xếp loại', required: true }]);
  const rows = [
    ['Họ và tên', 'Quý 1', 'Quý 2'],
    [null, 'Xếp loại', 'Xếp loại'],
    ['Nguyễn Văn An', 'A', 'B'],
  ];
  const { problems, unreadable } = read(rules, sheet('Người', rows, { merges: ['A1:A2'] }));
  expect(short(problems)).toEqual(['error column-not-found Người!A1']);
  expect(unreadable).toBe(true);
});

test('fuller words win: a date under a group is not the date that stands alone', () => {
  const rules = rulesOf([
    { id: 'sk', title: 'Sáng kiến: Ngày nộp hồ sơ', type: 'date' },
    { id: 'kt', title: 'Ngày nộp hồ sơ khen thưởng', aliases: ['Ngày nộp hồ sơ'], type: 'date' },
  ]);
  const rows = [
    ['Họ và tên', 'Sáng kiến', null, 'Ngày nộp hồ sơ'],
    [null, 'Tên', 'Ngày nộp hồ sơ', null],
    ['Nguyễn Văn An', 'Mô hình A', '1/10/2021', '2/11/2021'],
  ];
  const { table, problems } = read(rules, sheet('Người', rows, { merges: ['A1:A2', 'B1:C1', 'D1:D2'] }));
  expect(problems).toEqual([]);
  expect([table.cellOf('sk', 0)?.cell, table.cellOf('kt', 0)?.cell]).toEqual(['C3', 'D3']);
});

test.each<[string, Written[]]>([
  ['1, 2, 3', [1, 2, 3, 4, 5]],
  ['texts', ['1', '2', '3', '4', '5']],
  ['letters, then numbers', ['A', 'B', 1, 2, 3]],
  ['numbers in brackets', ['(1)', '(2)', '(3)', '(4)', '(5)']],
  ['what Excel makes of (1)', [-1, -2, -3, -4, -5]],
  ['formulas', ['1', '2', '3', '4=(2+3)', '5=(3)/(4)x100']],
])('a row that numbers the columns (%s) is no data', (_, numbering) => {
  const header = ['STT', 'Họ và tên', 'Đợt 1: Được giao', 'Đợt 1: Hoàn thành', 'Đợt 2: Được giao'];
  expectBoth(read(RULES, sheet('Người', [header, numbering, AN, BICH])));
});

test('a first row of data that only resembles a numbering row is data', () => {
  const header = ['STT', 'Họ và tên', 'Đợt 1: Được giao', 'Đợt 1: Hoàn thành', 'Đợt 2: Được giao'];
  const { table } = read(RULES, sheet('Người', [header, [1, 'A', 2, 3, 4], [2, 'B', 3, 4, 5]]));
  expect(values(table, 'ten')).toEqual(['A', 'B']);
});

test('a header said again on the next page is no data', () => {
  const header = ['STT', 'Họ và tên', 'Đợt 1: Được giao', 'Đợt 1: Hoàn thành', 'Đợt 2: Được giao'];
  expectBoth(read(RULES, sheet('Người', [header, [1, 2, 3, 4, 5], AN, header, [1, 2, 3, 4, 5], BICH])));
});

test('two columns of one required field are an error at the second, which names the first, and none is read', () => {
  const header = [
    'Họ và tên',
    'Đợt 1: Được giao',
    'Đợt 1: Hoàn thành',
    'Đợt 2: Được giao',
    'Đợt 1 được giao',
  ];
  const { problems, table, unreadable } = read(
    RULES,
    sheet('Người', [header, ['Nguyễn Văn An', 1, 2, 3, 4]]),
  );
  expect(short(problems)).toEqual(['error which-column Người!E1']);
  expect([values(table, 'd1'), unreadable]).toEqual([[null], true]);
  expect(problems[0]!.params).toMatchObject({ first: "'Người'!B1" });
});

test('a required field without a column is an error that names what was looked for, an optional one is asked', () => {
  const rules = rulesOf([
    { id: 'd', title: 'Điểm', aliases: ['Tổng điểm'], type: 'number', required: true },
    { id: 'gc', title: 'Ghi chú' },
  ]);
  const { problems, unreadable, table } = read(rules, sheet('Người', [[], ['Họ và tên'], ['Nguyễn Văn An']]));
  expect(short(problems)).toEqual([
    'error column-not-found Người!A2',
    'question column-not-found-optional Người!A2',
  ]);
  expect(problems[0]!.params).toEqual({ column: 'Điểm', looked: ['Điểm', 'Tổng điểm'], row: 2 });
  expect(unreadable).toBe(true);
  expect(values(table, 'd')).toEqual([null]);
  expect([table.cellOf('d', 0), table.writtenOf('d', 0)]).toEqual([undefined, null]);
});

test('a line of words right above a header is no part of it', () => {
  const rules = rulesOf([{ id: 'd', title: 'Điểm', type: 'number' }]);
  const rows = [
    [null, null, 'Biểu số 2'],
    ['STT', 'Họ và tên', 'Ghi chú'],
    [1, 'Nguyễn Văn An'],
  ];
  expect(short(read(rules, sheet('Người', rows)).problems)).toEqual([
    'question column-not-found-optional Người!B2',
  ]);
});

test('a heading over two columns that both hold data is an error, not half a name', () => {
  const rules = rulesOf([{ id: 'd', title: 'Điểm', type: 'number' }]);
  const rows = [
    ['Họ và tên', null, 'Điểm'],
    ['Nguyễn Văn', 'An', 5],
  ];
  const { problems } = read(rules, sheet('Người', rows, { merges: ['A1:B1'] }));
  expect(short(problems)).toEqual(['error header-too-wide Người!A1']);
  expect(problems[0]!.params).toMatchObject({ columns: 'A–B', row: 2 });
});

test('a header below the first 30 rows is not looked for', () => {
  const above: Written[][] = Array.from({ length: 30 }, (_, i) => [`dòng ${i}`]);
  const { problems, unreadable } = read(rulesOf([]), sheet('Người', [...above, ['Họ và tên'], ['An']]));
  expect(short(problems)).toEqual(['error header-not-found Người!A1']);
  expect(unreadable).toBe(true);
});

test('a column of points at a stage of review is known and left aside', () => {
  const rules = rulesOf([{ id: 'd1', title: 'Điểm', type: 'number' }]);
  const { table, problems } = read(
    rules,
    sheet('Người', [
      ['ten', 'd1@self', 'd1'],
      ['An', 3, 4],
    ]),
  );
  expect(problems).toEqual([]);
  expect(values(table, 'd1')).toEqual([4]);
});

test('a header in which every field has two columns is read as one without columns, and said so', () => {
  const header = ['Họ và tên', 'Họ và tên'];
  const { problems, unreadable, table } = read(rulesOf([]), sheet('Người', [header, ['An', 'Bình']]));
  expect(short(problems)).toEqual(['error which-column Người!B1']);
  expect([unreadable, values(table, 'ten').filter((name) => name !== null)]).toEqual([true, []]);
});
