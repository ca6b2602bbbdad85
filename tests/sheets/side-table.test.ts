import { readCouncil } from '../../src/sheets/council';
import { csvGrid } from '../../src/sheets/csv';
import { readRecords } from '../../src/sheets/read-records';
import type { RuleSet } from '../../src/rules/rule-set';
import { sheet, type Written } from './support';

const HEADING: readonly Written[] = ['STT', 'Ghế', 'Họ và tên', 'Điểm danh'];
const MEMBERS: readonly (readonly Written[])[] = [
  [1, 'TV1', 'An', 'Có mặt'],
  [2, 'TV2', 'Bình', 'Vắng mặt'],
];
const RULES: RuleSet = {
  format: 'binh-xet/1',
  id: 'r',
  title: 'R',
  populations: [{ id: 'p', title: 'P', key: ['ten'], fields: [{ id: 'ten', title: 'Tên', type: 'text' }] }],
};

test('the row that numbers the columns is no line', () => {
  const read = readCouncil(sheet('Hội đồng', [HEADING, ['(1)', '(2)', '(3)', '(4)'], ...MEMBERS]));
  expect(read.problems).toEqual([]);
  expect(read.seats.map(({ seat }) => seat)).toEqual(['TV1', 'TV2']);
});

test('a heading merged over two rows ends with the second of them', () => {
  const rows = [['THÀNH VIÊN'], HEADING, [], ['1', '2', '3', '4'], ...MEMBERS];
  const merges = HEADING.map((_, column) => ({ top: 1, bottom: 2, left: column, right: column }));
  const read = readCouncil({ ...sheet('Hội đồng', rows), merges });
  expect(read.problems).toEqual([]);
  expect(read.seats.map(({ seat }) => seat)).toEqual(['TV1', 'TV2']);
});

test('a heading over two rows whose merged cells nobody told is followed by its numbering all the same', () => {
  const rows = [['THÀNH VIÊN'], HEADING, [], ['(1)', '(2)', '(3)', '(4)'], ...MEMBERS];
  const read = readCouncil(sheet('Hội đồng', rows));
  expect(read.problems).toEqual([]);
  expect(read.seats.map(({ seat }) => seat)).toEqual(['TV1', 'TV2']);
});

test('council.csv stands in place of the sheet, which is told; alone each is read', () => {
  const workbook = sheet('Hội đồng', [HEADING, ...MEMBERS]);
  const file = csvGrid('council.csv', 'seat,name,attendance\nTV1,An,present\nTV2,Bình,written\n');
  const { records, problems } = readRecords([workbook, file], RULES);
  expect(records.seats.map(({ seat, attendance }) => `${seat} ${attendance}`)).toEqual([
    'TV1 present',
    'TV2 written',
  ]);
  expect(problems).toEqual([
    {
      severity: 'warning',
      code: 'sheets.file-in-place',
      params: { sheet: 'Hội đồng', file: 'council.csv' },
      sheet: 'Hội đồng',
    },
  ]);
  expect(readRecords([workbook], RULES)).toMatchObject({ problems: [], records: { seats: { length: 2 } } });
  expect(readRecords([file], RULES)).toMatchObject({ problems: [], records: { seats: { length: 2 } } });
});
