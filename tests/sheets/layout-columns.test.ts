import { csvGrid } from '../../src/sheets/csv';
import { clusterRules } from './review-rules';
import type { Written } from './support';
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

test('a label above the table that reads like the key’s is not the line of the units', () => {
  const { table, problems } = read(
    RULES,
    sheet('Đơn vị', [['Đơn vị', null, 'UBND huyện'], [], ...TABLE.rows.slice(3).map((row) => [...row])]),
  );
  expect(short(problems)).toEqual(['question number-maybe-none Đơn vị!G10']);
  expect(values(table, 'ten')).toEqual(['Xã An', 'Xã Bình']);
});

test('two columns of one stage below one unit are an error at the second', () => {
  const { problems, table } = read(
    RULES,
    sheet('Đơn vị', [
      ['STT', 'Tiêu chí', 'Xã An', null, 'Xã Bình'],
      [null, null, 'Tự chấm', 'Điểm tự chấm', 'Tự chấm'],
      ['I.1', 'Thu ngân sách', 1, 2, 3],
      ['I.2', 'Cải cách hành chính', 4, 5, 6],
      ['II.1', 'Phong trào', 7, 8, 9],
      [null, 'Số hộ', 1, null, 2],
      [null, 'Kỷ luật', 'x'],
    ]),
  );
  expect(short(problems)).toEqual(['error column-twice Đơn vị!D2']);
  expect(problems[0]!.params).toEqual({ column: 'Tự chấm', first: "'Đơn vị'!C2" });
  expect(values(table, 'thu@self')).toEqual([1, 3]);
});

test('a CSV has a row for each, whatever the layout of the workbook', () => {
  const text = 'ten,ho,ky_luat,thu@self,cchc@self,pt@self\nXã An,1200,x,18,28,9';
  const { table, problems } = read(RULES, csvGrid('xa.csv', text));
  expect(problems).toEqual([]);
  expect([values(table, 'pt@self'), table.rowNumberOf(0)]).toEqual([[9], 2]);
});

test('a sheet with the population’s name that is no such table is an error that names what was looked for', () => {
  const { problems, unreadable } = read(RULES, sheet('Đơn vị', [['Ghi chép'], ['Việc cần làm']]));
  expect(short(problems)).toEqual(['error form-not-found Đơn vị!A1']);
  expect(problems[0]!.params['looked']).toEqual([
    'Tên đơn vị', 'Số hộ', 'Kỷ luật', 'Thu ngân sách', 'Cải cách hành chính', 'Phong trào',
  ]); // prettier-ignore
  expect(unreadable).toBe(true);
});
