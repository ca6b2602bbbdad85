import type { Layout, Written } from './support';
import { read, rulesOf, sheet, short, values } from './support';

const RULES = rulesOf(
  [
    { id: 'bp', title: 'Bộ phận', from: 'section', required: true },
    { id: 'd', title: 'Điểm', type: 'number', required: true },
    { id: 'cv', title: 'Chức vụ' },
  ],
  { key: ['ten', 'bp'] },
);
const PLAIN = rulesOf([
  { id: 'd', title: 'Điểm', type: 'number', required: true },
  { id: 'cv', title: 'Chức vụ' },
]);
const HEADER = ['STT', 'Họ và tên', 'Chức vụ', 'Điểm'];

function rowsOf(rules: typeof RULES, rows: readonly (readonly Written[])[], layout?: Layout) {
  const reading = read(rules, sheet('Người', [HEADER, ...rows], layout));
  const names = values(reading.table, 'ten');
  return { ...reading, names, problems: short(reading.problems), all: reading.problems };
}

describe('a section row', () => {
  test.each<[string, Written[], Written[], string[]]>([
    ['in one cell', ['I. Văn phòng – Thống kê'], ['II. Tài chính'], []],
    ['numbered in the STT column', ['I', 'Văn phòng – Thống kê'], ['II', 'Tài chính'], []],
    ['numbered in the STT column with a dot', ['I.', 'Văn phòng – Thống kê'], ['II.', 'Tài chính'], []],
    ['in the name column', ['', 'I. Văn phòng – Thống kê'], ['', 'II. Tài chính'], []],
    ['in the STT column, without a marker', ['Văn phòng – Thống kê'], ['Tài chính'], []],
    ['with a letter', ['A. Văn phòng – Thống kê'], ['B. Tài chính'], []],
    ['with a letter in the STT column', ['A', 'Văn phòng – Thống kê'], ['B', 'Tài chính'], []],
    ['with a number', ['1. Văn phòng – Thống kê'], ['2) Tài chính'], []],
    ['without a dot', ['I Văn phòng – Thống kê'], ['II Tài chính'], []],
    ['merged across, without a marker', ['Văn phòng – Thống kê'], ['Tài chính'], ['A2:D2', 'A5:D5']],
    ['merged from the name column on', ['', 'Văn phòng – Thống kê'], ['', 'Tài chính'], ['B2:D2', 'B5:D5']],
  ])('%s gives its name, without the numbering, to the rows below', (_, first, second, merges) => {
    const rows = [
      first,
      [1, 'Nguyễn Văn An', 'Công chức', 90],
      [2, 'Trần Thị Bích', 'Công chức', 80],
      second,
      [1, 'Lê Hoàng Dũng', 'Công chức', 85],
    ];
    const { table, problems } = rowsOf(RULES, rows, { merges });
    expect(problems).toEqual([]);
    expect(values(table, 'bp')).toEqual(['Văn phòng – Thống kê', 'Văn phòng – Thống kê', 'Tài chính']);
    expect(table.keyOf(2)).toEqual({ ten: 'Lê Hoàng Dũng', bp: 'Tài chính' });
  });

  test('is where its rows say the value comes from', () => {
    const { table } = rowsOf(RULES, [
      ['I', 'Văn phòng'],
      [1, 'Nguyễn Văn An', 'CC', 90],
    ]);
    expect(table.cellOf('bp', 0)).toEqual({ sheet: 'Người', cell: 'B2' });
    expect(table.writtenOf('bp', 0)).toBe('Văn phòng');
    expect(table.rowNumberOf(0)).toBe(3);
  });

  test('keeps abbreviations that look like a marker', () => {
    const { table } = rowsOf(RULES, [
      ['X. Quảng Thành'],
      [1, 'Nguyễn Văn An', 'CC', 90],
      ['P. Nội vụ'],
      [2, 'Trần Thị Bích', 'CC', 80],
    ]);
    expect(values(table, 'bp')).toEqual(['X. Quảng Thành', 'P. Nội vụ']);
  });

  test('reaches V and X when the roman numbers come that far', () => {
    const names = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
    const rows = names.flatMap((roman, i) => [
      [`${roman}. Tổ ${i + 1}`],
      [1, `Người thứ ${i + 1}`, 'CC', 50],
    ]);
    expect(values(rowsOf(RULES, rows).table, 'bp')).toEqual(names.map((_, i) => `Tổ ${i + 1}`));
  });

  test('is told from a person who has no values: that is a row with what is required missing', () => {
    const { names, problems } = rowsOf(RULES, [
      ['I. Văn phòng'],
      [1, 'Nguyễn Văn An', 'CC', 90],
      [2, 'Trần Thị Bích'],
    ]);
    expect(names).toEqual(['Nguyễn Văn An', 'Trần Thị Bích']);
    expect(problems).toEqual(['error value-missing Người!D4']);
  });

  test('with values of its own is taken as a section and asked about', () => {
    const { names, problems } = rowsOf(RULES, [
      ['I', 'Văn phòng', '', 170],
      [1, 'Nguyễn Văn An', 'CC', 90],
      [2, 'Trần Thị Bích', 'CC', 80],
    ]);
    expect(names).toEqual(['Nguyễn Văn An', 'Trần Thị Bích']);
    expect(problems).toEqual(['question section-with-values Người!B2']);
  });

  test('is not what roman numbers mean where every row has one', () => {
    const { names, problems } = rowsOf(PLAIN, [
      ['I', 'Phòng Nội vụ', '-', 90],
      ['II', 'Phòng Tư pháp', '-', 80],
    ]);
    expect(names).toEqual(['Phòng Nội vụ', 'Phòng Tư pháp']);
    expect(problems).toEqual([]);
  });

  test('is passed over where no field takes its name', () => {
    const { names, problems } = rowsOf(PLAIN, [['I. Văn phòng'], [1, 'Nguyễn Văn An', 'CC', 90]]);
    expect(names).toEqual(['Nguyễn Văn An']);
    expect(problems).toEqual([]);
  });

  test('that is missing altogether is an error, and nothing may be written', () => {
    const { problems, unreadable } = rowsOf(RULES, [[1, 'Nguyễn Văn An', 'CC', 90]]);
    expect(problems).toEqual(['error section-not-found Người!B1']);
    expect(unreadable).toBe(true);
  });

  test('that is missing above some rows only is an error of each such row', () => {
    const { problems } = rowsOf(RULES, [
      [1, 'Nguyễn Văn An', 'CC', 90],
      ['I. Văn phòng'],
      [2, 'Trần Thị Bích', 'CC', 80],
    ]);
    expect(problems).toEqual(['error value-missing Người!B2']);
  });

  test('gives way to a column of the same name', () => {
    const grid = sheet('Người', [
      [...HEADER, 'Bộ phận'],
      ['I. Khối Đảng'],
      [1, 'Nguyễn Văn An', 'CC', 90, 'Văn phòng'],
      [2, 'Trần Thị Bích', 'CC', 80],
    ]);
    const { table, problems } = read(RULES, grid);
    expect(problems).toEqual([]);
    expect(values(table, 'bp')).toEqual(['Văn phòng', 'Khối Đảng']);
    expect(table.cellOf('bp', 0)?.cell).toBe('E3');
  });
});

test('a footnote between the rows of a section does not begin another', () => {
  const { table } = rowsOf(RULES, [
    ['I. Văn phòng'],
    [1, 'Nguyễn Văn An', 'CC', 90],
    ['Ghi chú: điểm tính đến 30/11'],
    [2, 'Trần Thị Bích', 'CC', 80],
  ]);
  expect(values(table, 'bp')).toEqual(['Văn phòng', 'Văn phòng']);
});
