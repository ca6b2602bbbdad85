import { describeReading, samplesIn } from '../../../src/app/columns/describe-reading';
import type { FieldScreen } from '../../../src/app/columns/reading-screen';
import { dataFrom } from '../../../src/app/read-data';
import type { Language } from '../../../src/locale/language';
import type { RuleSet } from '../../../src/rules/rule-set';
import type { ReadingChoices } from '../../../src/sheets/choices/reading-choices';
import type { Grid } from '../../../src/sheets/grid';
import { rulesOf, sheet } from '../../sheets/support';

const RULES = rulesOf([
  { id: 'thu', title: 'Thu', type: 'number', unit: 'triệu đồng' },
  { id: 'ngay', title: 'Ngày ký', type: 'date' },
  { id: 'khen', title: 'Khen thưởng', type: 'flag' },
]);
const ROWS = [
  ['STT', 'Họ và tên', 'Thu (triệu đồng)', 'Ngày kí tên', 'Ghi gì đó'],
  [1, 'Nguyễn Văn An', '1.234,5 triệu', '15/11/2021', 'x'],
  [2, 'Trần Thị Bích', 98, '16/11/2021', null],
  [3, 'Lê Cường', '29.835', '17/11/2021', 'x'],
  [4, 'Đỗ Dung', '1.234,5 triệu', '18/11/2021', null],
  [5, 'Bùi Em', '2 tỷ', '19/11/2021', null],
];
const PEOPLE = sheet('Người', ROWS);

function described(choices: ReadingChoices = {}, grids: readonly Grid[] = [PEOPLE], rules: RuleSet = RULES) {
  const language: Language = 'vi';
  const reading = { read: dataFrom(grids, rules, choices), rules, choices, language };
  const samples = samplesIn(reading);
  const screen = describeReading(reading, samples);
  const [table] = screen.tables;
  const field = (id: string): FieldScreen => table!.fields.find((one) => one.field === id)!;
  return { screen, table: table!, field, samples: (id: string) => samples('nguoi', 'Người', id) };
}

test('a table shows its fields with their places, how sure they are, and what needs an answer first', () => {
  const { table, field } = described();
  expect(table).toMatchObject({
    title: 'Người',
    sheet: 'Người',
    header: [1, 1],
    rows: 5,
    given: false,
    confirmed: false,
  });
  expect(table.fields.map(({ field: id, open }) => [id, open])).toEqual([
    ['thu', true],
    ['ngay', true],
    ['khen', true],
    ['ten', false],
  ]);
  expect(field('ten')).toMatchObject({ place: 'B', words: 'Họ và tên', sure: 'sure', proposed: [] });
  expect(field('ngay')).toMatchObject({ sure: 'proposed', proposed: [{ place: 'D', words: 'Ngày kí tên' }] });
  expect(field('ngay').place).toBeUndefined();
  expect(field('khen')).toMatchObject({ sure: 'none', proposed: [] });
  expect(table.headings.column.map(({ place, words }) => `${place} ${words}`)).toEqual([
    'A STT',
    'B Họ và tên',
    'C Thu (triệu đồng)',
    'D Ngày kí tên',
    'E Ghi gì đó',
  ]);
});

test('what was understood stands beside what was written, each once: what was not understood, what was said otherwise, the rest', () => {
  const { samples, field } = described();
  const lines = samples('thu').map(({ written, understood, count, cell }) => [
    written,
    understood,
    count,
    cell,
  ]);
  expect(lines).toEqual([
    ['29.835', 'chưa đọc được', 1, 'C4'],
    ['1.234,5 triệu', '1234,5 triệu đồng', 2, 'C2'],
    ['2 tỷ', '2000 triệu đồng', 1, 'C6'],
    ['98', '98 triệu đồng', 1, 'C3'],
  ]);
  expect(field('thu')).toMatchObject({ distinct: 4, differing: 3 });
  expect(field('thu').samples).toHaveLength(3);
  expect(samples('ten').every(({ differs }) => !differs)).toBe(true);
});

test('a question about a column stands beside it with its answers; one that was answered says so', () => {
  const { field } = described();
  expect(field('thu').questions).toMatchObject([
    {
      question: 'sheets.number-ambiguous',
      answers: [
        { answer: 'thousands', text: 'Là 29835 (dấu ngăn hàng nghìn)' },
        { answer: 'decimals', text: 'Là 29,835 (dấu thập phân)' },
      ],
    },
  ]);
  const answers = { nguoi: { Người: { thu: { 'sheets.number-ambiguous': 'decimals' } } } };
  const after = described({ answers });
  expect(after.field('thu').questions).toEqual([
    {
      question: 'sheets.number-ambiguous',
      given: 'decimals',
      text: 'Đã trả lời: dấu trong số là dấu thập phân.',
      answers: [],
    },
  ]);
  expect(after.field('thu').open).toBe(false);
  expect(after.samples('thu')[1]).toMatchObject({ written: '29.835', understood: '29,835 triệu đồng' });
});

test('what was given is confirmed, or nowhere; with all of it the table is confirmed', () => {
  const given = { ten: 'B', thu: 'C', ngay: 'D', khen: '' };
  const { table, field } = described({ mapping: { nguoi: { Người: given } } });
  expect([field('ten').sure, field('ngay').sure, field('khen').sure]).toEqual([
    'confirmed',
    'confirmed',
    'nowhere',
  ]);
  expect([table.given, table.confirmed]).toEqual([true, true]);
  expect(described({ mapping: { nguoi: { Người: { ngay: 'D' } } } }).table).toMatchObject({
    given: true,
    confirmed: false,
  });
});

test('a column without a heading is offered where it holds something', () => {
  const rows = [
    ['Họ và tên', '', 'Thu'],
    ['Nguyễn Văn An', 7, 8],
  ];
  const { table } = described({}, [sheet('Người', rows)]);
  expect(table.headings.column).toEqual([
    { place: 'A', words: 'Họ và tên' },
    { place: 'B', words: '' },
    { place: 'C', words: 'Thu' },
  ]);
});

test('choices for sheets that are gone are named, and kept apart for whoever wants to drop them', () => {
  const { screen } = described({
    mapping: { nguoi: { 'Năm ngoái': { ten: 'A' } } },
    answers: { nguoi: { 'Năm ngoái': { thu: { 'sheets.number-ambiguous': 'decimals' } } } },
  });
  expect(screen.strays).toEqual([{ population: 'nguoi', sheet: 'Năm ngoái' }]);
  expect(screen.notes).toHaveLength(1);
  expect(screen.notes[0]!.text).toContain('“Năm ngoái”');
});

test('on a form the lines of criteria and the columns of stages are what stands somewhere', () => {
  const rules = rulesOf([], {
    layout: 'sheets',
    fields: [{ id: 'ten', title: 'Tên', type: 'text', from: 'sheet' }],
    criteria: [{ id: 'kt', title: 'Kinh tế', max: 10, method: { kind: 'given' } }],
    review: {
      stages: [
        { id: 'tu', title: 'Tự chấm' },
        { id: 'hd', title: 'Hội đồng' },
      ],
      use: 'last',
    },
  });
  const form = sheet('Xã An', [
    ['Tiêu chí', 'Tự chấm', 'Hội đồng'],
    ['Kinh tế', 5, 6],
  ]);
  const { table } = described({}, [form], rules);
  expect(table.fields.map(({ field, kind, place }) => [field, kind, place])).toEqual([
    ['kt', 'line', '2'],
    ['tu', 'column', 'B'],
    ['hd', 'column', 'C'],
  ]);
  expect(table.headings.line).toContainEqual({ place: '2', words: 'Kinh tế' });
  expect(table.headings.column).toContainEqual({ place: 'C', words: 'Hội đồng' });
});
