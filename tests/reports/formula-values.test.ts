import { reportContext } from '../../src/reports/facts/context';
import { contentText, valueContent } from '../../src/reports/facts/value';
import type { RuleSet } from '../../src/rules/rule-set';
import { decideRows } from '../support/decide';

const rules: RuleSet = {
  format: 'binh-xet/1',
  id: 'x',
  title: 'X',
  populations: [
    {
      id: 'p',
      title: 'P',
      key: ['tên'],
      fields: [
        { id: 'tên', title: 'Tên', type: 'text' },
        {
          id: 'mức',
          title: 'Mức',
          type: 'level',
          levels: [
            { id: 'ht', title: 'Hoàn thành' },
            { id: 'ht_tot', title: 'Hoàn thành tốt' },
          ],
        },
        { id: 'ngày', title: 'Ngày', type: 'date' },
      ],
      columns: [
        { id: 'mức_khác', title: 'Mức khác', formula: 'given(mức, "ht")' },
        { id: 'ngày_khác', title: 'Ngày khác', formula: 'given(ngày, date("2021-01-20"))' },
        { id: 'chữ', title: 'Chữ', formula: 'text(mức)' },
      ],
    },
  ],
};

describe('what a formula column gives, in the reports', () => {
  const run = decideRows(rules, {
    p: [
      { tên: 'An', mức: 'ht_tot', ngày: '2021-11-15' },
      { tên: 'Bình', mức: null, ngày: null },
    ],
  });
  const context = reportContext(run, rules, 'vi');
  const [subject] = context.subjects;
  const shown = (id: string): string[] => {
    const column = subject!.result.columns.find((one) => one.id === id)!;
    return subject!.result.rows.map((row) =>
      contentText(context, valueContent(context, subject!, column, row)),
    );
  };

  it('is a level by its title, as in the column it was read from; the run keeps its id', () => {
    expect(shown('mức_khác')).toEqual(['Hoàn thành tốt', 'Hoàn thành']);
    expect(subject!.result.rows.map(({ values }) => values['mức_khác'])).toEqual(['ht_tot', 'ht']);
  });

  it('is a day as the language writes it', () => {
    expect(shown('ngày_khác')).toEqual(['15/11/2021', '20/01/2021']);
  });

  it('is a text as it is', () => {
    expect(shown('chữ')[0]).toBe('Hoàn thành tốt');
  });
});
