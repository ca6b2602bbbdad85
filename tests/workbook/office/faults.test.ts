/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { FAILURE } from '../../../excel-host/dispatch/protocol';
import type { ExcelHost } from '../../../excel-host/host';
import { snapshot } from '../../../excel-host/model/snapshot';
import { OfficeWorkbook } from '../../../src/workbook/office/office-workbook';
import { excel } from '../../excel-host/support/excel';
import { refusalOf } from './support/refusal';
import { ranking, rankingValues, sheetNames, valuesOf } from './support/results';

const SHEET = 'Xếp hạng';
const ours = [SHEET];

/** A workbook with data and a ranking of an earlier run, and how long the adapter has waited. */
async function prepared() {
  const host = excel();
  const pauses: number[] = [];
  const workbook = new OfficeWorkbook({
    pause: (milliseconds) => Promise.resolve(void pauses.push(milliseconds)),
  });
  host.user.type('Sheet1', 'A1:B3', 'dữ liệu');
  await workbook.write({ documents: [ranking(80)], ours: [] });
  const before = snapshot(host.workbook);
  return {
    host,
    workbook,
    pauses,
    before,
    replace: () => workbook.write({ documents: [ranking(90)], ours }),
  };
}

const settled = (book: ReturnType<typeof snapshot>) => ({ ...book, settings: {} });

describe('a cell is being edited', () => {
  test('the command is refused with the sentence, and nothing has changed', async () => {
    const { host, before, replace } = await prepared();
    host.editing.begin();
    expect(await refusalOf(replace())).toMatchObject({ code: 'workbook.cell-editing' });
    host.editing.end();
    expect(snapshot(host.workbook)).toEqual(before);
  });

  test('where somebody listens, they are told and the write waits for Enter', async () => {
    const { host } = await prepared();
    let told = 0;
    const workbook = new OfficeWorkbook({
      onCellEditing: () => {
        told += 1;
        setTimeout(() => host.editing.end(), 5);
      },
    });
    host.editing.begin();
    await workbook.write({ documents: [ranking(90)], ours });
    expect(told).toBe(1);
    expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(90));
  });
});

test('an Excel that says InvalidOperation while a cell is edited is understood where nothing can be done twice', async () => {
  const { host } = await prepared();
  let told = 0;
  const workbook = new OfficeWorkbook({ onCellEditing: () => void (told += 1) });
  host.faults.add({ kind: 'fail-action', action: 0, code: 'InvalidOperation' }, { mentions: 'Date' });
  await workbook.write({ documents: [ranking(90)], ours });
  expect(told).toBe(1);
  // A replacement that failed half-way is not sent again: it would keep the new content as the former one.
  host.faults.add(
    { kind: 'fail-action', action: 'CopyFrom', code: 'InvalidOperation' },
    { mentions: 'Clear' },
  );
  const refused = workbook.write({ documents: [ranking(91)], ours });
  expect(await refusalOf(refused)).toMatchObject({ params: { code: 'InvalidOperation' } });
  expect(told).toBe(1);
  expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(90));
});

test('somebody who begins to edit a cell in the middle of a write is told what is left, and nothing is lost', async () => {
  const { host, workbook, replace } = await prepared();
  host.faults.add({ kind: 'before', act: () => host.editing.begin() }, { mentions: 'Clear' });
  expect(await refusalOf(replace())).toMatchObject({
    code: 'workbook.left-unfinished',
    params: { code: 'InvalidOperationInCellEditMode' },
  });
  host.editing.end();
  expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(80));
  await workbook.write({ documents: [ranking(91)], ours });
  expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(91));
  expect(sheetNames(host.workbook)).toHaveLength(3);
});

describe('protection', () => {
  test('a protected result sheet is named, and the result can go to a new sheet', async () => {
    const { host, workbook, before, replace } = await prepared();
    host.user.protect(SHEET);
    expect(await refusalOf(replace())).toMatchObject({
      code: 'workbook.sheet-protected',
      params: { sheet: SHEET },
    });
    host.user.unprotect(SHEET);
    expect(snapshot(host.workbook)).toEqual(before);
    host.user.protect(SHEET);
    const { names } = await workbook.write({ documents: [ranking(90)], ours: [] });
    expect(names).toEqual(['Xếp hạng (2)']);
  });

  test('a protected structure and a read-only workbook are refused before anything changes', async () => {
    const { host, before, replace } = await prepared();
    host.workbook.structureProtected = true;
    expect(await refusalOf(replace())).toMatchObject({ code: 'workbook.structure-protected' });
    host.workbook.structureProtected = false;
    host.workbook.readOnly = true;
    expect(await refusalOf(replace())).toMatchObject({ code: 'workbook.read-only' });
    host.workbook.readOnly = false;
    expect(snapshot(host.workbook)).toEqual(before);
  });
});

describe('what was read has changed before the write', () => {
  const change: [string, (host: ExcelHost) => void][] = [
    ['a value', (host) => host.coAuthor.type('Sheet1', 'B2', 7)],
    ['a new row', (host) => host.coAuthor.type('Sheet1', 'A4', 'mới')],
    ['the name of the sheet', (host) => host.user.rename('Sheet1', 'Khác')],
  ];
  test.each(change)('%s: nothing is written', async (_what, act) => {
    const { host, workbook, replace } = await prepared();
    await workbook.read({ sheets: ['Sheet1'] });
    act(host);
    const before = snapshot(host.workbook);
    expect(await refusalOf(replace())).toMatchObject({
      code: 'workbook.changed-meanwhile',
      params: { sheet: 'Sheet1' },
    });
    expect(snapshot(host.workbook)).toEqual(before);
  });

  test('a change in a result sheet, which is about to be replaced, or in a sheet nobody read is none', async () => {
    const { host, workbook } = await prepared();
    await workbook.read({ sheets: ['Sheet1', SHEET] });
    host.coAuthor.type(SHEET, 'A9', 'sửa tay');
    host.user.add('Nháp của tôi');
    await workbook.write({ documents: [ranking(90)], ours, edited: 'replace' });
    expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(90));
  });
});

describe('Excel is interrupted', () => {
  test('content is sent twice more, after half a second and two', async () => {
    const { host, pauses, replace } = await prepared();
    host.faults.add({ kind: 'refuse', failure: FAILURE.timedOutSession }, { mentions: 'Values' }, 2);
    await replace();
    expect(pauses).toEqual([500, 2_000]);
    expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(90));
  });

  test('a conflict in the middle of a block is tried again as well', async () => {
    const { host, pauses, replace } = await prepared();
    host.faults.add({ kind: 'fail-action', action: 'Values', code: 'Conflict' }, { mentions: 'Values' });
    await replace();
    expect(pauses).toEqual([500]);
    expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(90));
  });

  test('a third time is the last: it is said, and the workbook is as it was', async () => {
    const { host, before, replace } = await prepared();
    host.faults.add({ kind: 'refuse', failure: FAILURE.timedOutSession }, { mentions: 'Values' }, 3);
    expect(await refusalOf(replace())).toMatchObject({
      code: 'workbook.excel-busy',
      params: { code: 'InvalidOrTimedOutSession' },
    });
    expect(settled(snapshot(host.workbook))).toEqual(settled(before));
  });
});

test('a write that is cancelled on its way leaves the workbook as it was', async () => {
  const { host, before } = await prepared();
  let cancelled = false;
  const workbook = new OfficeWorkbook({ isCancelled: () => cancelled });
  const cancel = (): void => void (cancelled = true);
  host.faults.add({ kind: 'before', act: cancel }, { mentions: 'Values' });
  expect(await refusalOf(workbook.write({ documents: [ranking(90)], ours }))).toMatchObject({
    code: 'workbook.cancelled',
  });
  expect(settled(snapshot(host.workbook))).toEqual(settled(before));
  expect(await refusalOf(workbook.read({ sheets: [SHEET] }))).toMatchObject({ code: 'workbook.cancelled' });
});

test('a request that is refused as too large is halved', async () => {
  const { host, replace } = await prepared();
  host.faults.add({ kind: 'refuse', failure: FAILURE.requestTooLarge }, { mentions: 'Values' }, 4);
  await replace();
  expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(90));
});

test('anything else is reported with the statement that failed, and the workbook is as it was', async () => {
  const { host, before, replace } = await prepared();
  const fault = { kind: 'fail-action', action: 'Values', code: 'GeneralException' } as const;
  // Once with everything else, and once alone.
  host.faults.add(fault, { mentions: 'Values' }, 2);
  const { code, params } = await refusalOf(replace());
  expect([code, params['code']]).toEqual(['workbook.excel-failed', 'GeneralException']);
  expect(params['statement']).toMatch(/values/i);
  expect(settled(snapshot(host.workbook))).toEqual(settled(before));
});

test('a failure during the replacement brings the former content back', async () => {
  const { host, before, replace } = await prepared();
  // The replacement is the only request that clears.
  host.faults.add(
    { kind: 'fail-action', action: 'CopyFrom', code: 'GeneralException' },
    { mentions: 'Clear' },
  );
  expect(await refusalOf(replace())).toMatchObject({ code: 'workbook.excel-failed' });
  expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(80));
  const after = snapshot(host.workbook);
  expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  expect(after.sheets[1]?.cells).toEqual(before.sheets[1]?.cells);
  expect(after.sheets[0]).toEqual(before.sheets[0]);
});

test('a write whose last answer is lost is whole, and is not taken for a failure', async () => {
  const { host, replace } = await prepared();
  host.faults.add({ kind: 'lose-reply', as: FAILURE.timedOutSession }, { mentions: 'Delete' });
  expect(await replace()).toEqual({ names: [SHEET] });
  expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(90));
});

describe('a crash', () => {
  /** The pane never hears of the answer and is gone; another one opens on the same workbook. */
  async function crashAt(mentions: string) {
    const { host, replace } = await prepared();
    host.faults.add({ kind: 'lose-reply', as: 'silence' }, { mentions });
    void replace();
    await new Promise<void>((go) => {
      const look = (): void => void (host.answersLost > 0 ? go() : setTimeout(look, 2));
      look();
    });
    return excel({ workbook: host.workbook });
  }

  test('leaves drafts that nobody sees, and the next write removes them', async () => {
    const host = await crashAt('Values');
    expect(sheetNames(host.workbook).length).toBeGreaterThan(2);
    expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(80));
    const workbook = new OfficeWorkbook();
    expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['Sheet1', SHEET]);
    await workbook.write({ documents: [ranking(91)], ours });
    expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(91));
    expect(sheetNames(host.workbook)).toHaveLength(3);
  });

  test('during the replacement: the next write first restores what stood there', async () => {
    const host = await crashAt('Clear');
    const workbook = new OfficeWorkbook();
    await workbook.write({ documents: [ranking(91)], ours });
    await workbook.undo();
    expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(80));
    expect(sheetNames(host.workbook)).toEqual(['Sheet1', SHEET]);
  });

  test('a hidden sheet of somebody that only has such a name is not removed', async () => {
    const host = await crashAt('Values');
    host.user.add('_binhxet-draft-9');
    host.user.type('_binhxet-draft-9', 'A1', 'của tôi');
    host.user.show('_binhxet-draft-9', 'Hidden');
    await new OfficeWorkbook().write({ documents: [ranking(91)], ours });
    expect(host.workbook.sheet('_binhxet-draft-9').cell(0, 0).value).toBe('của tôi');
  });
});
