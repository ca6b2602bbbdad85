import { inputFingerprint } from '../../../src/rules/decide/fingerprint';
import { COLUMN_QUESTIONS, type ColumnQuestion } from '../../../src/rules/reading/column-questions';
import type { Field } from '../../../src/rules/rule-set';
import type { GivenAnswers } from '../../../src/sheets/choices/given-answers';
import { readPopulations } from '../../../src/sheets/read-populations';
import { day, rulesOf, sheet, short, values, type Written } from '../support';

const SHEET = 'Người';

/** A column of a field below its heading, one cell for each person, read with an answer to one question about it. */
function column(
  field: Partial<Field>,
  cells: readonly Written[],
  question?: ColumnQuestion,
  answer?: string,
) {
  const rules = rulesOf([{ id: 'd', title: 'Điểm', ...field }]);
  const grid = sheet(SHEET, [['Họ và tên', 'Điểm'], ...cells.map((cell, at) => [`Người ${at + 1}`, cell])]);
  const answers: GivenAnswers =
    question === undefined ? {} : { nguoi: { [SHEET]: { d: { [question]: answer ?? '' } } } };
  const { tables, problems } = readPopulations([grid], rules, { answers });
  const [table] = tables;
  return {
    values: values(table!, 'd'),
    written: cells.map((_, row) => table!.writtenOf('d', row)),
    told: short(problems),
    problems,
    fingerprint: inputFingerprint(tables, []),
  };
}

/** 8 September 2021, as Excel counts days. */
const DAY: Written = { value: 44_447, format: 'dd/mm/yyyy' };
const dated = (serial: number): Written => ({ value: serial, format: 'dd/mm/yyyy' });

describe('marks that part thousands or decimals', () => {
  const cells = ['29.835', '8.500', 12.5, '7,25', 31.25];
  const asked = column({ type: 'number' }, cells);

  test('are asked about once, and read as they were answered, in all cells that leave it open', () => {
    expect(asked.told).toEqual(['question number-ambiguous Người!B2']);
    expect(asked.values).toEqual([null, null, 12.5, 7.25, 31.25]);
    const thousands = column({ type: 'number' }, cells, 'sheets.number-ambiguous', 'thousands');
    expect(thousands.values).toEqual([29_835, 8_500, 12.5, 7.25, 31.25]);
    expect(thousands.told).toEqual([]);
    const decimals = column({ type: 'number' }, cells, 'sheets.number-ambiguous', 'decimals');
    expect(decimals.values).toEqual([29.835, 8.5, 12.5, 7.25, 31.25]);
    expect(decimals.told).toEqual([]);
  });

  test('that the unit decides are not changed by an answer', () => {
    const share = column({ type: 'number', unit: '%' }, cells, 'sheets.number-ambiguous', 'thousands');
    expect(share.values).toEqual([29.835, 8.5, 12.5, 7.25, 31.25]);
  });

  test('with another answer are another input', () => {
    const prints = [asked, ...['thousands', 'decimals'].map(given)].map(({ fingerprint }) => fingerprint);
    expect(new Set(prints).size).toBe(3);
    function given(answer: string) {
      return column({ type: 'number' }, cells, 'sheets.number-ambiguous', answer);
    }
  });
});

describe('a day where a number should stand', () => {
  const cells = [DAY, 5];
  const asked = column({ type: 'number' }, cells);

  test('is asked about with what it may be', () => {
    expect(asked.told).toEqual(['question number-is-date Người!B2']);
    expect(asked.problems[0]!.params).toMatchObject({ number: 44_447, range: '8-9', written: '08/09/2021' });
  });

  test.each([
    ['number', 44_447, []],
    // what was typed as 8-9 is told as 8-9 is told everywhere, and what is a day as any day
    ['range', null, ['error number-range Người!B2']],
    ['date', null, ['error number-expected Người!B2']],
  ])('that is a %s is read so', (answer, value, told) => {
    const read = column({ type: 'number' }, cells, 'sheets.number-is-date', answer);
    expect([read.values, read.told]).toEqual([[value, 5], told]);
  });

  test('that is only formatted as one may hold a small number', () => {
    const read = column({ type: 'number' }, [dated(98.5)], 'sheets.number-is-date', 'number');
    expect(read.values).toEqual([98.5]);
  });
});

describe('days whose month may stand first', () => {
  // 11 January and 5 March are true dates, 25/5 was left as text: an Excel that puts the month first
  const cells = [dated(44_207), dated(44_260), '25/5/2021'];

  test('are asked about, taken as shown, or taken the other way round', () => {
    const asked = column({ type: 'date' }, cells);
    expect([asked.values, asked.told]).toEqual([
      [null, null, day('2021-05-25')],
      ['question date-swapped Người!B2'],
    ]);
    const shown = column({ type: 'date' }, cells, 'sheets.date-swapped', 'as-shown');
    expect([shown.values, shown.told]).toEqual([['2021-01-11', '2021-03-05', '2021-05-25'].map(day), []]);
    const swapped = column({ type: 'date' }, cells, 'sheets.date-swapped', 'swapped');
    expect([swapped.values, swapped.told]).toEqual([['2021-11-01', '2021-05-03', '2021-05-25'].map(day), []]);
  });
});

describe('text of a legacy font', () => {
  // “Tốt” and “Khá” in TCVN3, of which ASCII stays as it is
  const cells: Written[] = [
    { value: 'Tèt', font: '.VnTime' },
    { value: 'Kh¸', font: '.VnTime' },
  ];

  test('is converted and asked about; the answer keeps it so, or gives back what was written', () => {
    const asked = column({ type: 'text' }, cells);
    expect([asked.values, asked.told]).toEqual([['Tốt', 'Khá'], ['question legacy-text Người!B2']]);
    const right = column({ type: 'text' }, cells, 'sheets.legacy-text', 'converted');
    expect([right.values, right.told]).toEqual([['Tốt', 'Khá'], []]);
    const kept = column({ type: 'text' }, cells, 'sheets.legacy-text', 'as-written');
    expect([kept.values, kept.written, kept.told]).toEqual([['Tèt', 'Kh¸'], ['Tèt', 'Kh¸'], []]);
  });
});

test('an answer holds for its own population, sheet and column alone', () => {
  const rules = rulesOf([
    { id: 'd', title: 'Điểm', type: 'number' },
    { id: 'e', title: 'Thu', type: 'number' },
  ]);
  const people = (name: string) =>
    sheet(name, [
      ['Họ và tên', 'Điểm', 'Thu'],
      [`${name} 1`, '1.500', '2.500'],
    ]);
  const answers = { nguoi: { A: { d: { 'sheets.number-ambiguous': 'thousands' } } } };
  const { tables, problems } = readPopulations([people('A'), people('B')], rules, {
    sheets: { nguoi: ['A', 'B'] },
    answers,
  });
  expect(values(tables[0]!, 'd')).toEqual([1500, null]);
  expect(values(tables[0]!, 'e')).toEqual([null, null]);
  expect(short(problems)).toEqual([
    'question number-ambiguous A!C2',
    'question number-ambiguous B!B2',
    'question number-ambiguous B!C2',
  ]);
});

test('sheets are known in any case, as Excel compares them', () => {
  const grid = sheet('Kết Quả', [
    ['Họ và tên', 'Điểm'],
    ['An', '1.500'],
  ]);
  const answers = { nguoi: { 'kết quả': { d: { 'sheets.number-ambiguous': 'decimals' } } } };
  const { tables, problems } = readPopulations(
    [grid],
    rulesOf([{ id: 'd', title: 'Điểm', type: 'number' }]),
    {
      answers,
    },
  );
  expect([values(tables[0]!, 'd'), short(problems)]).toEqual([[1.5], []]);
});

test('whatever is no answer settles nothing, and is told with the place where it stands', () => {
  for (const [question, answer] of [
    ['sheets.number-ambiguous', 'tenths'],
    ['sheets.number-ambiguous', 'constructor'],
    ['sheets.number-merged', 'thousands'],
    ['__proto__', 'thousands'],
  ] as const) {
    const grid = sheet(SHEET, [
      ['Họ và tên', 'Điểm'],
      ['An', '1.500'],
    ]);
    const given = JSON.parse(`{ "${question}": "${answer}" }`) as Record<string, string>;
    const answers = { nguoi: { [SHEET]: { d: given } } };
    const { problems } = readPopulations([grid], rulesOf([{ id: 'd', title: 'Điểm', type: 'number' }]), {
      answers,
    });
    const code = Object.hasOwn(COLUMN_QUESTIONS, question)
      ? 'given-answer-unknown'
      : 'given-question-unknown';
    expect(short(problems)).toEqual([`error ${code}`, 'question number-ambiguous Người!B2']);
    expect(problems[0]!.params['at']).toBe(`answers › nguoi › ${SHEET} › d › ${question}`);
  }
});
