/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { FAILURE } from '../../excel-host/dispatch/protocol';
import { MOST_BYTES } from '../../excel-host/limits/sizes';
import { codeOf, errorOf, excel } from './support/excel';

const write = (address: string, value: unknown, options: Excel.RunOptions = {}) =>
  Excel.run(options, async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange(address).values = value as string[][];
    await context.sync();
  });

const rowsOf = (text: string, rows: number) => Array.from({ length: rows }, () => [text]);

describe('five megabytes, measured in UTF-8', () => {
  // A letter with a tone mark is three bytes: 4,000 of them 500 times are 6 MB, but only 2 M characters.
  const long = 'ế'.repeat(4_000);

  test('a request that is larger is refused whole', async () => {
    const host = excel();
    expect(await codeOf(write('A1:A500', rowsOf(long, 500)))).toBe('RequestPayloadSizeLimitExceeded');
    expect(host.log[0]?.requestBytes).toBeGreaterThan(MOST_BYTES);
    expect(host.workbook.active.rows.size).toBe(0);
    await write('A1:A400', rowsOf(long, 400));
    expect(host.workbook.active.rows.size).toBe(400);
  });

  test('an answer that is larger is refused', async () => {
    const host = excel();
    for (let row = 0; row < 500; row += 1) host.user.type('Sheet1', `A${row + 1}`, long);
    const read = (address: string) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange(address).load('values');
        await context.sync();
        return range.values.length;
      });
    expect(await codeOf(read('A1:A500'))).toBe('ResponsePayloadSizeLimitExceeded');
    expect(await read('A1:A400')).toBe(400);
  });
});

describe('a cell is being edited', () => {
  test('every request is refused, until Enter', async () => {
    const host = excel();
    host.editing.begin();
    const error = await errorOf(write('A1', [[1]]));
    expect(error.code).toBe('InvalidOperationInCellEditMode');
    host.editing.end();
    await write('A1', [[1]]);
    expect(host.workbook.active.cell(0, 0).value).toBe(1);
  });

  test('a run that agreed to wait waits', async () => {
    const host = excel();
    host.editing.begin();
    let done = false;
    const run = write('A1', [[1]], { delayForCellEdit: true }).then(() => {
      done = true;
    });
    await new Promise((go) => setTimeout(go, 10));
    expect(done).toBe(false);
    // Another run, which did not agree to wait, is refused at once.
    expect(await codeOf(write('A2', [[2]]))).toBe('InvalidOperationInCellEditMode');
    host.editing.end();
    await run;
    expect(done).toBe(true);
  });
});

describe('failures of a whole request', () => {
  test.each([
    [FAILURE.timedOutSession, 'InvalidOrTimedOutSession'],
    [FAILURE.activityLimit, 'ActivityLimitReached'],
    [FAILURE.modalDialogOpen, 'WriteNotSupportedWhenModalDialogOpen'],
    [FAILURE.noCapability, 'AccessDenied'],
    [FAILURE.requestTooLarge, 'RequestPayloadSizeLimitExceeded'],
    [FAILURE.responseTooLarge, 'ResponsePayloadSizeLimitExceeded'],
    [1, 'GeneralException'],
  ])('%d reaches the add-in as %s, once', async (failure, code) => {
    const host = excel();
    host.faults.add({ kind: 'refuse', failure });
    expect(await codeOf(write('A1', [[1]]))).toBe(code);
    await write('A1', [[2]]);
    expect(host.workbook.active.cell(0, 0).value).toBe(2);
    expect(host.faults.waiting).toBe(0);
  });
});

test('a fault strikes the request it was laid out for', async () => {
  const host = excel();
  host.faults.add({ kind: 'refuse', failure: FAILURE.timedOutSession }, { request: 2 });
  host.faults.add({ kind: 'refuse', failure: FAILURE.activityLimit }, { mentions: 'Delete' });
  await write('A1', [[1]]);
  expect(await codeOf(write('A1', [[2]]))).toBe('InvalidOrTimedOutSession');
  await write('A1', [[3]]);
  const remove = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').delete();
    await context.sync();
  });
  expect(await codeOf(remove)).toBe('ActivityLimitReached');
});

test('a failure in the middle keeps what was done before it', async () => {
  const host = excel();
  host.faults.add({ kind: 'fail-action', action: 'Merge', code: 'GeneralException' });
  const run = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').values = [['trước']];
    sheet.getRange('A1:B1').merge();
    sheet.getRange('A2').values = [['sau']];
    await context.sync();
  });
  expect(await codeOf(run)).toBe('GeneralException');
  expect(host.workbook.active.cell(0, 0).value).toBe('trước');
  expect(host.workbook.active.cell(1, 0).value).toBeNull();
});

test('an answer may come late', async () => {
  const host = excel();
  host.faults.add({ kind: 'delay', milliseconds: 30 });
  const start = performance.now();
  await write('A1', [[1]]);
  expect(performance.now() - start).toBeGreaterThan(25);
});

describe('a lost reply: everything is done', () => {
  test('and the client hears that the session has ended', async () => {
    const host = excel();
    host.faults.add({ kind: 'lose-reply', as: FAILURE.timedOutSession });
    expect(await codeOf(write('A1', [[1]]))).toBe('InvalidOrTimedOutSession');
    expect(host.workbook.active.cell(0, 0).value).toBe(1);
  });

  test('or never hears anything, and later requests are answered', async () => {
    const host = excel();
    host.faults.add({ kind: 'lose-reply', as: 'silence' });
    const silent = write('A1', [[1]]).then(() => 'answered');
    const patience = new Promise<string>((go) => setTimeout(go, 20, 'silence'));
    expect(await Promise.race([silent, patience])).toBe('silence');
    await write('A2', [[2]]);
    expect([host.workbook.active.cell(0, 0).value, host.workbook.active.cell(1, 0).value]).toEqual([1, 2]);
  });
});

test('a co-author writes between two syncs', async () => {
  const host = excel();
  host.faults.add({ kind: 'before', act: () => host.coAuthor.type('Sheet1', 'A1', 99) }, { request: 2 });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    range.values = [[1]];
    await context.sync();
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[99]]);
  });
});

test('a sheet renamed by the user is still the sheet the add-in holds', async () => {
  const host = excel();
  host.faults.add({ kind: 'before', act: () => host.user.rename('Sheet1', 'Của tôi') }, { request: 2 });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    await context.sync();
    sheet.getRange('A1').values = [[1]];
    await context.sync();
  });
  expect(host.workbook.sheet('Của tôi').cell(0, 0).value).toBe(1);
});

test('a sheet deleted by the user is gone for the add-in, and so are its ranges', async () => {
  const host = excel();
  host.user.add('khác');
  host.faults.add({ kind: 'before', act: () => host.user.delete('Sheet1') }, { request: 2 });
  const run = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    await context.sync();
    range.values = [[1]];
    await context.sync();
  });
  expect(await codeOf(run)).toBe('ItemNotFound');
});

test('a read-only workbook is read and not changed', async () => {
  const host = excel();
  host.workbook.readOnly = true;
  const changes: ((sheet: Excel.Worksheet) => void)[] = [
    (sheet) => {
      sheet.getRange('A1').values = [[1]];
    },
    (sheet) => sheet.delete(),
    (sheet) => sheet.getRange('A1').clear(),
    (sheet) => sheet.names.add('x', '=1'),
  ];
  for (const change of changes) {
    const run = Excel.run(async (context) => {
      change(context.workbook.worksheets.getItem('Sheet1'));
      await context.sync();
    });
    expect(await codeOf(run)).toBe('AccessDenied');
  }
  await Excel.run(async (context) => {
    context.workbook.load('readOnly');
    await context.sync();
    expect(context.workbook.readOnly).toBe(true);
  });
});

test('there is no theme to be had from this client on the web, and on the desktop what the host has', () => {
  const theme = { isDarkTheme: true, bodyBackgroundColor: '#262626' };
  excel({ theme });
  expect(Office.context.officeTheme).toBeUndefined();
  excel({ platform: 'PC', theme });
  expect(Office.context.officeTheme).toEqual(theme);
});
