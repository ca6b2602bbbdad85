import type { Population } from '../../src/rules/rule-set';
import type { Grid } from '../../src/sheets/grid';
import { clusterRules } from './review-rules';
import type { Layout, Written } from './support';
import { read, sheet, short, values } from './support';

const RULES = clusterRules({ layout: 'sheets' });

interface Points {
  readonly thu: readonly Written[];
  readonly cchc: readonly Written[];
  readonly pt: readonly Written[];
}

/** The report of a provincial system: one sheet for each unit, groups merged downwards, stages across. */
function report(name: string, unit: readonly Written[], points: Points, layout: Partial<Layout> = {}): Grid {
  return sheet(
    name,
    [
      ['CÔNG AN TỈNH', null, null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2025'],
      [...unit],
      ['Số hộ:', null, 1200, null, null, null, '(Đơn vị: điểm)'],
      ['STT', 'Nhóm tiêu chí', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Cụm chấm', 'Điểm duyệt', 'Nhận xét'],
      [1, 2, 3, 4, 5, 6, 7, 8],
      ['I', 'Nhiệm vụ chuyên môn', null, 50],
      [1, 'Nhiệm vụ chuyên môn', 'Thu ngân sách', 20, ...points.thu, 'Kỷ luật: không'],
      [2, null, 'Cải cách hành chính', 30, ...points.cchc],
      [3, 'Công tác thi đua', 'Phong trào', 10, ...points.pt],
      [null, null, 'Kỷ luật', null, null, null, 'x'],
      ['Tổng cộng', null, null, 60, 55, 52, 50],
      [],
      ['Người lập biểu', null, null, null, null, 'Thủ trưởng đơn vị'],
    ],
    { ...layout, merges: ['A2:H2', 'B8:B9', 'A12:C12'] },
  );
}
const AN: Points = { thu: [18, 17, 17], cchc: [28, 27, 27], pt: [9, 8, '8,5'] };
const BINH: Points = { thu: [16, 15.5, 15], cchc: [25, 24, null], pt: [10, 'KP', 9] };

function expectBoth({ table, problems, unreadable }: ReturnType<typeof read>): void {
  expect(short(problems)).toEqual(['question number-maybe-none B!F10']);
  expect(unreadable).toBe(false);
  expect(Object.fromEntries([...table.fields.keys()].map((field) => [field, values(table, field)]))).toEqual({
    ten: ['Xã An', 'Xã Bình'],
    ho: [1200, 1200],
    ky_luat: [true, true],
    'thu@self': [18, 16],
    'thu@cross': [17, 15.5],
    'thu@appraised': [17, 15],
    'cchc@self': [28, 25],
    'cchc@cross': [27, 24],
    'cchc@appraised': [27, null],
    'pt@self': [9, 10],
    'pt@cross': [8, null],
    'pt@appraised': [8.5, 9],
  });
}

test.each<[string, Written[], Written[]]>([
  ['in one cell', ['Đơn vị: Xã An'], ['1. Tên đơn vị:  Xã Bình']],
  ['beside its label', ['Tên đơn vị', null, 'Xã An'], ['Đơn vị:', 'Xã Bình']],
  ['beside its label, among others', ['Năm', 2025, 'Đơn vị', 'Xã An'], ['ĐƠN VỊ', 'Xã Bình', 'Cụm:', 3]],
])('every sheet is a row, its key %s', (_, first, second) => {
  expectBoth(read(RULES, report('A', first, AN), report('B', second, BINH)));
});

test('a value leads to its cell on its own sheet, a row to the one where its key stands', () => {
  const { table } = read(RULES, report('A', ['Đơn vị: Xã An'], AN), report('B', ['Đơn vị: Xã Bình'], BINH));
  expect(table.cellOf('thu@cross', 1)).toEqual({ sheet: 'B', cell: 'F8' });
  expect(table.cellOf('ten', 1)).toEqual({ sheet: 'B', cell: 'A3' });
  expect(table.writtenOf('ten', 1)).toBe('Xã Bình');
  expect(table.cellOf('ho', 0)).toEqual({ sheet: 'A', cell: 'C4' });
  expect(table.writtenOf('pt@appraised', 0)).toBe('8,5');
  expect([table.sheetOf(1), table.rowNumberOf(1)]).toEqual(['B', 3]);
});

const BY_SHEET = clusterRules({
  layout: 'sheets',
  fields: [{ id: 'ten', title: 'Tên đơn vị', type: 'text', required: true, from: 'sheet' }],
});

test('the key may be the sheet’s name; then the row is where the table begins', () => {
  const { table, problems } = read(BY_SHEET, report('Xã An', [], AN), report('Xã Bình', [], BINH));
  expect(short(problems)).toEqual(['question number-maybe-none Xã Bình!F10']);
  expect(values(table, 'ten')).toEqual(['Xã An', 'Xã Bình']);
  expect(values(table, 'cchc@cross')).toEqual([27, 24]);
  expect([table.cellOf('ten', 0), table.rowNumberOf(0)]).toEqual([undefined, 5]);
});

test('a sheet that is no such form is left aside and asked about, an empty one and a side sheet are not', () => {
  const notes = sheet('Hướng dẫn', [['Cách chấm điểm'], ['1. Tự chấm trước ngày 15/11']]);
  const council = sheet('Hội đồng', [['Họ và tên']]);
  const { table, problems } = read(
    BY_SHEET,
    notes,
    report('Xã An', [], AN),
    sheet('Trống', []),
    council,
    sheet('Nháp', [['x']], { visibility: 'hidden' }),
  );
  expect(short(problems)).toEqual(['warning sheet-not-form Hướng dẫn']);
  expect(problems[0]!.params).toEqual({ population: ['Đơn vị'], known: 0, sheet: 'Hướng dẫn' });
  expect(values(table, 'ten')).toEqual(['Xã An']);
});

test('a summary of all units is no unit: a stage has several columns there, or none', () => {
  const lines = (...points: Written[]): Written[][] => [
    [1, 'Thu ngân sách', ...points],
    [2, 'Cải cách hành chính', ...points],
    [3, 'Phong trào', ...points],
  ];
  const staged = sheet('Tổng hợp', [
    ['STT', 'Tiêu chí', 'Xã An', null, 'Xã Bình', null],
    [null, null, 'Tự chấm', 'Cụm chấm', 'Tự chấm', 'Cụm chấm'],
    ...lines(1, 2, 3, 4),
  ]);
  const final = sheet('Kết quả', [['STT', 'Tiêu chí', 'Xã An', 'Xã Bình'], ...lines(1, 2)]);
  const { table, problems } = read(BY_SHEET, report('Xã An', [], AN), staged, final);
  expect(short(problems)).toEqual(['question sheet-not-form Tổng hợp', 'question sheet-not-form Kết quả']);
  expect(values(table, 'ten')).toEqual(['Xã An']);
});

test('a hidden form is not read and asked about', () => {
  const { table, problems } = read(
    BY_SHEET,
    report('Xã An', [], AN),
    report('Xã Bình', [], BINH, { visibility: 'hidden' }),
  );
  expect(values(table, 'ten')).toEqual(['Xã An']);
  expect(short(problems)).toEqual(['question form-hidden Xã Bình']);
});

test('a form without its key is not read, one without any value is and is asked about', () => {
  const none = [null, null, null];
  const blank: Points = { thu: none, cchc: none, pt: none };
  const nameless = report('A', ['Đơn vị:'], AN);
  const { table, problems } = read(RULES, nameless, report('B', ['Đơn vị: Xã Bình'], BINH));
  expect(short(problems)).toEqual(['error form-without-key A!B3', 'question number-maybe-none B!F10']);
  expect(values(table, 'ten')).toEqual(['Xã Bình']);
  const pattern = read(BY_SHEET, report('Xã An', [], AN), report('Mẫu', [], blank));
  expect(short(pattern.problems)).toEqual(['question form-blank Mẫu!A5']);
  expect(values(pattern.table, 'thu@self')).toEqual([18, null]);
});

test('a unit on two sheets is an error with both cells, and so is a key said twice on one', () => {
  const twice = read(RULES, report('A', ['Đơn vị: Xã An'], AN), report('B', ['Tên đơn vị', 'Xã An'], AN));
  expect(short(twice.problems)).toEqual(['error key-twice B!B3']);
  expect(twice.problems[0]!.params).toMatchObject({ other: "'A'!A3" });
  const said = read(RULES, report('A', ['Đơn vị: Xã An', null, null, 'Tên đơn vị: Xã Bình'], AN));
  expect(short(said.problems)).toEqual(['error line-twice A!D3']);
  expect(values(said.table, 'ten')).toEqual(['Xã An']);
});

test('a required line that one form lacks is an error of that form; that all lack it makes the data unreadable', () => {
  const rules = clusterRules({
    layout: 'sheets',
    fields: [
      { id: 'ten', title: 'Tên đơn vị', type: 'text', from: 'sheet' },
      { id: 'ho', title: 'Số hộ', type: 'number', required: true },
    ],
  });
  const without = (name: string): Grid => {
    const grid = report(name, [], AN);
    return { ...grid, rows: grid.rows.map((row, i) => (i === 3 ? [] : row)) };
  };
  const one = read(rules, report('Xã An', [], AN), without('Xã Bình'));
  expect(short(one.problems)).toEqual(['error line-not-found Xã Bình!A5']);
  expect([values(one.table, 'ho'), one.unreadable]).toEqual([[1200, null], false]);
  expect(read(rules, without('Xã An'), without('Xã Bình')).unreadable).toBe(true);
});

const MEASURED: Partial<Population> = {
  layout: 'sheets',
  criteria: [],
  fields: [
    { id: 'ten', title: 'Tên thôn', type: 'text', from: 'sheet' },
    { id: 'ho', title: 'Số hộ', type: 'number' },
    { id: 'ngheo', title: 'Tỷ lệ hộ nghèo', type: 'number', unit: '%' },
    { id: 'ngay', title: 'Ngày đăng ký', type: 'date' },
  ],
};
function measured(rows: readonly (readonly Written[])[]) {
  const { review: _, ...population } = clusterRules(MEASURED).populations[0]!;
  const reading = read({ ...clusterRules(), populations: [population] }, sheet('Thôn Trại', rows));
  const read3 = ['ho', 'ngheo', 'ngay'].map((field) => values(reading.table, field)[0]);
  return { values: read3, problems: short(reading.problems), all: reading.problems };
}
const DAY = Date.parse('2025-01-20T00:00:00Z') / 86_400_000;

test('without stages one column of values is read, and others that hold values are asked about', () => {
  const { values, problems, all } = measured([
    ['STT', 'Chỉ tiêu', null, 'ĐVT', 'Kết quả', 'Điểm', 'Ghi chú'],
    [1, 'Số hộ', null, 'hộ', 120, 9, 'x'],
    [2, 'Tỷ lệ hộ nghèo', null, '%', '1,5%', 10],
    [3, 'Ngày đăng ký', null, null, '20/01/2025'],
  ]);
  expect(values).toEqual([120, 1.5, DAY]);
  expect(problems).toEqual(['question form-columns-unread Thôn Trại!F1']);
  expect(all[0]!.params).toEqual({ read: 'E', columns: 'F' });
});

test('labels with their values beside them need no header', () => {
  expect(
    measured([
      ['PHIẾU ĐĂNG KÝ'],
      ['Số hộ:', null, 120, 'Ngày đăng ký:', '20/01/2025'],
      ['Tỷ lệ hộ nghèo', null, '1,5%'],
    ]),
  ).toMatchObject({ values: [120, 1.5, DAY], problems: [] });
});

test('a value that is wrong is said at its cell', () => {
  const { problems } = measured([
    ['STT', 'Chỉ tiêu', 'Kết quả'],
    [1, 'Số hộ', 'tám'],
    [2, 'Tỷ lệ hộ nghèo', '1,5 phần'],
    ['Ngày đăng ký: 31/02/2025'],
  ]);
  expect(problems).toEqual([
    'error number-expected Thôn Trại!C2',
    'question number-other-unit Thôn Trại!C3',
    'error date-invalid Thôn Trại!A4',
  ]);
});
