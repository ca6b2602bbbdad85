/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openFile } from '../../excel-host/file/open-file';
import { newWorkbook } from '../../excel-host/host';
import { codeOf, excel } from './support/excel';

test('pivot tables of a file are there by name, and none can be refreshed', async () => {
  const workbook = newWorkbook();
  const other = workbook.addSheet('Khác');
  for (const [sheet, name] of [
    [workbook.active, 'PivotTable1'],
    [other, 'Tổng hợp'],
  ] as const) {
    const content = `<pivotTableDefinition xmlns="urn:x" name="${name}" cacheId="1"/>`;
    sheet.carried.push({ kind: 'pivotTable', key: `xl/pivotTables/${name}.xml`, content });
  }
  const host = excel({ workbook });
  await Excel.run(async (context) => {
    const all = context.workbook.pivotTables.load('items/name');
    const sheet = context.workbook.worksheets.getItem('Khác');
    const own = sheet.pivotTables.load('items/name');
    const count = sheet.pivotTables.getCount();
    const missing = sheet.pivotTables.getItemOrNullObject('PivotTable1');
    const found = context.workbook.pivotTables.getItem('tổng hợp');
    const place = found.worksheet.load('name');
    await context.sync();
    expect(all.items.map(({ name }) => name)).toEqual(['PivotTable1', 'Tổng hợp']);
    expect(own.items.map(({ name }) => name)).toEqual(['Tổng hợp']);
    expect([count.value, missing.isNullObject, place.name]).toEqual([1, true, 'Khác']);
  });
  const refresh = Excel.run(async (context) => {
    context.workbook.pivotTables.getItem('PivotTable1').refresh();
    await context.sync();
  });
  expect(await codeOf(refresh)).toBe('ApiNotFound');
  expect(host.record.takeViolations()).toMatchObject([{ member: 'PivotTable.refresh' }]);
});

test('charts of a file are counted on their sheet', async () => {
  const file = path.resolve(__dirname, '../fixtures/workbooks/openpyxl-board.xlsx');
  const { workbook } = openFile(new Uint8Array(readFileSync(file)), 'board.xlsx');
  excel({ workbook });
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const counts = sheets.items.map((sheet) => sheet.charts.getCount());
    await context.sync();
    const there = sheets.items.flatMap(({ name }, at) =>
      counts[at]?.value ? [[name, counts[at].value]] : [],
    );
    // The one chart of the file is in the drawing of its second sheet.
    expect(there).toEqual([[workbook.sheets[1]?.name, 1]]);
  });
});

test('calculating where nothing calculates fails the test', async () => {
  const host = excel();
  for (const act of [
    (context: Excel.RequestContext) => context.workbook.application.calculate('Full'),
    (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1').calculate(false),
  ]) {
    const run = Excel.run(async (context) => {
      act(context);
      await context.sync();
    });
    expect(await codeOf(run)).toBe('ApiNotFound');
  }
  expect(host.record.takeViolations().map(({ member }) => member)).toEqual([
    'Application.calculate',
    'Worksheet.calculate',
  ]);
});

test('selecting cells makes their sheet the active one, and says so', async () => {
  const host = excel();
  host.user.add('Khác');
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onActivated.add(({ worksheetId }) => {
      heard.push(worksheetId);
      return Promise.resolve();
    });
    await context.sync();
    context.workbook.worksheets.getItem('Khác').getRange('B2:C3').select();
    await context.sync();
    const selected = context.workbook.getSelectedRange().load('address');
    await context.sync();
    expect(selected.address).toBe('Khác!B2:C3');
    context.workbook.worksheets.getItem('Sheet1').activate();
    await context.sync();
  });
  await new Promise((go) => setTimeout(go, 5));
  expect(heard).toEqual([host.workbook.sheet('Khác').id, host.workbook.sheet('Sheet1').id]);
});
