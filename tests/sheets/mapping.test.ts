import type { RuleSet } from '../../src/rules/rule-set';
import { say } from '../../src/locale/catalogue';
import { mappingOf, type GivenMapping } from '../../src/sheets/mapping/given-mapping';
import { readPopulations } from '../../src/sheets/read-populations';
import { rulesOf, sheet, short, values } from './support';

const RULES = rulesOf([
  { id: 'd', title: 'Điểm', aliases: ['Tổng điểm'], type: 'number' },
  { id: 'ngay', title: 'Ngày ký', type: 'date' },
]);

function readWith(rules: RuleSet, mapping: GivenMapping, ...grids: Parameters<typeof readPopulations>[0]) {
  const reading = readPopulations(grids, rules, { mapping });
  const [table] = reading.tables;
  return { ...reading, table: table! };
}

const shown = ({ columns }: Pick<ReturnType<typeof readWith>, 'columns'>) =>
  columns.flatMap((one) => one.columns.map(({ field, column, because }) => [field, column, because.code]));

test('each field has its column, how sure that is, and a reason that can be said', () => {
  const rows = [
    ['STT', 'Họ và tên', 'Tổng điểm', 'Ngày ký (dd/mm/yyyy)'],
    [1, 'Nguyễn Văn An', 90, '15/11/2021'],
    [2, 'Trần Thị Bích', 91, '16/11/2021'],
  ];
  const { columns } = readWith(RULES, {}, sheet('Người', rows));
  expect(columns).toMatchObject([{ population: 'nguoi', sheet: 'Người', layout: 'rows', header: [1, 1] }]);
  expect(shown({ columns })).toEqual([
    ['ten', 'B', 'sheets.because-title'],
    ['d', 'C', 'sheets.because-alias'],
    ['ngay', 'D', 'sheets.because-title'],
  ]);
  const [name, points, date] = columns[0]!.columns;
  expect(name!.confidence).toBe(1);
  expect(points!.confidence).toBeLessThan(1);
  expect(date!.confidence).toBeLessThan(1);
  expect(say('vi', points!.because.code as 'sheets.because-alias', points!.because.params)).toContain(
    '“Tổng điểm”',
  );
});

test('a heading that agrees over values that do not is less sure, and says so', () => {
  const rows = [
    ['Họ và tên', 'Điểm'],
    ['An', 'tốt'],
    ['Bích', 'khá'],
    ['Cường', 'tốt'],
  ];
  const { columns } = readWith(RULES, {}, sheet('Người', rows));
  const points = columns[0]!.columns.find(({ field }) => field === 'd')!;
  expect(points.because.code).toBe('sheets.because-but-values');
  expect(points.confidence).toBe(0.5);
});

test('several columns of one field, and a heading that only comes near, are proposed and not read', () => {
  const rows = [
    ['Họ và tên', 'Điểm', 'Điểm', 'Ngày kí tên'],
    ['Nguyễn Văn An', 90, 91, '15/11/2021'],
  ];
  const { table, columns, problems } = readWith(RULES, {}, sheet('Người', rows));
  expect(shown({ columns })).toEqual([
    ['ten', 'A', 'sheets.because-title'],
    ['d', 'B', 'sheets.because-disputed'],
    ['d', 'C', 'sheets.because-disputed'],
    ['ngay', 'D', 'sheets.because-similar'],
  ]);
  expect(columns[0]!.columns.slice(1).every(({ confidence }) => confidence < 0.5)).toBe(true);
  expect([values(table, 'd'), values(table, 'ngay')]).toEqual([[null], [null]]);
  expect(short(problems)).toEqual([
    'question column-not-found-optional Người!A1',
    'question which-column Người!C1',
  ]);
});

test('what somebody gave is read and no longer asked: another column, a heading nobody knows, no column at all', () => {
  const rows = [
    ['Họ và tên', 'Điểm', 'Điểm', 'Kết quả cuối'],
    ['Nguyễn Văn An', 90, 91, 92],
  ];
  const given = (d: string) => ({ nguoi: { Người: { d, ngay: '' } } });
  const read = (d: string) => {
    const { table, problems } = readWith(RULES, given(d), sheet('Người', rows));
    return [values(table, 'd'), short(problems)];
  };
  expect(read('C')).toEqual([[91], []]);
  expect(read('D')).toEqual([[92], []]);
  expect(read('')).toEqual([[null], []]);
});

test('a sheet whose columns were given is read though neither its name nor its headings are known', () => {
  const strange = sheet('Sheet7', [
    ['BẢNG KÊ'],
    ['A1', 'A2', 'A3'],
    ['Nguyễn Văn An', 7, 'x'],
    ['Lê Bích', 8, 'y'],
  ]);
  expect(readPopulations([strange], RULES).unreadable).toBe(true);
  const { table, columns, unreadable } = readWith(
    RULES,
    { nguoi: { Sheet7: { ten: 'A', d: 'B', ngay: '' } } },
    strange,
  );
  expect([values(table, 'ten'), values(table, 'd'), unreadable]).toEqual([
    ['Nguyễn Văn An', 'Lê Bích'],
    [7, 8],
    false,
  ]);
  expect(columns[0]!.header).toEqual([2, 2]);
});

test('what was proposed, given back, reads the same', () => {
  const rows = [
    ['Tổng điểm', 'Họ và tên', 'Ngày ký'],
    [90, 'Nguyễn Văn An', '15/11/2021'],
  ];
  const first = readWith(RULES, {}, sheet('Người', rows));
  const again = readWith(RULES, mappingOf(first.columns), sheet('Người', rows));
  expect(['ten', 'd', 'ngay'].map((id) => values(again.table, id))).toEqual(
    ['ten', 'd', 'ngay'].map((id) => values(first.table, id)),
  );
  expect(shown(again).map(([field, column]) => [field, column])).toEqual(
    shown(first).map(([field, column]) => [field, column]),
  );
});

test('with criteria down the number of a line is given, on a unit’s own sheet the columns of the stages', () => {
  const across = rulesOf([{ id: 'd', title: 'Điểm', type: 'number' }], { layout: 'columns' });
  const lines = sheet('Người', [
    ['Chỉ tiêu', 'An', 'Bích'],
    ['Điểm', 1, 2],
    ['Điểm phúc tra', 3, 4],
  ]);
  expect(values(readWith(across, {}, lines).table, 'd')).toEqual([1, 2]);
  const given = readWith(across, { nguoi: { Người: { d: '3' } } }, lines);
  expect(values(given.table, 'd')).toEqual([3, 4]);
  const criterion = { id: 'kt', title: 'Kinh tế', max: 10, method: { kind: 'given' as const } };
  const own = rulesOf([], {
    layout: 'sheets',
    fields: [{ id: 'ten', title: 'Tên', type: 'text', from: 'sheet' }],
    criteria: [criterion],
    review: {
      stages: [
        { id: 'tu', title: 'Tự chấm' },
        { id: 'hd', title: 'Hội đồng' },
      ],
      use: 'last',
    },
  });
  const form = sheet('Xã An', [
    ['Tiêu chí', 'Tự chấm', 'Hội đồng', 'Chấm lại'],
    ['Kinh tế', 5, 6, 7],
  ]);
  const council = (mapping: GivenMapping) => values(readWith(own, mapping, form).table, 'kt@hd');
  expect(council({})).toEqual([6]);
  expect(council({ nguoi: { 'Xã An': { hd: 'D' } } })).toEqual([7]);
});

test('letters that are no column and rows that are no number are no place', () => {
  const rows = [
    ['Họ và tên', 'Điểm'],
    ['Nguyễn Văn An', 90],
  ];
  for (const place of ['$B', 'B2', '__proto__', '0', '−1', 'ZZZZ']) {
    const { table } = readWith(RULES, { nguoi: { Người: { d: place } } }, sheet('Người', rows));
    expect(values(table, 'd')).toEqual([null]);
  }
});
