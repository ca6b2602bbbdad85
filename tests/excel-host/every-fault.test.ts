/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { calculateWithIronCalc } from '../../excel-host/calculation/ironcalc';
import { FAILURE } from '../../excel-host/dispatch/protocol';
import { openFile } from '../../excel-host/file/open-file';
import { saveFile } from '../../excel-host/file/save-file';
import { ExcelHost, newWorkbook } from '../../excel-host/host';
import { connect } from '../../excel-host/transports/bare';
import { codeOf, excel } from './support/excel';

/** The faults of which the issue says that each ends well: each as this host plays it, on each Excel. */
describe.each(['1.9', '1.14', '1.20'] as const)('on an Excel with ExcelApi %s', (api) => {
  function start(options: { calculates?: boolean } = {}): ExcelHost {
    const workbook = newWorkbook();
    workbook.renameSheet(workbook.active, 'Nguồn');
    workbook.addSheet('Kết quả');
    return excel({ api, workbook, ...(options.calculates ? { calculate: calculateWithIronCalc } : {}) });
  }

  const write = (address: string, value: string | number, sheet = 'Kết quả') =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
      await context.sync();
    });

  const valueIn = (host: ExcelHost, sheet: string) => host.workbook.sheet(sheet).cell(0, 0).value;

  test('a cell is being edited, until Enter', async () => {
    const host = start();
    host.editing.begin();
    expect(await codeOf(write('A1', 1))).toBe('InvalidOperationInCellEditMode');
    host.editing.end();
    await write('A1', 1);
    expect(valueIn(host, 'Kết quả')).toBe(1);
  });

  test('the sheet is protected, until it is not', async () => {
    const host = start();
    host.user.protect('Kết quả');
    expect(await codeOf(write('A1', 1))).toBe('AccessDenied');
    host.user.unprotect('Kết quả');
    await write('A1', 1);
    expect(valueIn(host, 'Kết quả')).toBe(1);
  });

  test('the structure is protected: no sheet is added, renamed or deleted, and cells are written', async () => {
    const host = start();
    host.user.protectStructure();
    const add = Excel.run(async (context) => {
      context.workbook.worksheets.add('Mới');
      await context.sync();
    });
    expect(await codeOf(add)).toBe('AccessDenied');
    await write('A1', 1);
    host.user.unprotectStructure();
    expect(host.user.add('Mới').name).toBe('Mới');
  });

  test.each([
    ['payload', FAILURE.requestTooLarge, 'RequestPayloadSizeLimitExceeded'],
    ['payload of the answer', FAILURE.responseTooLarge, 'ResponsePayloadSizeLimitExceeded'],
    ['aborted session', FAILURE.timedOutSession, 'InvalidOrTimedOutSession'],
    ['read-only', FAILURE.noCapability, 'AccessDenied'],
  ])('%s: nothing of the request is done', async (_what, failure, code) => {
    const host = start();
    host.faults.add({ kind: 'refuse', failure });
    expect(await codeOf(write('A1', 1))).toBe(code);
    expect(valueIn(host, 'Kết quả')).toBeNull();
  });

  test('action k fails, and what came before it stays', async () => {
    const host = start();
    host.faults.add({ kind: 'fail-action', action: 'Clear', code: 'GeneralException' });
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Kết quả');
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('B1').clear();
      sheet.getRange('C1').values = [[3]];
      await context.sync();
    });
    expect(await codeOf(run)).toBe('GeneralException');
    const [a, c] = [0, 2].map((column) => host.workbook.sheet('Kết quả').cell(0, column).value);
    expect([a, c]).toEqual([1, null]);
  });

  test('a delay, and a reply that is lost after everything was done', async () => {
    const host = start();
    host.faults.add({ kind: 'delay', milliseconds: 20 });
    const before = performance.now();
    await write('A1', 1);
    expect(performance.now() - before).toBeGreaterThan(15);
    host.faults.add({ kind: 'lose-reply', as: FAILURE.timedOutSession });
    expect(await codeOf(write('A1', 2))).toBe('InvalidOrTimedOutSession');
    expect(valueIn(host, 'Kết quả')).toBe(2);
  });

  test('a co-author changes the source between two syncs, and the add-in hears who it was', async () => {
    const host = start();
    const sources: string[] = [];
    host.faults.add({ kind: 'before', act: () => host.coAuthor.type('Nguồn', 'A1', 99) }, { request: 2 });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Nguồn');
      sheet.onChanged.add(({ source }) => {
        sources.push(source);
        return Promise.resolve();
      });
      await context.sync();
      const range = sheet.getRange('A1').load('values');
      await context.sync();
      expect(range.values).toEqual([[99]]);
    });
    await new Promise((go) => setTimeout(go, 5));
    expect(sources).toEqual(['Remote']);
  });

  test('the user renames or deletes a sheet: by its old name it is gone', async () => {
    const host = start();
    host.user.rename('Kết quả', 'Của tôi');
    expect(await codeOf(write('A1', 1))).toBe('ItemNotFound');
    await write('A1', 1, 'Của tôi');
    host.user.delete('Của tôi');
    expect(await codeOf(write('A1', 1, 'Của tôi'))).toBe('ItemNotFound');
  });

  test('the user’s formulas and names follow a renamed result sheet and lose a deleted one', async () => {
    const host = start({ calculates: true });
    host.user.type('Kết quả', 'A1', 5);
    host.user.type('Nguồn', 'A1', "=SUM('Kết quả'!A1:A9)+1");
    host.user.type('Nguồn', 'B1', `="'Kết quả'!A1"&Nguồn!A2`);
    const names = { id: '1', name: 'tong', formula: "='Kết quả'!$A$1", visible: true, comment: '' };
    host.workbook.names.push(names);
    const read = () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Nguồn').getRange('A1:B1');
        range.load('values, formulas');
        await context.sync();
        return [range.values[0]?.[0] as unknown, ...(range.formulas[0] as unknown[])];
      });
    const text = `="'Kết quả'!A1"&Nguồn!A2`;
    expect(await read()).toEqual([6, "=SUM('Kết quả'!A1:A9)+1", text]);
    host.user.rename('Kết quả', 'Xếp hạng 2026');
    expect(await read()).toEqual([6, "=SUM('Xếp hạng 2026'!A1:A9)+1", text]);
    expect(names.formula).toBe("='Xếp hạng 2026'!$A$1");
    host.user.delete('Xếp hạng 2026');
    expect(await read()).toEqual(['#REF!', '=SUM(#REF!)+1', text]);
    expect(names.formula).toBe('=#REF!');
  });

  test('a formula whose sheet got another name keeps its value, also where nothing calculates', async () => {
    const host = start();
    const sheet = host.workbook.sheet('Nguồn');
    sheet.put(0, 0, { value: 5, formula: "='Kết quả'!A1", style: sheet.normal });
    host.user.rename('Kết quả', 'Khác');
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Nguồn').getRange('A1').load('values, formulas');
      await context.sync();
      expect([range.values, range.formulas]).toEqual([[[5]], [['=Khác!A1']]]);
    });
  });

  test('a result sheet that was edited by hand says so to whoever listens', async () => {
    const host = start();
    const changes: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address, source }) => {
        changes.push(`${source} ${address}`);
        return Promise.resolve();
      });
      await context.sync();
    });
    host.user.type('Kết quả', 'B2', 'ghi tay');
    await new Promise((go) => setTimeout(go, 5));
    expect(changes).toEqual(['Local B2']);
    expect(host.workbook.sheet('Kết quả').cell(1, 1).value).toBe('ghi tay');
  });

  test('a crash: the batch was done, nobody heard, and the workbook is opened again as it is', async () => {
    const host = start();
    host.faults.add({ kind: 'lose-reply', as: 'silence' }, { mentions: 'Values' });
    void write('A1', 'giữa chừng');
    while (host.answersLost === 0) await new Promise((go) => setTimeout(go, 1));
    const saved = openFile(saveFile(host.workbook), 'sau.xlsx').workbook;
    const next = excel({ api, workbook: saved });
    expect(valueIn(next, 'Kết quả')).toBe('giữa chừng');
    await write('A1', 'xong');
    expect(valueIn(next, 'Kết quả')).toBe('xong');
  });

  test('a read-only workbook takes no change', async () => {
    const host = start();
    host.workbook.readOnly = true;
    expect(await codeOf(write('A1', 1))).toBe('AccessDenied');
    expect(valueIn(host, 'Kết quả')).toBeNull();
  });

  test('there is no officeTheme, and the sets are those of this Excel', () => {
    start();
    expect(Office.context.officeTheme).toBeUndefined();
    const has = (version: string) => Office.context.requirements.isSetSupported('ExcelApi', version);
    expect(['1.9', '1.14', '1.20'].map(has)).toEqual(
      { '1.9': [true, false, false], '1.14': [true, true, false], '1.20': [true, true, true] }[api],
    );
  });
});

test('a fault that was laid out and never struck is seen', () => {
  const host = new ExcelHost();
  connect(host);
  host.faults.add({ kind: 'delay', milliseconds: 1 });
  expect(host.faults.waiting).toBe(1);
  host.faults.clear();
  expect(host.faults.waiting).toBe(0);
});
