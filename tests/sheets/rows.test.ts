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

describe('below and between the rows', () => {
  const AN = [1, 'Nguyễn Văn An', 'CC', 90];
  const BICH = [2, 'Trần Thị Bích', 'CC', 80];

  test('STT may have gaps, start again, or be blank', () => {
    const { names } = rowsOf(PLAIN, [
      [1, 'Nguyễn Văn An', 'CC', 90],
      [6, 'Trần Thị Bích', 'CC', 80],
      [1, 'Lê Hoàng Dũng', 'CC', 70],
      ['', 'Phạm Minh Giang', 'CC', 60],
    ]);
    expect(names).toHaveLength(4);
  });

  test.each<[string, Written[], string[]]>([
    ['Tổng cộng', ['', 'Tổng cộng', '', 170], []],
    ['Tổng cộng, merged', ['Tổng cộng', null, null, 170], ['A3:C3']],
    ['Cộng', ['', 'Cộng', '', 170], []],
    ['Cộng (I+II)', ['', 'Cộng (I+II)', '', 170], []],
    ['TỔNG CỘNG: 2 người', ['TỔNG CỘNG: 2 người'], []],
    ['Bình quân', ['', 'Bình quân', '', 85], []],
  ])('a total (%s) is no row, and rows may follow', (_, total, merges) => {
    const { names, problems } = rowsOf(PLAIN, [AN, total, BICH], { merges });
    expect(names).toEqual(['Nguyễn Văn An', 'Trần Thị Bích']);
    expect(problems).toEqual([]);
  });

  test.each(['Tổng công ty Sông Thu', 'Tổng hợp', 'Cộng đồng thôn Trại'])(
    '%s is a unit, not a total',
    (name) => {
      expect(rowsOf(PLAIN, [AN, [2, name, '', 70]]).names).toEqual(['Nguyễn Văn An', name]);
    },
  );

  test('signatures end the table, also after blank rows', () => {
    const { names, problems } = rowsOf(PLAIN, [
      AN,
      BICH,
      ['', 'Tổng cộng', '', 170],
      [],
      [],
      [],
      ['', '', 'Quảng Thành, ngày 20 tháng 12 năm 2021'],
      ['', 'NGƯỜI LẬP BIỂU', 'TM. ỦY BAN NHÂN DÂN'],
      ['', '(Ký, ghi rõ họ tên)', 'CHỦ TỊCH'],
      [],
      ['', 'Lê Hoàng Dũng', 'Võ Thị Hạnh'],
    ]);
    expect(names).toEqual(['Nguyễn Văn An', 'Trần Thị Bích']);
    expect(problems).toEqual([]);
  });

  test.each([
    ['Người lập biểu'],
    ['TM. HỘI ĐỒNG'],
    ['KT. CHỦ TỊCH'],
    ['(Ký tên, đóng dấu)'],
    ['Huế, ngày … tháng … năm 2021'],
    ['Nơi nhận:'],
    ['CHỦ TỊCH'],
  ])('%s ends the table', (words) => {
    const { names, problems } = rowsOf(PLAIN, [AN, BICH, [], ['', '', words], ['', 'Lê Hoàng Dũng']]);
    expect(names).toEqual(['Nguyễn Văn An', 'Trần Thị Bích']);
    expect(problems).toEqual([]);
  });

  test('a position or a date among values is no signature', () => {
    const { names } = rowsOf(PLAIN, [[1, 'Nguyễn Văn An', 'Chủ tịch', 90], BICH]);
    expect(names).toHaveLength(2);
  });

  test('rows that look like data below the signatures are an error, not lost', () => {
    const { names, problems, all } = rowsOf(PLAIN, [
      AN,
      ['', 'Người lập biểu'],
      BICH,
      [3, 'Lê Hoàng Dũng', 'CC', 70],
    ]);
    expect(names).toEqual(['Nguyễn Văn An']);
    expect(problems).toEqual(['error rows-after-end Người!B4']);
    expect(all[0]!.params).toEqual({ rows: '4–5' });
  });

  test('footnotes are no rows', () => {
    const { names, problems } = rowsOf(PLAIN, [
      AN,
      ['', '(*) Chuyển công tác từ tháng 7'],
      BICH,
      ['Ghi chú: điểm tính đến 30/11'],
      ['', 'Danh sách này có 02 người./.'],
    ]);
    expect(names).toEqual(['Nguyễn Văn An', 'Trần Thị Bích']);
    expect(problems).toEqual([]);
  });

  test('blank rows do not end a table', () => {
    expect(rowsOf(PLAIN, [AN, [], BICH, [], [], [], [], [3, 'Lê Hoàng Dũng', 'CC', 70]]).names).toHaveLength(
      3,
    );
  });

  test('a row with values and no key is an error and is not read', () => {
    const { names, problems } = rowsOf(PLAIN, [AN, [2, '', 'CC', 80]]);
    expect(names).toEqual(['Nguyễn Văn An']);
    expect(problems).toEqual(['error row-without-key Người!B3']);
  });

  test('rows of formulas filled in beforehand, and of STT alone, are empty', () => {
    const na = { value: null, error: '#N/A', formula: 'VLOOKUP(B3,X!A:B,2,0)' };
    const nothing = { value: '', formula: 'IF(B3="","",C3)' };
    const zero = { value: 0, formula: 'SUM(E3:F3)' };
    const divided = { value: null, error: '#DIV/0!', formula: 'E3/F3' };
    const { names, problems } = rowsOf(PLAIN, [
      AN,
      [2, { value: 0, formula: 'X!A2' }, nothing, zero],
      [3, nothing, na, divided],
      [4],
      [{ value: 5, formula: 'A5+1' }, null, na, zero],
      BICH,
    ]);
    expect(names).toEqual(['Nguyễn Văn An', 'Trần Thị Bích']);
    expect(problems).toEqual([]);
  });

  test('a formula that gives 0 for a person is a 0', () => {
    const { table } = rowsOf(PLAIN, [[1, 'Nguyễn Văn An', 'CC', { value: 0, formula: 'E2+F2' }]]);
    expect(values(table, 'd')).toEqual([0]);
  });
});

describe('merged and hidden cells', () => {
  test('a text merged downwards fills its rows and is found at its top cell', () => {
    const rows = [
      [1, 'Nguyễn Văn An', 'Công chức', 90],
      [2, 'Trần Thị Bích', null, 80],
    ];
    const { table, problems } = rowsOf(PLAIN, rows, { merges: ['C2:C3'] });
    expect(problems).toEqual([]);
    expect(values(table, 'cv')).toEqual(['Công chức', 'Công chức']);
    expect(table.cellOf('cv', 1)).toEqual({ sheet: 'Người', cell: 'C2' });
  });

  test('a number merged over several rows is asked once and given to none', () => {
    const rows = [
      [1, 'Nguyễn Văn An', 'CC', 90],
      [2, 'Trần Thị Bích', 'CC', null],
      [3, 'Lê Hoàng Dũng', 'CC', 70],
    ];
    const { table, problems, all } = rowsOf(PLAIN, rows, { merges: ['D2:D3'] });
    expect(values(table, 'd')).toEqual([null, null, 70]);
    expect(problems).toEqual(['question number-merged Người!D2']);
    expect(all[0]!.params).toEqual({ column: 'Điểm', written: '90', rows: '2–3' });
  });

  test('a row whose cells are all merged with the row above is the same row', () => {
    const rows = [
      [1, 'Nguyễn Văn An', 'CC', 90],
      [null, null, null, null],
      [2, 'Trần Thị Bích', 'CC', 80],
    ];
    const { table, problems } = rowsOf(PLAIN, rows, { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3'] });
    expect(values(table, 'd')).toEqual([90, 80]);
    expect(problems).toEqual([]);
  });

  test('a name merged over rows with values of their own is one key twice', () => {
    const rows = [
      [1, 'Nguyễn Văn An', 'CC', 90],
      [2, null, 'CC', 80],
    ];
    const { problems } = rowsOf(PLAIN, rows, { merges: ['B2:B3'] });
    expect(problems).toEqual(['error key-twice Người!B3']);
  });

  test('hidden rows and columns are read, and said so once for the sheet', () => {
    const rows = [2, 3, 4, 5].map((row) => [row - 1, `Người ${'ABCD'[row - 2]}`, 'CC', row * 10]);
    const { names, problems, all } = rowsOf(PLAIN, rows, { hiddenRows: [2, 3, 5], hiddenColumns: [3] });
    expect(names).toHaveLength(4);
    expect(problems).toEqual(['warning hidden-rows Người', 'warning hidden-columns Người']);
    expect(all.map(({ params }) => params)).toEqual([
      { sheet: 'Người', rows: '2–3, 5' },
      { sheet: 'Người', columns: 'D' },
    ]);
  });
});
