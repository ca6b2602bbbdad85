import type { Population } from '../../src/rules/rule-set';
import { clusterRules } from './review-rules';
import type { Layout, Written } from './support';
import { read, sheet, short, values } from './support';

const PLAIN: Partial<Population> = {
  layout: 'columns',
  criteria: [],
  fields: [
    { id: 'ten', title: 'Tên thôn', type: 'text', required: true },
    { id: 'cum', title: 'Cụm', type: 'text', from: 'section' },
    { id: 'ho', title: 'Số hộ', type: 'number', required: true },
    { id: 'ngheo', title: 'Tỷ lệ hộ nghèo', type: 'number', unit: '%' },
    { id: 'nguoi', title: 'Người phụ trách', type: 'text' },
  ],
};
function plain(rows: readonly (readonly Written[])[], layout?: Layout, about: Partial<Population> = {}) {
  const { review: _, ...population } = clusterRules({ ...PLAIN, ...about }).populations[0]!;
  const rules = { ...clusterRules(), populations: [population] };
  const reading = read(rules, sheet('Đơn vị', rows, layout));
  return { ...reading, problems: short(reading.problems), all: reading.problems };
}

test('one column for each unit: groups above their names, codes, units of measure and sums beside them', () => {
  const { table, problems } = plain(
    [
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Cụm 1', null, 'Cụm 2', 'Tổng cộng'],
      [null, null, null, 'Thôn Trại', 'Thôn Đông', 'Thôn Đoài', null],
      ['A', 'B', 'C', 1, 2, 3, 4],
      [1, 'Số hộ (hộ)', 'hộ', 120, 80, 95, 295],
      [2, 'Tỷ lệ hộ nghèo', '%', { value: 0.021, format: '0.0%' }, '1,5%', 3],
      [3, 'Người phụ trách', null, 'Ông Ba', null, 'Bà Tư'],
    ],
    { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'G1:G2', 'D6:E6'] },
  );
  expect(problems).toEqual([]);
  expect(values(table, 'ten')).toEqual(['Thôn Trại', 'Thôn Đông', 'Thôn Đoài']);
  expect(values(table, 'cum')).toEqual(['Cụm 1', 'Cụm 1', 'Cụm 2']);
  expect(values(table, 'ho')).toEqual([120, 80, 95]);
  expect(values(table, 'ngheo')).toEqual([2.1, 1.5, 3]);
  // a text merged over several units is the text of each
  expect(values(table, 'nguoi')).toEqual(['Ông Ba', 'Ông Ba', 'Bà Tư']);
  expect([table.cellOf('nguoi', 1)?.cell, table.cellOf('cum', 1)?.cell]).toEqual(['D6', 'D1']);
});

test('the names may stand in a line of their own title, anywhere among the lines', () => {
  const { table, problems } = plain([
    ['Cụm', 'Cụm 1', 'Cụm 2'],
    ['Tên thôn', 'Thôn Trại', 'Thôn Đoài'],
    ['Số hộ', 120, 95],
    ['Tỷ lệ hộ nghèo', 2, 3],
    ['Người phụ trách', 'Ông Ba', 'Bà Tư'],
  ]);
  expect(problems).toEqual([]);
  expect(values(table, 'ten')).toEqual(['Thôn Trại', 'Thôn Đoài']);
  expect(values(table, 'cum')).toEqual(['Cụm 1', 'Cụm 2']);
  expect(table.rowNumberOf(1)).toBe(2);
});

const HEAD: Written[] = ['STT', 'Chỉ tiêu', 'Thôn Trại', 'Thôn Đoài'];
const NO_CUM = { fields: PLAIN.fields!.filter(({ id }) => id !== 'cum') };

test('a number merged over several units is asked', () => {
  const { problems, all, table } = plain(
    [HEAD, [1, 'Số hộ', 215], [2, 'Tỷ lệ hộ nghèo', 1, 2], [3, 'Người phụ trách']],
    { merges: ['C2:D2'] },
    NO_CUM,
  );
  expect(problems).toEqual(['question number-merged-across Đơn vị!C2']);
  expect(all[0]!.params).toMatchObject({ columns: 'C–D', written: '215' });
  expect(values(table, 'ho')).toEqual([null, null]);
});

test('what is wrong with a value is said at its cell, with its unit', () => {
  const { all, problems } = plain(
    [HEAD, [1, 'Số hộ', null, 'tám'], [2, 'Tỷ lệ hộ nghèo', 1, 2], [3, 'Người phụ trách']],
    {},
    NO_CUM,
  );
  expect(problems).toEqual(['error value-missing Đơn vị!C2', 'error number-expected Đơn vị!D2']);
  expect(all.map(({ key }) => key)).toEqual([{ ten: 'Thôn Trại' }, { ten: 'Thôn Đoài' }]);
});

test('a line that is missing is an error when required and else asked', () => {
  const { problems, unreadable, all } = plain([HEAD, [1, 'Tỷ lệ hộ nghèo', 1, 2]], {}, NO_CUM);
  expect(problems).toEqual(['error line-not-found Đơn vị!B1', 'question line-not-found-optional Đơn vị!B1']);
  expect(all[0]!.params).toEqual({ column: 'Số hộ', looked: ['Số hộ'] });
  expect(unreadable).toBe(true);
});

test('two lines of one field, values without a unit, and a unit twice are errors', () => {
  const { problems } = plain(
    [
      ['STT', 'Chỉ tiêu', 'Thôn Trại', 'Thôn Đoài', null, 'Thôn trại'],
      [1, 'Số hộ', 120, 95, 70, 12],
      [2, 'Tỷ lệ hộ nghèo', 1, 2, null, 4],
      [3, 'Người phụ trách'],
      [4, 'Số hộ', 120, 95],
    ],
    {},
    NO_CUM,
  );
  expect(problems).toEqual([
    'error line-twice Đơn vị!B5',
    'error column-without-key Đơn vị!E1',
    'error key-twice Đơn vị!F1',
  ]);
});

test('a name over two columns that both hold values is an error', () => {
  const { problems, all } = plain(
    [
      ['STT', 'Chỉ tiêu', 'Thôn Trại', null, 'Thôn Đoài'],
      [1, 'Số hộ', 120, 130, 95],
      [2, 'Tỷ lệ hộ nghèo', 1, null, 2],
      [3, 'Người phụ trách'],
    ],
    { merges: ['C1:D1'] },
    NO_CUM,
  );
  expect(problems).toEqual(['error unit-too-wide Đơn vị!C1']);
  expect(all[0]!.params).toEqual({ unit: 'Thôn Trại', columns: 'C–D', row: 2 });
});

test('hidden lines and columns are read and said so', () => {
  const { problems, table } = plain(
    [HEAD, [1, 'Số hộ', 120, 95], [2, 'Tỷ lệ hộ nghèo', 1, 2], [3, 'Người phụ trách']],
    { hiddenRows: [3], hiddenColumns: [2] },
    NO_CUM,
  );
  expect(problems).toEqual(['warning hidden-rows Đơn vị', 'warning hidden-columns Đơn vị']);
  expect(values(table, 'ngheo')).toEqual([1, 2]);
});

test('units below a heading of their own, beside a numbering row and rows of other tables, are found', () => {
  const { table, problems } = plain(
    [
      ['UBND HUYỆN', null, null, 'Biểu số 3'],
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Các thôn', null, 'Ghi chú'],
      [null, null, null, 'Thôn Trại', 'Thôn Đông'],
      [1, 2, 3, 4, 5, 6],
      [1, 'Trưởng thôn', null, 'Ông Ba', 'Bà Tư'],
      [2, 'Số hộ', 'hộ', 120, 80],
      [3, 'Tỷ lệ hộ nghèo', '%', 2, 1.5, 'đã rà soát'],
      [4, 'Người phụ trách', null, 'Bà Sáu', 'Ông Hai'],
    ],
    {},
    NO_CUM,
  );
  expect(problems).toEqual([]);
  expect(values(table, 'ten')).toEqual(['Thôn Trại', 'Thôn Đông']);
  expect(values(table, 'ho')).toEqual([120, 80]);
});

test('columns across may say what titles say behind their colon', () => {
  const { table, problems } = plain(
    [
      ['STT', 'Chỉ tiêu', 'Thôn Trại', null, 'Thôn Đoài', null],
      [null, null, 'Được giao', 'Hoàn thành', 'Được giao', 'Hoàn thành'],
      [1, 'Đợt 1', 10, 9, 8, 8],
      [2, 'Đợt 2', 12, 11, 7, 5],
    ],
    { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'] },
    {
      fields: [
        { id: 'ten', title: 'Tên thôn', type: 'text', required: true },
        { id: 'g1', title: 'Đợt 1: Được giao', type: 'number' },
        { id: 'x1', title: 'Đợt 1: Hoàn thành', type: 'number' },
        { id: 'g2', title: 'Đợt 2: Được giao', type: 'number' },
        { id: 'x2', title: 'Đợt 2: Hoàn thành', type: 'number' },
      ],
    },
  );
  expect(problems).toEqual([]);
  expect(['g1', 'x1', 'g2', 'x2'].map((field) => values(table, field))).toEqual([
    [10, 8],
    [9, 8],
    [12, 7],
    [11, 5],
  ]);
});

test('words above the table are no group of its units', () => {
  const { table, problems } = plain([
    ['UBND HUYỆN', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    [],
    ['STT', 'Chỉ tiêu', 'Thôn Trại', 'Thôn Đông'],
    [1, 'Số hộ', 120, 80],
    [2, 'Tỷ lệ hộ nghèo', 2, 1.5],
    [3, 'Người phụ trách'],
  ]);
  expect(problems).toEqual(['question line-not-found-optional Đơn vị!B3']);
  expect(values(table, 'cum')).toEqual([null, null]);
});
