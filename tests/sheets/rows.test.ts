import type { Layout, Written } from './support';
import { read, rulesOf, sheet, short, values } from './support';

const PLAIN = rulesOf([
  { id: 'd', title: 'Điểm', type: 'number', required: true },
  { id: 'cv', title: 'Chức vụ' },
]);
const HEADER = ['STT', 'Họ và tên', 'Chức vụ', 'Điểm'];

function rowsOf(rules: typeof PLAIN, rows: readonly (readonly Written[])[], layout?: Layout) {
  const reading = read(rules, sheet('Người', [HEADER, ...rows], layout));
  const names = values(reading.table, 'ten');
  return { ...reading, names, problems: short(reading.problems), all: reading.problems };
}

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
