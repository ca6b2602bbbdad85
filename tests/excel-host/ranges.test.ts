/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { codeOf, errorOf, excel } from './support/excel';

test('values written are the values read, in a later run too', async () => {
  excel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:C3');
    range.values = [
      ['Nguyễn Văn An', 9.5],
      [true, ''],
    ];
    await context.sync();
  });
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true);
    used.load('address, values, valueTypes, rowIndex, columnIndex');
    await context.sync();
    expect(used.address).toBe('Sheet1!B2:C3');
    expect(used.values).toEqual([
      ['Nguyễn Văn An', 9.5],
      [true, ''],
    ]);
    expect(used.valueTypes).toEqual([
      ['String', 'Double'],
      ['Boolean', 'Empty'],
    ]);
    expect([used.rowIndex, used.columnIndex]).toEqual([1, 1]);
  });
});

test('null leaves a cell alone and an empty text clears it', async () => {
  excel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C1');
    range.values = [[1, 2, 3]];
    range.values = [[null, '', 4]];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[1, '', 4]]);
  });
});

test('one value fills all cells', async () => {
  excel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
    range.values = 7 as unknown as number[][];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });
});

test('10,000 rows of 20 columns are written in the slices the client makes of them and read back whole', async () => {
  const host = excel();
  const values = Array.from({ length: 10_000 }, (_, row) =>
    Array.from({ length: 20 }, (_, column) => row * 20 + column),
  );
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:T10000').values = values;
    await context.sync();
    const used = sheet.getUsedRange().load('values');
    await context.sync();
    // As text: comparing 200,000 numbers one by one takes longer than all the rest.
    expect(JSON.stringify(used.values)).toBe(JSON.stringify(values));
  });
  expect(host.roundTrips).toBe(2);
  expect(host.log[0]?.actions).toBeGreaterThan(500);
  expect(host.record.used().map(({ member }) => member)).toContain('Range._ValidateArraySize');
});

test('a list of another size than the range is refused, small or big', async () => {
  excel();
  const write = (address: string, values: number[][]) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(address).values = values;
      await context.sync();
    });
  expect(await codeOf(write('A1:B2', [[1, 2]]))).toBe('InvalidArgument');
  expect(await codeOf(write('A1:B2', [[1], [2]]))).toBe('InvalidArgument');
  const big = Array.from({ length: 2_000 }, () => [1]);
  expect(await codeOf(write('A1:A1999', big))).toBe('InvalidArgument');
});

test('the text format, set first, keeps codes as text', async () => {
  excel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('A1:A2');
    range.numberFormat = '@' as unknown as string[][];
    range.values = [['0012'], ['=1+1']];
    const general = sheet.getRange('B1:B3');
    general.values = [['0012'], ['1/2/2026'], ['12%']];
    range.load('values, numberFormat');
    general.load('values, numberFormat');
    await context.sync();
    expect(range.values).toEqual([['0012'], ['=1+1']]);
    expect(general.values).toEqual([[12], [46024], [0.12]]);
    expect(general.numberFormat).toEqual([['General'], ['m/d/yyyy'], ['0%']]);
  });
});

test('whole columns read as null and cannot be written cell by cell, but can be formatted', async () => {
  excel();
  await Excel.run(async (context) => {
    const column = context.workbook.worksheets.getActiveWorksheet().getRange('C:C');
    column.format.fill.color = '#ff0000';
    column.load('values, isEntireColumn, address');
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('C77').load('format/fill/color');
    await context.sync();
    expect(column.values).toBeNull();
    expect([column.isEntireColumn, column.address]).toEqual([true, 'Sheet1!C:C']);
    expect(cell.format.fill.color).toBe('#FF0000');
  });
  const write = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('C:C').values = [[1]];
    await context.sync();
  });
  expect(await codeOf(write)).toBe('InvalidArgument');
});

test('a look that differs between cells reads as null', async () => {
  excel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('A1:B1').format.font.name = 'Times New Roman';
    const both = sheet.getRange('A1:B1').load('format/font/bold, format/font/name');
    await context.sync();
    expect(both.format.font.bold).toBeNull();
    expect(both.format.font.name).toBe('Times New Roman');
  });
});

test('fonts of single cells come in one read', async () => {
  excel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B1').format.font.name = '.VnTime';
    const properties = sheet.getRange('A1:B1').getCellProperties({ format: { font: { name: true } } });
    await context.sync();
    expect(properties.value).toEqual([
      [{ format: { font: { name: 'Calibri' } } }, { format: { font: { name: '.VnTime' } } }],
    ]);
  });
});

test('an empty sheet has no used range', async () => {
  excel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const none = sheet.getUsedRangeOrNullObject(true);
    const inside = none.getCell(0, 0);
    const first = sheet.getUsedRange().load('address');
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect(inside.isNullObject).toBe(true);
    expect(first.address).toBe('Sheet1!A1');
  });
});

test('a used range counts cells that only look like something, unless values alone are asked for', async () => {
  excel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B2').values = [[1]];
    sheet.getRange('D9').format.font.italic = true;
    const all = sheet.getUsedRange().load('address');
    const values = sheet.getUsedRange(true).load('address');
    await context.sync();
    expect([all.address, values.address]).toEqual(['Sheet1!B2:D9', 'Sheet1!B2']);
  });
});

test('more than five million cells read as null, which is not empty', async () => {
  excel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getActiveWorksheet()
      .getRange('A1:E1000001')
      .load('values, cellCount');
    await context.sync();
    expect(range.cellCount).toBe(5_000_005);
    expect(range.values).toBeNull();
  });
});

test('an error says which statement failed, and what came before it stays', async () => {
  const host = excel();
  const run = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('A2').values = [[1, 2]];
    sheet.getRange('A3').values = [[3]];
    await context.sync();
  });
  const error = await errorOf(run);
  expect(error.code).toBe('InvalidArgument');
  expect(error.debugInfo.errorLocation).toBe('Range.values');
  expect(error.debugInfo['statement']).toContain('range1.values = ');
  const [sheet] = host.workbook.sheets;
  expect([sheet?.cell(0, 0).value, sheet?.cell(1, 0).value, sheet?.cell(2, 0).value]).toEqual([
    1,
    null,
    null,
  ]);
});

test('a merged area keeps one content and takes none elsewhere', async () => {
  const host = excel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
    range.values = [['giữ', 'mất']];
    range.merge(false);
    range.values = [['mới', 'không đâu']];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([['mới', '']]);
  });
  expect(host.workbook.sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
});
