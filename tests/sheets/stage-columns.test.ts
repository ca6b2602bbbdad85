import { csvGrid } from '../../src/sheets/csv';
import { clusterRules } from './review-rules';
import type { Written } from './support';
import { read, rulesOf, sheet, short, values } from './support';

const RULES = clusterRules({
  fields: [{ id: 'ten', title: 'Tên đơn vị', type: 'text', required: true }],
});
const A: Written[] = [1, 'Xã An', 18, 17, 28, 27, 9, 8];
const B: Written[] = [2, 'Xã Bình', 16, '15,5', 25, 24, 10, 'KP'];

function expectBoth({ table, problems }: ReturnType<typeof read>): void {
  // the one KP is asked, and nothing about the stage that was not held
  expect(problems.map(({ code, column }) => `${code} ${column}`)).toEqual([
    'sheets.number-maybe-none pt@cross',
  ]);
  expect(values(table, 'ten')).toEqual(['Xã An', 'Xã Bình']);
  expect(values(table, 'thu@self')).toEqual([18, 16]);
  expect(values(table, 'thu@cross')).toEqual([17, 15.5]);
  expect(values(table, 'cchc@self')).toEqual([28, 25]);
  expect(values(table, 'cchc@cross')).toEqual([27, 24]);
  expect(values(table, 'pt@self')).toEqual([9, 10]);
  expect(values(table, 'pt@cross')).toEqual([8, null]);
  expect(values(table, 'pt@appraised')).toEqual([null, null]);
}

test('a CSV has the points of a stage in <criterion>@<stage>', () => {
  const text = [
    'ten,thu@self,thu@cross,cchc@self,cchc@cross,pt@self,pt@cross',
    'Xã An,18,17,28,27,9,8',
    'Xã Bình,16,15.5,25,24,10,KP',
  ].join('\n');
  expectBoth(read(RULES, csvGrid('xa.csv', text)));
});

test.each<[string, Written[], Written[]]>([
  [
    'titles',
    ['Thu ngân sách', null, 'Cải cách hành chính', null, 'Phong trào', null],
    ['Tự chấm', 'Chấm chéo', 'Tự chấm', 'Chấm chéo', 'Tự chấm', 'Chấm chéo'],
  ],
  [
    'titles and aliases',
    ['Thu ngân sách', null, 'Cải cách hành chính', null, 'Phong trào', null],
    ['Điểm tự chấm', 'Cụm chấm', 'Tự chấm', 'Điểm cụm chấm', 'TỰ CHẤM', 'Cụm\nchấm'],
  ],
  [
    'numbered titles with maxima in brackets',
    ['I.1 Thu ngân sách (20 điểm)', null, '2. Cải cách hành chính', null, 'a) Phong trào', null],
    ['Tự chấm', 'Chấm chéo', 'Tự chấm', 'Chấm chéo', 'Tự chấm', 'Chấm chéo'],
  ],
  [
    'codes',
    ['I.1', null, 'I.2.', null, 'II.1', null],
    ['Tự chấm', 'Chấm chéo', 'Tự chấm', 'Chấm chéo', 'Tự chấm', 'Chấm chéo'],
  ],
])('%s merged over their stages are read', (_, criteria, stages) => {
  const rows = [['STT', 'Tên đơn vị', ...criteria], [null, null, ...stages], A, B];
  expectBoth(read(RULES, sheet('Đơn vị', rows, { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:H1'] })));
});

test('sections above criteria above stages are read, with a numbering row below', () => {
  const rows = [
    ['STT', 'Tên đơn vị', 'I. Nhiệm vụ chuyên môn', null, null, null, 'II. Công tác thi đua', null],
    [null, null, 'I.1. Thu ngân sách', null, 'I.2. Cải cách hành chính', null, 'II.1. Phong trào', null],
    [null, null, 'Tự chấm', 'Chấm chéo', 'Tự chấm', 'Chấm chéo', 'Tự chấm', 'Chấm chéo'],
    [1, 2, 3, 4, 5, 6, 7, 8],
    A,
    B,
  ];
  const merges = ['A1:A3', 'B1:B3', 'C1:F1', 'G1:H1', 'C2:D2', 'E2:F2', 'G2:H2'];
  const reading = read(RULES, sheet('Đơn vị', rows, { merges }));
  expectBoth(reading);
  expect(reading.table.cellOf('cchc@cross', 1)).toEqual({ sheet: 'Đơn vị', cell: 'F6' });
});

test('headings of one row name criterion and stage, in either order', () => {
  const header = [
    'STT',
    'Tên đơn vị',
    'I.1 Thu ngân sách: Tự chấm',
    'I.1: Chấm chéo',
    'Cải cách hành chính – tự chấm',
    'Cụm chấm: Cải cách hành chính',
    'Phong trào (tự chấm): Tự chấm',
    'pt@cross',
  ];
  expectBoth(read(RULES, sheet('Đơn vị', [header, A, B])));
});

test('a stage that some criteria have and others lack is asked once for each that lacks it', () => {
  const header = ['Tên đơn vị', 'I.1: Tự chấm', 'I.2: Tự chấm', 'II.1: Tự chấm', 'I.2: Thẩm định'];
  const { table, problems } = read(RULES, sheet('Đơn vị', [header, ['Xã An', 1, 2, 3, 4]]));
  expect(short(problems)).toEqual([
    'question column-not-found-optional Đơn vị!A1',
    'question column-not-found-optional Đơn vị!A1',
  ]);
  expect(problems.map(({ column, params }) => [column, params['column']])).toEqual([
    ['thu@appraised', 'Thu ngân sách: Thẩm định'],
    ['pt@appraised', 'Phong trào: Thẩm định'],
  ]);
  expect(values(table, 'cchc@appraised')).toEqual([4]);
});

test('a review without a column of any stage is asked once', () => {
  const { problems } = read(RULES, sheet('Đơn vị', [['Tên đơn vị'], ['Xã An']]));
  expect(short(problems)).toEqual(['question stages-not-found Đơn vị!A1']);
});

test('points written with their maximum are no number', () => {
  const header = ['Tên đơn vị', 'I.1: Tự chấm', 'I.2: Tự chấm', 'II.1: Tự chấm'];
  const { table, problems } = read(RULES, sheet('Đơn vị', [header, ['Xã An', '18/20', 28, 'không giao']]));
  expect(short(problems)).toEqual(['error number-expected Đơn vị!B2', 'error number-expected Đơn vị!D2']);
  expect(values(table, 'thu@self')).toEqual([null]);
});

test('a code does not stand for a criterion that two have, and a title does with its section', () => {
  const rules = clusterRules({
    criteria: [
      {
        id: 'A',
        title: 'Công tác Đảng',
        children: [{ id: 'a', code: '1', title: 'Kết quả', method: { kind: 'given' } }],
      },
      {
        id: 'B',
        title: 'Công tác Đoàn',
        children: [{ id: 'b', code: '1', title: 'Kết quả', method: { kind: 'given' } }],
      },
    ],
    fields: [{ id: 'ten', title: 'Tên đơn vị', type: 'text', required: true }],
  });
  const titled = [
    ['Tên đơn vị', 'Công tác Đảng', 'Công tác Đoàn'],
    [null, '1. Kết quả', '1. Kết quả'],
    [null, 'Tự chấm', 'Tự chấm'],
    ['Xã An', 5, 6],
  ];
  const { table, problems } = read(rules, sheet('Đơn vị', titled, { merges: ['A1:A3'] }));
  expect(problems).toEqual([]);
  expect([values(table, 'a@self'), values(table, 'b@self')]).toEqual([[5], [6]]);
  const coded = [
    ['Tên đơn vị', '1: Tự chấm'],
    ['Xã An', 5],
  ];
  expect(values(read(rules, sheet('Đơn vị', coded)).table, 'a@self')).toEqual([null]);
});

test('without a review a typed-in criterion names the column of its field', () => {
  const rules = rulesOf(
    [
      { id: 'd1', title: 'Điểm mục một', type: 'number' },
      { id: 'd2', title: 'Điểm mục hai', type: 'number' },
    ],
    {
      criteria: [
        { id: 'c1', code: 'I.1', title: 'Thu ngân sách', method: { kind: 'given', field: 'd1' } },
        { id: 'c2', code: 'I.2', title: 'Phong trào', method: { kind: 'given', field: 'd2' } },
      ],
    },
  );
  const rows = [
    ['Họ và tên', 'I.1', '2. Phong trào'],
    ['An', 5, 6],
  ];
  const { table, problems } = read(rules, sheet('Người', rows));
  expect(problems).toEqual([]);
  expect([values(table, 'd1'), values(table, 'd2')]).toEqual([[5], [6]]);
});
