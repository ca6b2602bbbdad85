/** @jest-environment ./excel-host/transports/jest-environment.ts */
import type { ExcelHost } from '../../../excel-host/host';
import { OfficeWorkbook } from '../../../src/workbook/office/office-workbook';
import { foreign, hidden, seen } from './support/book';
import { pane, plan, prepared, SECOND, SHEET } from './support/failing-write';
import { refusalOf } from './support/refusal';
import { rankingValues, sheetNames, valuesOf } from './support/results';

const ours = [SHEET, SECOND];
const TABLE = {
  id: '9',
  name: 'Bang',
  area: { top: 1, left: 0, bottom: 3, right: 2 },
  showHeaders: true,
  showTotals: false,
  style: '',
  highlightFirstColumn: false,
  highlightLastColumn: false,
  showBandedRows: false,
  showBandedColumns: false,
  showFilterButton: false,
};

/** Something that happens in the middle of a write, before the request that mentions a name. */
async function during(mentions: string, act: (host: ExcelHost) => void) {
  const host = await prepared();
  const before = { seen: seen(host.workbook, SHEET), foreign: foreign(host.workbook, ours) };
  host.faults.add({ kind: 'before', act: () => act(host) }, { mentions });
  const refusal = await refusalOf(pane().write(plan(90)));
  return { host, before, refusal };
}

describe('what people do while a write is under way', () => {
  test('protecting the result sheet: it is named, and nothing on it has changed', async () => {
    const { host, before, refusal } = await during('Clear', (one) => one.user.protect(SHEET));
    expect(refusal).toMatchObject({ code: 'workbook.sheet-protected', params: { sheet: SHEET } });
    host.user.unprotect(SHEET);
    expect(seen(host.workbook, SHEET)).toEqual(before.seen);
    expect(foreign(host.workbook, ours)).toEqual(before.foreign);
    expect(hidden(host.workbook)).toEqual([]);
  });

  test('protecting the structure: that is told, and the next write removes what is hidden', async () => {
    const { host, before, refusal } = await during('Values', (one) => one.user.protectStructure());
    expect(refusal.code).toBe('workbook.structure-protected');
    host.workbook.structureProtected = false;
    expect(seen(host.workbook, SHEET)).toEqual(before.seen);
    expect(foreign(host.workbook, ours)).toEqual(before.foreign);
    await pane().write(plan(91));
    expect(hidden(host.workbook)).toHaveLength(1);
  });

  test('deleting the result sheet: it is told as a change, and nothing comes in its place', async () => {
    const { host, before, refusal } = await during('Clear', (one) => one.user.delete(SHEET));
    expect(refusal).toMatchObject({ code: 'workbook.changed-meanwhile', params: { sheet: SHEET } });
    expect(sheetNames(host.workbook)).toEqual(['Sheet1']);
    expect(host.workbook.sheet('Sheet1').cell(0, 3).formula).toMatch(/#REF!/);
    expect(foreign(host.workbook, ours).settings).toEqual(before.foreign.settings);
  });

  test('renaming the result sheet: it gets its content under the name it has now', async () => {
    const host = await prepared();
    host.faults.add({ kind: 'before', act: () => host.user.rename(SHEET, 'Bảng A') }, { mentions: 'Clear' });
    expect(await pane().write(plan(90))).toEqual({ names: ['Bảng A', SECOND] });
    expect(valuesOf(host.workbook, 'Bảng A')).toEqual(rankingValues(90, 2));
  });

  test('making a table on the result sheet: it is not cleared', async () => {
    const host = await prepared();
    host.faults.add(
      { kind: 'before', act: () => void host.workbook.sheet(SHEET).tables.push(TABLE) },
      { mentions: 'Merge' },
    );
    expect(await refusalOf(pane().write(plan(90)))).toMatchObject({ code: 'workbook.changed-meanwhile' });
    expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(80, 2));
  });

  test('giving another sheet the name of a new one: the write is refused and as it was', async () => {
    const { host, before } = await during('CopyFrom', (one) => void one.user.add(SECOND));
    expect(seen(host.workbook, SHEET)).toEqual(before.seen);
    expect(sheetNames(host.workbook)).toEqual(['Sheet1', SHEET, SECOND]);
    expect(valuesOf(host.workbook, SECOND)).toEqual([]);
  });
});

test('a write that is cancelled before any of its requests leaves the workbook as it was', async () => {
  for (let most = 0; ; most += 3) {
    const host = await prepared();
    const before = { seen: seen(host.workbook, SHEET), foreign: foreign(host.workbook, ours) };
    let asked = 0;
    const workbook = new OfficeWorkbook({ isCancelled: () => asked++ >= most });
    const end = await workbook.write(plan(90)).then(
      () => 'whole',
      (error: { code: string }) => error.code,
    );
    if (end === 'whole') {
      expect(most).toBeGreaterThan(6);
      return;
    }
    expect(end).toBe('workbook.cancelled');
    expect(seen(host.workbook, SHEET)).toEqual(before.seen);
    expect(foreign(host.workbook, ours)).toEqual(before.foreign);
    expect(sheetNames(host.workbook)).toEqual(['Sheet1', SHEET]);
  }
});

describe('reading and writing again', () => {
  test('a second write without a new reading is checked against the first, whatever formulas now show', async () => {
    const host = await prepared();
    host.workbook.calculationMode = 'Manual';
    const workbook = pane();
    await workbook.read({ sheets: ['Sheet1'] });
    await workbook.write(plan(90));
    // A result shows through somebody's formula: no change of theirs.
    const sheet = host.workbook.sheet('Sheet1');
    sheet.put(0, 3, { ...sheet.cell(0, 3), value: 90 });
    await workbook.write(plan(91));
    host.coAuthor.type('Sheet1', 'B2', 'khác');
    expect(await refusalOf(workbook.write(plan(92)))).toMatchObject({
      code: 'workbook.changed-meanwhile',
      params: { sheet: 'Sheet1' },
    });
    expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(91, 2));
    // Read again, it is what the next write is made from.
    await workbook.read({ sheets: ['Sheet1'] });
    await workbook.write(plan(93));
  });

  test('so is a write after an undo', async () => {
    const host = await prepared();
    host.workbook.calculationMode = 'Manual';
    const workbook = pane();
    await workbook.read({ sheets: ['Sheet1'] });
    await workbook.write(plan(90));
    await workbook.undo();
    host.coAuthor.type('Sheet1', 'B2', 'khác');
    expect(await refusalOf(workbook.write(plan(91)))).toMatchObject({ code: 'workbook.changed-meanwhile' });
  });

  test('a sheet that the next run does not read any more holds up no write', async () => {
    const host = await prepared();
    host.workbook.calculationMode = 'Manual';
    host.user.add('Bỏ');
    const workbook = pane();
    await workbook.read({ sheets: ['Sheet1', 'Bỏ'] });
    host.user.type('Bỏ', 'A1', 1);
    expect(await refusalOf(workbook.write(plan(90)))).toMatchObject({ params: { sheet: 'Bỏ' } });
    await workbook.read({ sheets: ['Sheet1'] });
    expect(await workbook.write(plan(90))).toEqual({ names: [SHEET, SECOND] });
  });

  test('a change during the drafting is found before anything is replaced', async () => {
    const host = await prepared();
    host.workbook.calculationMode = 'Manual';
    const before = seen(host.workbook, SHEET);
    const workbook = pane();
    await workbook.read({ sheets: ['Sheet1'] });
    host.faults.add(
      { kind: 'before', act: () => host.coAuthor.type('Sheet1', 'B2', 'khác') },
      { mentions: 'Merge' },
    );
    expect(await refusalOf(workbook.write(plan(90)))).toMatchObject({ code: 'workbook.changed-meanwhile' });
    expect(seen(host.workbook, SHEET)).toEqual(before);
  });
});
