import type { RuleSet } from '../../src/rules/rule-set';
import { read, rulesOf, sheet, short, values } from './support';

const PEOPLE = rulesOf([{ id: 'd', title: 'Điểm', type: 'number', required: true }]);
const BOTH: RuleSet = {
  ...PEOPLE,
  populations: [
    ...PEOPLE.populations,
    {
      id: 'thon',
      title: 'Thôn',
      key: ['thon'],
      fields: [
        { id: 'thon', title: 'Tên thôn', type: 'text', required: true },
        { id: 'ho', title: 'Số hộ', type: 'number', required: true },
      ],
    },
  ],
};

test('tables of two populations on one sheet are read up to where the next one begins', () => {
  const { tables, problems } = read(
    BOTH,
    sheet('Tổng hợp', [
      ['Họ và tên', 'Điểm'],
      ['Nguyễn Văn An', 90],
      ['Trần Thị Bích', 91],
      [],
      ['DANH SÁCH CÁC THÔN'],
      ['(kèm theo)'],
      ['Tên thôn', 'Số hộ'],
      ['Thôn Trại', 120],
    ]),
  );
  expect(problems).toEqual([]);
  expect([values(tables[0]!, 'ten'), values(tables[1]!, 'thon')]).toEqual([
    ['Nguyễn Văn An', 'Trần Thị Bích'],
    ['Thôn Trại'],
  ]);
});

test('a second table far below the first thirty rows is found', () => {
  const people = Array.from({ length: 200 }, (_, i) => [`Người thứ ${i}`, i]);
  const { tables } = read(
    BOTH,
    sheet('Tổng hợp', [['Họ và tên', 'Điểm'], ...people, [], ['Tên thôn', 'Số hộ'], ['Thôn Trại', 120]]),
  );
  expect([tables[0]!.rowCount, values(tables[1]!, 'ho')]).toEqual([200, [120]]);
});

test('one population in two tables of one sheet, whose columns stand in another order', () => {
  const { table, problems } = read(
    PEOPLE,
    sheet('Người', [
      ['Họ và tên', 'Điểm'],
      ['Nguyễn Văn An', 90],
      [],
      ['Điểm', 'STT', 'Họ và tên'],
      [80, 1, 'Trần Thị Bích'],
    ]),
  );
  expect(short(problems)).toEqual([]);
  expect([values(table, 'ten'), values(table, 'd')]).toEqual([
    ['Nguyễn Văn An', 'Trần Thị Bích'],
    [90, 80],
  ]);
});

test('a table on another’s sheet goes before a sheet that lacks columns', () => {
  const partial = sheet('Danh mục', [
    ['Tên thôn', 'Mã'],
    ['Thôn Trại', 'T01'],
  ]);
  const stacked = sheet('Người', [
    ['Họ và tên', 'Điểm'],
    ['Nguyễn Văn An', 90],
    [],
    ['Tên thôn', 'Số hộ'],
    ['Thôn Đông', 80],
  ]);
  const { tables, unreadable } = read(BOTH, partial, stacked);
  expect([values(tables[1]!, 'thon'), unreadable]).toEqual([['Thôn Đông'], false]);
});

test('a row of texts that names fields is data where it is no header of all that is needed', () => {
  const notes = rulesOf([{ id: 'gc', title: 'Ghi chú' }]);
  const { table } = read(
    { ...notes, populations: [...notes.populations, BOTH.populations[1]!] },
    sheet('Người', [
      ['Họ và tên', 'Ghi chú'],
      ['Nguyễn Văn An', 'Số hộ'],
      ['Trần Thị Bích', 'Tên thôn'],
    ]),
  );
  expect(values(table, 'gc')).toEqual(['Số hộ', 'Tên thôn']);
});
