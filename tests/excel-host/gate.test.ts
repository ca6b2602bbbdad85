/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { codeOf, errorOf, excel } from './support/excel';

const run = (act: (context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    act(context);
    await context.sync();
  });

test.each([
  ['1.9', [true, false, false, false]],
  ['1.14', [true, true, true, false]],
  ['1.20', [true, true, true, true]],
] as const)('an Excel of level %s says which sets it has', (api, expected) => {
  excel({ api });
  const { requirements } = Office.context;
  const versions = ['1.9', '1.11', '1.13', '1.20'];
  expect(versions.map((version) => requirements.isSetSupported('ExcelApi', version))).toEqual(expected);
});

test('only the newest Excel on the web has what is online only', () => {
  const online = (options: Parameters<typeof excel>[0]) => {
    excel(options);
    return Office.context.requirements.isSetSupported('ExcelApiOnline', '1.1');
  };
  expect(online({ api: '1.20' })).toBe(true);
  expect(online({ api: '1.20', platform: 'PC' })).toBe(false);
  expect(online({ api: '1.14' })).toBe(false);
});

test('a member that came later is ApiNotFound and fails the test, though the add-in caught it', async () => {
  const host = excel({ api: '1.9' });
  const code = await codeOf(run((context) => void context.workbook.application.cultureInfo.load('name')));
  expect(code).toBe('ApiNotFound');
  expect(host.record.takeViolations()).toMatchObject([
    { kind: 'not-in-requirement-set', member: 'Application.cultureInfo' },
  ]);
});

test('the same member works where it exists', async () => {
  excel({ api: '1.14' });
  await Excel.run(async (context) => {
    const { numberFormat } = context.workbook.application.cultureInfo;
    numberFormat.load('numberDecimalSeparator');
    await context.sync();
    expect(numberFormat.numberDecimalSeparator).toBe(',');
  });
});

test('what exists in Excel and is not simulated fails loudly, with its name', async () => {
  const host = excel();
  const error = await errorOf(
    run((context) =>
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').removeDuplicates([0], true),
    ),
  );
  expect(error.code).toBe('ApiNotFound');
  expect(error.message).toContain('Range.removeDuplicates');
  expect(host.record.takeViolations()).toMatchObject([
    { kind: 'not-simulated', member: 'Range.removeDuplicates' },
  ]);
});

test('loading everything of an object asks for everything, not only for what is simulated', async () => {
  const host = excel();
  expect(await codeOf(run((context) => void context.workbook.load()))).toBe('ApiNotFound');
  expect(host.record.takeViolations()).toHaveLength(1);
});

test('a name that does not exist fails loudly', async () => {
  const host = excel();
  const load = run((context) => void context.workbook.worksheets.getActiveWorksheet().load('nmae'));
  expect(await codeOf(load)).toBe('ApiNotFound');
  expect(host.record.takeViolations()).toMatchObject([{ kind: 'unknown', member: 'Worksheet.nmae' }]);
});

test('a formula that nothing calculates is never read as a value', async () => {
  const host = excel();
  const read = run((context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    range.formulas = [['=1+1']];
    range.load('values');
  });
  expect(await codeOf(read)).toBe('ApiNotFound');
  expect(host.record.takeViolations()).toMatchObject([{ kind: 'not-calculated' }]);
});

test('a run reports the members it used and the sets they came with', async () => {
  const host = excel();
  await run((context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Sheet1');
    sheet.pageLayout.orientation = 'Landscape';
  });
  expect(host.record.used()).toEqual(
    expect.arrayContaining([
      { member: 'WorksheetCollection.getItemOrNullObject', api: { name: 'ExcelApi', version: '1.4' } },
      // PageLayout itself came with 1.9, so its members cannot be older.
      { member: 'PageLayout.orientation', api: { name: 'ExcelApi', version: '1.9' } },
    ]),
  );
  expect([...host.record.requirements()]).toEqual([['ExcelApi', '1.9']]);
});

test('reading before loading is the client’s own error', async () => {
  excel();
  const read = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    await context.sync();
    return sheet.name;
  });
  expect(await codeOf(read)).toBe('PropertyNotLoaded');
});
