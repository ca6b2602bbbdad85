/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { calculateWithIronCalc } from '../../excel-host/calculation/ironcalc';
import { openFile } from '../../excel-host/file/open-file';
import { shiftFormula } from '../../excel-host/model/shift-formula';
import { codeOf, excel } from './support/excel';

const copy = (
  from: string,
  to: string,
  kind: Excel.RangeCopyType | 'All' | 'Formulas' | 'Values' | 'Formats',
) =>
  Excel.run(async (context) => {
    const [toSheet = '', toAddress = ''] = to.split('!');
    const [fromSheet = '', fromAddress = ''] = from.split('!');
    const { worksheets } = context.workbook;
    const source = worksheets.getItem(fromSheet).getRange(fromAddress);
    worksheets
      .getItem(toSheet)
      .getRange(toAddress)
      .copyFrom(source, kind as Excel.RangeCopyType);
    await context.sync();
  });

describe('a formula that is copied', () => {
  test.each([
    ['=A1+$A1+A$1+$A$1', 2, 1, '=B3+$A3+B$1+$A$1'],
    ['=SUM(B2:C9)*Sheet2!B2', 1, 0, '=SUM(B3:C10)*Sheet2!B3'],
    ['=\'Điểm A1\'!C1&"A1"', 1, 1, '=\'Điểm A1\'!D2&"A1"'],
    ['=SUM(A:A)+SUM($B:C)+SUM(1:$2)', 3, 1, '=SUM(B:B)+SUM($B:D)+SUM(4:$2)'],
    ['=LOG10(A1)+diem_A1+A1_cu', 1, 0, '=LOG10(A2)+diem_A1+A1_cu'],
    ['=Bang[[#This Row],[A1]]+A1', 1, 0, '=Bang[[#This Row],[A1]]+A2'],
    ['=A2+B5', -2, 0, '=#REF!+B3'],
    ['=A1+B1', 0, -1, '=#REF!+A1'],
    ['=XFD1+A1048576', 1, 0, '=XFD2+#REF!'],
    ['=XFE1+ABC1048577', 1, 1, '=XFE1+ABC1048577'],
  ])('%s moved by %d and %d is %s', (formula, down, across, moved) => {
    expect(shiftFormula(formula, down, across)).toBe(moved);
  });

  test.each(['All', 'Formulas'] as const)('reads the cells beside its new place, with %s', async (kind) => {
    const host = excel({ calculate: calculateWithIronCalc });
    host.user.add('Khác');
    host.user.type('Sheet1', 'A1', 2);
    host.user.type('Sheet1', 'B1', '=A1*10');
    host.user.type('Khác', 'A1', 5);
    host.user.type('Khác', 'A3', 7);
    await copy('Sheet1!B1', 'Khác!B1', kind);
    await copy('Sheet1!B1', 'Khác!B3', kind);
    const sheet = host.workbook.sheet('Khác');
    expect([sheet.cell(0, 1).formula, sheet.cell(2, 1).formula]).toEqual(['=A1*10', '=A3*10']);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Khác').getRange('B1:B3').load('values');
      await context.sync();
      expect(range.values).toEqual([[50], [''], [70]]);
    });
  });

  test('fills a larger area, each cell with its own references', async () => {
    const host = excel();
    host.user.type('Sheet1', 'B1', '=A1+1');
    await copy('Sheet1!B1', 'Sheet1!B2:C3', 'Formulas');
    const formulas = [1, 2].map((row) => [1, 2].map((at) => host.workbook.active.cell(row, at).formula));
    expect(formulas).toEqual([
      ['=A2+1', '=B2+1'],
      ['=A3+1', '=B3+1'],
    ]);
  });

  test('has no value at its new place that anybody has calculated', async () => {
    const host = excel();
    host.user.type('Sheet1', 'A1', 1);
    const sheet = host.workbook.active;
    sheet.put(0, 1, { value: 10, formula: '=A1*10', style: sheet.normal });
    await copy('Sheet1!B1', 'Sheet1!B2', 'All');
    const read = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2').load('values');
      await context.sync();
      return range.values;
    });
    expect(await codeOf(read)).toBe('ApiNotFound');
    expect(host.record.takeViolations()).toMatchObject([{ kind: 'not-calculated' }]);
  });
});

test('values are what formulas come to, and formats are looks alone', async () => {
  const host = excel({ calculate: calculateWithIronCalc });
  host.user.type('Sheet1', 'A1', '=1+1');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').format.font.bold = true;
    await context.sync();
  });
  await copy('Sheet1!A1', 'Sheet1!B1', 'Values');
  await copy('Sheet1!A1', 'Sheet1!C1', 'Formats');
  const [b, c] = [1, 2].map((column) => host.workbook.active.cell(0, column));
  expect(b).toMatchObject({ value: 2, style: { font: { bold: false } } });
  expect(b?.formula).toBeUndefined();
  expect(c).toMatchObject({ value: null, style: { font: { bold: true } } });
});

test('everything brings merged areas and links, to each place', async () => {
  const host = excel();
  const sheet = host.workbook.active;
  sheet.merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
  sheet.links = [{ area: { top: 1, left: 0, bottom: 1, right: 0 }, place: 'Sheet1!A1' }];
  await copy('Sheet1!A1:B2', 'Sheet1!A5:B8', 'All');
  expect(sheet.merges.map(({ top }) => top)).toEqual([0, 4, 6]);
  expect(sheet.links.map(({ area }) => area.top)).toEqual([1, 5, 7]);
});

test('a merged area is not cut', async () => {
  const host = excel();
  host.workbook.active.merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
  expect(await codeOf(copy('Sheet1!A1', 'Sheet1!D1', 'All'))).toBe('InvalidOperation');
});

describe('rules that are only carried', () => {
  const FILE = path.resolve(__dirname, '../fixtures/workbooks/openpyxl-board.xlsx');
  const start = () => {
    const { workbook } = openFile(new Uint8Array(readFileSync(FILE)), 'board.xlsx');
    return excel({ workbook });
  };

  test('are neither copied nor cleared in silence', async () => {
    const host = start();
    const sheet = host.workbook.sheets.find(({ carried }) =>
      carried.some(({ kind }) => kind === 'conditionalFormat'),
    );
    if (sheet === undefined) throw new Error('the fixture has conditional formats');
    host.user.add('Đích');
    expect(await codeOf(copy(`${sheet.name}!A1:Z99`, 'Đích!A1', 'All'))).toBe('ApiNotFound');
    const clear = Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet.name).getRange().clear();
      await context.sync();
    });
    expect(await codeOf(clear)).toBe('ApiNotFound');
    expect(host.record.takeViolations().map(({ member }) => member)).toEqual([
      'Range.copyFrom',
      'Range.clear',
    ]);
    await copy(`${sheet.name}!A1:Z99`, 'Đích!A1', 'Values');
  });
});
