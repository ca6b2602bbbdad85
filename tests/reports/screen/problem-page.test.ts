import { reportContext } from '../../../src/reports/facts/context';
import { problemPage } from '../../../src/reports/screen/problem-page';
import { rules } from '../support/rules';
import { run } from '../support/run';
import { WHOLE } from './support/all-pages';

type Problems = typeof run.problems;
const linesOf = (problems: Problems, severity?: Problems[number]['severity']) =>
  problemPage(reportContext({ ...run, problems }, rules, 'vi'), {
    ...WHOLE,
    ...(severity === undefined ? {} : { severity }),
  }).lines;

const problem = (place: Partial<Problems[number]>): Problems[number] => ({
  severity: 'error',
  code: 'reports.period',
  params: { period: '2021' },
  message: 'cũ',
  ...place,
});

describe('problems on the screen', () => {
  it('stand as a secretary deals with them: errors, questions, warnings, each with what to do', () => {
    expect(linesOf(run.problems)).toEqual([
      {
        severity: 'error',
        text: 'Ô E14 để trống.',
        todo: 'Sửa ô này rồi chạy lại.',
        place: { sheet: 'Cá nhân', cell: 'E14' },
      },
      {
        severity: 'question',
        text: 'Có tính ngày hết hạn không?',
        todo: 'Ghi câu trả lời vào trang tính “Quyết định của Hội đồng” (tệp choices.csv) rồi chạy lại.',
        path: 'parameters[1]',
      },
      {
        severity: 'warning',
        text: 'Nguồn chưa đối chiếu.',
        todo: 'Xem lại; nếu đúng thì không phải làm gì.',
        path: 'sources[1]',
      },
    ]);
    expect(linesOf(run.problems, 'question').map(({ path }) => path)).toEqual(['parameters[1]']);
  });

  it('lead to the cell, or to the sheet where no cell is named', () => {
    const [cell, sheet, none] = linesOf([
      problem({ sheet: 'Cá nhân', cell: 'B12' }),
      problem({ sheet: 'Cá nhân' }),
      problem({}),
    ]);
    expect(cell!.place).toEqual({ sheet: 'Cá nhân', cell: 'B12' });
    expect(sheet!.place).toEqual({ sheet: 'Cá nhân' });
    expect(none).toEqual({ severity: 'error', text: 'Kỳ xét: 2021', todo: 'Sửa số liệu rồi chạy lại.' });
  });

  it('name the line of a file in the sentence, because nothing leads there', () => {
    expect(linesOf([problem({ sheet: 'ca_nhan.csv', cell: '12' })])).toEqual([
      {
        severity: 'error',
        text: "Kỳ xét: 2021 ['ca_nhan.csv', dòng 12]",
        todo: 'Sửa ô này rồi chạy lại.',
      },
    ]);
  });

  it('that one answer settles for a column bear its answers, in words that name what each would read', () => {
    const [line] = linesOf([
      problem({
        severity: 'question',
        code: 'sheets.number-ambiguous',
        params: { column: 'Thu', cells: 'C4', written: '29.835', asThousands: '29835', asDecimal: '29,835' },
        population: 'ca_nhan',
        column: 'thu',
        sheet: 'Cá nhân',
        cell: 'C4',
      }),
    ]);
    expect(line).toMatchObject({
      todo: '',
      about: { population: 'ca_nhan', sheet: 'Cá nhân', field: 'thu' },
      ask: {
        question: 'sheets.number-ambiguous',
        answers: [
          { answer: 'thousands', text: 'Là 29835 (dấu ngăn hàng nghìn)' },
          { answer: 'decimals', text: 'Là 29,835 (dấu thập phân)' },
        ],
      },
    });
  });

  it('about a field without a column name it, so that one can be chosen; others name none', () => {
    const place = { population: 'ca_nhan', column: 'thu', sheet: 'Cá nhân', cell: 'A1' };
    const params = { column: 'Thu', looked: ['Thu'], row: 1 };
    const [lacking, other] = linesOf([
      problem({ ...place, code: 'sheets.column-not-found', params }),
      problem({ ...place, code: 'sheets.cell-error', params: { column: 'Thu', written: '#N/A' } }),
    ]);
    expect(lacking!.about).toEqual({ population: 'ca_nhan', sheet: 'Cá nhân', field: 'thu' });
    expect(lacking!.ask).toBeUndefined();
    expect(other!.about).toBeUndefined();
  });
});
