import type { Population } from '../../src/rules/rule-set';
import { clusterRules } from './review-rules';
import type { Layout, Written } from './support';
import { read, sheet, short, values } from './support';

const RULES = clusterRules({ layout: 'columns' });

/** Two units with two stages each; every line below differs in how it is numbered. */
const TITLE: Written[][] = [
  ['CỤM THI ĐUA SỐ 3', null, null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['BẢNG TỔNG HỢP ĐIỂM THI ĐUA NĂM 2025'],
  [],
];
const HEADER: Written[][] = [
  ['STT', 'Tiêu chí', 'Điểm tối đa', 'Xã An', null, 'Xã Bình', null, 'Ghi chú'],
  [null, null, null, 'Tự chấm', 'Cụm chấm', 'Tự chấm', 'Cụm chấm'],
  [1, 2, 3, 4, 5, 6, 7, 8],
];
const LINES: Written[][] = [
  ['I', 'Nhiệm vụ chuyên môn', 50, 46, 44, 41, 39],
  [1, 'Thu ngân sách', 20, 18, 17, 16, '15,5', 'có giải trình'],
  [2, 'Cải cách hành chính', 30, 28, 27, 25, 24],
  ['II', 'Công tác thi đua', 10],
  ['II.1', 'Phong trào', 10, 9, 8, 10, 'KP'],
  [null, 'Số hộ', null, 1200, null, 900, null],
  [null, 'Kỷ luật', null, 'x'],
  [null, 'Tổng cộng', 60, 55, 52, 51, 39],
  [],
  [null, 'NGƯỜI LẬP BIỂU', null, null, null, 'TM. CỤM THI ĐUA'],
];
const MERGES = ['A2:H2', 'A4:A5', 'B4:B5', 'C4:C5', 'D4:E4', 'F4:G4', 'H4:H5'];
const TABLE = sheet('Đơn vị', [...TITLE, ...HEADER, ...LINES], { merges: MERGES });

test('units across with stages below their names are read, criteria down', () => {
  const { table, problems, unreadable } = read(RULES, TABLE);
  expect(short(problems)).toEqual(['question number-maybe-none Đơn vị!G11']);
  expect(unreadable).toBe(false);
  expect(Object.fromEntries([...table.fields.keys()].map((field) => [field, values(table, field)]))).toEqual({
    ten: ['Xã An', 'Xã Bình'],
    ho: [1200, 900],
    ky_luat: [true, false],
    'thu@self': [18, 16],
    'thu@cross': [17, 15.5],
    'thu@appraised': [null, null],
    'cchc@self': [28, 25],
    'cchc@cross': [27, 24],
    'cchc@appraised': [null, null],
    'pt@self': [9, 10],
    'pt@cross': [8, null],
    'pt@appraised': [null, null],
  });
});

test('a value leads to its cell, a row to the one where its name stands', () => {
  const { table, problems } = read(RULES, TABLE);
  expect(table.cellOf('thu@cross', 1)).toEqual({ sheet: 'Đơn vị', cell: 'G8' });
  expect(table.writtenOf('thu@cross', 1)).toBe('15,5');
  expect(table.cellOf('ho', 1)?.cell).toBe('F12');
  expect(table.cellOf('ten', 1)?.cell).toBe('F4');
  expect([table.sheetOf(1), table.rowNumberOf(0), table.rowNumberOf(1)]).toEqual(['Đơn vị', 4, 4]);
  expect([table.cellOf('thu@appraised', 0), table.writtenOf('pt@cross', 1)]).toEqual([undefined, 'KP']);
  expect(problems[0]).toMatchObject({ key: { ten: 'Xã Bình' }, column: 'pt@cross' });
});

test('stages need no merged names above them: a name reaches over the blank cells on its right', () => {
  const reading = read(RULES, sheet('Sheet1', [...TITLE, ...HEADER, ...LINES]));
  expect(short(reading.problems)).toEqual(['question number-maybe-none Sheet1!G11']);
  expect(values(reading.table, 'cchc@cross')).toEqual([27, 24]);
});

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

describe('a line of criteria', () => {
  const head = [
    ['STT', 'Tiêu chí', 'Xã An', null, 'Xã Bình', null],
    [null, null, 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định'],
  ];
  const merges = ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'];
  const rules = clusterRules({
    layout: 'columns',
    fields: clusterRules().populations[0]!.fields.slice(0, 1),
  });
  const of = (lines: readonly (readonly Written[])[]) =>
    read(rules, sheet('Đơn vị', [...head, ...lines], { merges }));

  test('is found by its code where it has no words', () => {
    const { table, problems } = of([
      ['I.1', null, 1, 2, 3, 4],
      ['I.2', null, 5, 6, 7, 8],
      ['II.1', 'Xây dựng nông thôn mới', 9, 10, 11, 12],
    ]);
    expect(short(problems)).toEqual(['question line-not-found-optional Đơn vị!A1']);
    expect(values(table, 'cchc@appraised')).toEqual([6, 8]);
    expect(values(table, 'pt@self')).toEqual([null, null]);
  });

  test('is found by its title with a number in front and explanations below it', () => {
    const { table, problems } = of([
      [null, 'I.1. Thu ngân sách (20 điểm)', 1, 2, 3, 4],
      [null, 'b) Cải cách hành chính\n- Đạt: 30 điểm\n- Không đạt: 0 điểm', 5, 6, 7, 8],
      [null, 'Tiêu chí 3: Phong trào', 9, 10, 11, 12],
    ]);
    expect(problems).toEqual([]);
    expect(values(table, 'cchc@self')).toEqual([5, 7]);
    expect(values(table, 'pt@self')).toEqual([9, 11]);
  });

  test('with the code of one criterion and the words of none is not read and asked about', () => {
    const { table, problems } = of([
      ['I.1', 'Thu ngân sách', 1, 2, 3, 4],
      ['I.2', 'Xây dựng nông thôn mới', 5, 6, 7, 8],
      ['II.1', 'Phong trào', 9, 10, 11, 12],
    ]);
    expect(short(problems)).toEqual([
      'question line-not-found-optional Đơn vị!B1',
      'question line-other-title Đơn vị!B4',
    ]);
    expect(problems[1]!.params).toEqual({
      code: 'I.2',
      written: 'Xây dựng nông thôn mới',
      column: 'Cải cách hành chính',
    });
    expect(values(table, 'cchc@self')).toEqual([null, null]);
  });

  test('may have its stages in lines below it', () => {
    const { table, problems } = read(
      rules,
      sheet('Đơn vị', [
        ['Tiêu chí', 'Xã An', 'Xã Bình'],
        ['I.1 Thu ngân sách'],
        ['- Tự chấm', 1, 2],
        ['- Thẩm định', 3, 4],
        ['I.2 Cải cách hành chính'],
        ['- Tự chấm', 5, 6],
        ['- Thẩm định', 7, 8],
        ['II.1 Phong trào'],
        ['- Tự chấm', 9, 10],
        ['- Thẩm định', 11, 12],
      ]),
    );
    expect(problems).toEqual([]);
    expect(values(table, 'cchc@appraised')).toEqual([7, 8]);
    expect(table.cellOf('pt@self', 1)?.cell).toBe('C9');
  });

  test('of a unit that lacks a stage which the others have is asked', () => {
    const { problems } = read(
      rules,
      sheet(
        'Đơn vị',
        [
          ['STT', 'Tiêu chí', 'Xã An', null, 'Xã Bình'],
          [null, null, 'Tự chấm', 'Thẩm định', 'Tự chấm'],
          ['I.1', 'Thu ngân sách', 1, 2, 3],
          ['I.2', 'Cải cách hành chính', 4, 5, 6],
          ['II.1', 'Phong trào', 7, 8, 9],
        ],
        { merges: ['C1:D1'] },
      ),
    );
    expect(short(problems)).toEqual(['question unit-without-stage Đơn vị!E1']);
    expect(problems[0]!.params).toEqual({ unit: 'Xã Bình', stages: ['Thẩm định'] });
  });
});

test('criteria of one title are told apart by their sections, and a criterion from the section of its title', () => {
  const given = { kind: 'given' } as const;
  const rules = clusterRules({
    layout: 'columns',
    fields: [{ id: 'ten', title: 'Tên đơn vị', type: 'text' }],
    criteria: [
      {
        id: 'A',
        title: 'Công tác Đảng',
        children: [{ id: 'a', code: '1', title: 'Kết quả', method: given }],
      },
      {
        id: 'B',
        title: 'Công tác Đoàn',
        children: [
          { id: 'b1', code: '1', title: 'Kết quả', method: given },
          { id: 'b2', code: '2', title: 'Công tác Đoàn', method: given },
        ],
      },
    ],
  });
  const { table, problems } = read(
    rules,
    sheet('Đơn vị', [
      ['STT', 'Tiêu chí', 'Xã An'],
      [null, null, 'Tự chấm'],
      ['A', 'Công tác Đảng'],
      [1, 'Kết quả', 1],
      ['B', 'Công tác Đoàn'],
      [1, 'Kết quả', 2],
      [2, 'Công tác Đoàn', 3],
    ]),
  );
  expect(problems).toEqual([]);
  expect(['a', 'b1', 'b2'].map((id) => values(table, `${id}@self`))).toEqual([[1], [2], [3]]);
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

test('a sheet with the population’s name that is no such table is an error that names what was looked for', () => {
  const { problems, unreadable } = read(RULES, sheet('Đơn vị', [['Ghi chép'], ['Việc cần làm']]));
  expect(short(problems)).toEqual(['error form-not-found Đơn vị!A1']);
  expect(problems[0]!.params['looked']).toEqual([
    'Tên đơn vị', 'Số hộ', 'Kỷ luật', 'Thu ngân sách', 'Cải cách hành chính', 'Phong trào',
  ]); // prettier-ignore
  expect(unreadable).toBe(true);
});
