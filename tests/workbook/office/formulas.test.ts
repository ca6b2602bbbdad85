/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { calculateWithIronCalc } from '../../../excel-host/calculation/ironcalc';
import type { WorkbookModel } from '../../../excel-host/model/workbook';
import { sheetMark } from '../../../src/reports/live/sheet-mark';
import { OfficeWorkbook } from '../../../src/workbook/office/office-workbook';
import { excel } from '../../excel-host/support/excel';
import { documentOf } from '../support/documents';

const at = { row: 0, column: 0, style: 'number' } as const;
const SCORES = 'Bảng điểm';
const RANKING = 'Xếp hạng';
const scores = documentOf(SCORES, [
  { ...at, value: 7 },
  { ...at, row: 1, value: 14, formula: 'A1*2' },
  { ...at, row: 2, value: '=1+2', style: 'text' },
]);
const ranking = documentOf(RANKING, [{ ...at, value: 14, formula: `${sheetMark(SCORES)}A2` }]);

const formulaIn = (workbook: WorkbookModel, sheet: string, row: number): string | undefined =>
  workbook.sheet(sheet).cell(row, 0).formula;

test('formulas go into the sheets, and name each other by the names that the sheets get; = in a text stays text', async () => {
  const host = excel({ calculate: calculateWithIronCalc });
  host.user.add(SCORES);
  const { names } = await new OfficeWorkbook().write({ documents: [scores, ranking], ours: [] });
  expect(names).toEqual([`${SCORES} (2)`, RANKING]);
  expect(formulaIn(host.workbook, `${SCORES} (2)`, 1)).toBe('=A1*2');
  expect(formulaIn(host.workbook, `${SCORES} (2)`, 2)).toBeUndefined();
  expect(formulaIn(host.workbook, RANKING, 0)).toBe(`='${SCORES} (2)'!A2`);
  expect(host.workbook.sheet(RANKING).cell(0, 0).value).toBe(14);
});

test('written again, they name the sheets that stay, whichever of them is replaced', async () => {
  const host = excel({ calculate: calculateWithIronCalc });
  await new OfficeWorkbook().write({ documents: [scores, ranking], ours: [] });
  await new OfficeWorkbook().write({ documents: [scores, ranking], ours: [SCORES, RANKING] });
  expect(formulaIn(host.workbook, RANKING, 0)).toBe(`='${SCORES}'!A2`);
  await new OfficeWorkbook().write({ documents: [ranking, scores], ours: [RANKING] });
  expect(formulaIn(host.workbook, RANKING, 0)).toBe(`='${SCORES} (2)'!A2`);
});
