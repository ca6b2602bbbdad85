import type { RuleSet } from '../../src/rules/rule-set';
import type { ChosenSheets } from '../../src/sheets/chosen-sheets';
import type { Grid } from '../../src/sheets/grid';
import { readPopulations } from '../../src/sheets/read-populations';
import { rulesOf, sheet, short } from '../sheets/support';

const ONE = rulesOf([{ id: 'd', title: 'Điểm', type: 'number', required: true }], { sheets: ['Kết quả'] });
/** Two populations with the same columns: only a name or a choice tells them apart. */
const TWO: RuleSet = {
  ...ONE,
  populations: [
    ...ONE.populations,
    { ...ONE.populations[0]!, id: 'tap_the', title: 'Tập thể', sheets: ['Đơn vị'] },
  ],
};

const people = (name: string, ...points: number[]): Grid =>
  sheet(name, [['Họ và tên', 'Điểm'], ...points.map((point, row) => [`${name} ${row + 1}`, point])]);

/** Which sheets the rows of each population came from, the problems, and whether anything may be written. */
function told(rules: RuleSet, chosen: ChosenSheets, ...grids: readonly Grid[]) {
  const { tables, problems, unreadable } = readPopulations(grids, rules, { sheets: chosen });
  const sheets = tables.map((table) => [
    ...new Set(Array.from({ length: table.rowCount }, (_, row) => table.sheetOf(row))),
  ]);
  return { sheets, problems: short(problems), unreadable };
}

describe('sheets that were chosen for a population', () => {
  it('are read in place of the one that bears its name, all of them, in the order of the workbook', () => {
    const grids = [people('Kết quả', 1), people('Năm nay', 2), people('Năm ngoái', 3)];
    expect(told(ONE, {}, ...grids).sheets).toEqual([['Kết quả']]);
    const chosen = { nguoi: ['Năm ngoái', 'năm nay'] };
    expect(told(ONE, chosen, ...grids)).toEqual({
      sheets: [['Năm nay', 'Năm ngoái']],
      problems: [],
      unreadable: false,
    });
  });

  it('are not taken for another, even one whose name they bear', () => {
    const grids = [people('Kết quả', 1), people('Đơn vị', 2)];
    const { sheets, problems } = told(TWO, { nguoi: ['Đơn vị'] }, ...grids);
    // what bears the name of people is not taken for units either: nobody said so
    expect(sheets).toEqual([['Đơn vị'], []]);
    expect(problems).toEqual(['error population-not-found']);
  });

  it('are read for both where they were chosen for both', () => {
    const chosen = { nguoi: ['Chung'], tap_the: ['Chung'] };
    expect(told(TWO, chosen, people('Chung', 1), people('Khác', 2))).toEqual({
      sheets: [['Chung'], ['Chung']],
      problems: [],
      unreadable: false,
    });
  });

  it('leave the others to be found as ever', () => {
    const grids = [people('Kết quả', 1), people('Năm nay', 2), people('Đơn vị', 3)];
    expect(told(TWO, { nguoi: ['Năm nay'] }, ...grids)).toEqual({
      sheets: [['Năm nay'], ['Đơn vị']],
      problems: [],
      unreadable: false,
    });
  });

  it('are read although they are hidden, and that is said', () => {
    const hidden = sheet(
      'Kho',
      [
        ['Họ và tên', 'Điểm'],
        ['An', 5],
      ],
      { visibility: 'hidden' },
    );
    const { sheets, problems } = told(ONE, { nguoi: ['Kho'] }, hidden);
    expect([sheets, problems]).toEqual([[['Kho']], ['warning sheet-hidden Kho']]);
  });

  it('are an error, and nothing may be written, where one is not there; the rest is read', () => {
    const chosen = { nguoi: ['Năm nay', 'Đã xoá'] };
    const { problems } = readPopulations([people('Năm nay', 1)], ONE, { sheets: chosen });
    expect(problems).toMatchObject([
      {
        code: 'sheets.chosen-missing',
        params: { sheet: 'Đã xoá', population: 'Người', sheets: ['Năm nay'] },
      },
    ]);
    expect(told(ONE, chosen, people('Năm nay', 1))).toMatchObject({
      sheets: [['Năm nay']],
      unreadable: true,
    });
    expect(told(ONE, { nguoi: ['Đã xoá'] }, people('Kết quả', 1))).toEqual({
      sheets: [[]],
      problems: ['error chosen-missing'],
      unreadable: true,
    });
  });

  it('do not hold the table: that is said of the sheet, not of another', () => {
    const { problems } = told(
      ONE,
      { nguoi: ['Ghi chép'] },
      sheet('Ghi chép', [['Việc']]),
      people('Kết quả', 1),
    );
    expect(problems).toEqual(['error header-not-found Ghi chép!A1']);
  });

  it('that are none leave the population to be found; a population the rules do not have is nobody’s', () => {
    const chosen = { nguoi: [], constructor: ['Kết quả'] };
    expect(told(ONE, chosen, people('Kết quả', 1)).sheets).toEqual([['Kết quả']]);
  });
});
