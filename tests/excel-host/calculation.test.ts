/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { calculateWithIronCalc } from '../../excel-host/calculation/ironcalc';
import { calculateWithLibreOffice } from '../../excel-host/calculation/libreoffice';
import { describeWith } from '../support/tool';
import { excel } from './support/excel';

const values = (
  formulas: string[],
  around: (sheet: Excel.Worksheet) => void = () => undefined,
  calculate = calculateWithIronCalc,
) => {
  const host = excel({ calculate });
  const run = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    around(sheet);
    const range = sheet.getRange(`A1:A${formulas.length}`);
    range.formulas = formulas.map((formula) => [formula]);
    range.load('values, formulas');
    await context.sync();
    expect(range.formulas).toEqual(formulas.map((formula) => [formula]));
    return range.values.map(([value]) => value as unknown);
  });
  return { host, run };
};

test('formulas are calculated to the last bit', async () => {
  const { run } = values(['=0.1+0.2', '=1/3', '=2/3*100', '=SQRT(2)', '=-1E-9/7', '=12345678.9*98765.4321']);
  expect(await run).toEqual([
    0.1 + 0.2,
    1 / 3,
    (2 / 3) * 100,
    Math.SQRT2,
    -1e-9 / 7,
    12345678.9 * 98765.4321,
  ]);
});

test('texts, truth values, errors and empty results are told apart', async () => {
  const { run } = values(['="00"&"12"', '=1>0', '=1/0', '=NA()', '=IF(FALSE,1,"")', '=Z99']);
  expect(await run).toEqual(['0012', true, '#DIV/0!', '#N/A', '', 0]);
});

test('the functions our sheets carry are known', async () => {
  const { run } = values(
    [
      '=SUM(C1:C3)',
      '=ROUND(2.345,1)',
      '=RANK(C2,C1:C3)',
      '=COUNTIFS(C1:C3,">1")',
      '=IF(AND(C1=1,COUNT(C1:C3)=3),"đạt","không")',
      '=SUMPRODUCT(C1:C3,C1:C3)',
      '=IFERROR(INDEX(C1:C3,MATCH(9,C1:C3,0)),"thiếu")',
    ],
    (sheet) => {
      sheet.getRange('C1:C3').values = [[1], [2], [3]];
    },
  );
  expect(await run).toEqual([6, 2.3, 2, 2, 'đạt', 14, 'thiếu']);
});

test('formulas follow other sheets, names and later changes', async () => {
  const { host, run } = values(["='Kết quả'!B2*he_so"], (sheet) => {
    const other = sheet.context.workbook.worksheets.add('Kết quả');
    other.getRange('B2').values = [[7]];
    sheet.context.workbook.names.add('he_so', '=0.5');
  });
  expect(await run).toEqual([3.5]);
  host.user.type('Kết quả', 'B2', 9);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
    await context.sync();
    expect(range.values).toEqual([[4.5]]);
  });
});

test('a text that looks like a number or a formula stays a text for formulas', async () => {
  const { run } = values(['=ISTEXT(C1)', '=ISTEXT(C2)', '=C1&"x"'], (sheet) => {
    sheet.getRange('C1:C2').numberFormat = [['@'], ['@']];
    sheet.getRange('C1:C2').values = [['0012'], ['=1+1']];
  });
  expect(await run).toEqual([true, true, '0012x']);
});

test('with manual calculation values stay as they were until asked for', async () => {
  excel({ calculate: calculateWithIronCalc });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B1').formulas = [['=B1*2', '1']];
    const range = sheet.getRange('A1').load('values');
    await context.sync();
    expect(range.values).toEqual([[2]]);
    context.application.calculationMode = 'Manual';
    sheet.getRange('B1').values = [[5]];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[2]]);
    context.application.calculate('Full');
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[10]]);
  });
});

test('where IronCalc is known to differ from Excel: ROUND does not look at 15 digits first', async () => {
  // 1.01 in Excel and in LibreOffice. Once this fails, IronCalc has learnt it and the README may say so.
  const { run } = values(['=ROUND(1.005,2)']);
  expect(await run).toEqual([1]);
});

describeWith('soffice', 'LibreOffice as the calculator', () => {
  test('rounds as Excel does, follows tables, and keeps every kind of result', async () => {
    const table = (sheet: Excel.Worksheet) => {
      sheet.getRange('C1:C3').values = [['Điểm'], [1], [2]];
      sheet.tables.add('C1:C3', true).name = 'Bang';
    };
    const formulas = [
      '=ROUND(1.005,2)',
      '=SUM(Bang[Điểm])',
      '=0.1+0.2',
      '=1/0',
      '=1>0',
      '="00"&"12"',
      '=IF(FALSE,1,"")',
    ];
    const { run } = values(formulas, table, calculateWithLibreOffice);
    // It writes numbers with 15 digits, so 0.1 + 0.2 comes as 0.3.
    expect(await run).toEqual([1.01, 3, 0.3, '#DIV/0!', true, '0012', '']);
  }, 60_000);
});
