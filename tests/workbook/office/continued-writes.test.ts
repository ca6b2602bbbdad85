/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { OfficeWorkbook } from '../../../src/workbook/office/office-workbook';
import { excel } from '../../excel-host/support/excel';
import { foreign, hidden, seen } from './support/book';
import { pane } from './support/failing-write';
import { refusalOf } from './support/refusal';
import { ranking, rankingValues, sheetNames, valuesOf } from './support/results';

const SHEET = 'Xếp hạng';
const RECORD = '_binhxet';
const record = { ...ranking(1), name: RECORD, visibility: 'veryHidden' as const };
const continued = { documents: [record], ours: [RECORD], continues: true as const };

test('a write that belongs to one that is whole is not cancelled any more', async () => {
  const host = excel();
  let cancelled = false;
  const workbook = new OfficeWorkbook({ isCancelled: () => cancelled });
  await workbook.write({ documents: [ranking(80)], ours: [] });
  cancelled = true;
  await workbook.write(continued);
  expect(sheetNames(host.workbook)).toEqual(['Sheet1', SHEET, RECORD]);
});

test('where it fails, the one it belongs to is taken back with it: all is written, or nothing', async () => {
  const host = excel();
  host.user.type('Sheet1', 'A1:B3', 'dữ liệu');
  await pane().write({ documents: [ranking(80)], ours: [] });
  const before = { seen: seen(host.workbook, SHEET), foreign: foreign(host.workbook, [SHEET]) };
  const workbook = pane();
  await workbook.write({ documents: [ranking(90)], ours: [SHEET] });
  host.faults.add(
    { kind: 'fail-action', action: 'Values', code: 'GeneralException' },
    { mentions: 'Values' },
    2,
  );
  expect(await refusalOf(workbook.write(continued))).toMatchObject({ code: 'workbook.excel-failed' });
  expect(seen(host.workbook, SHEET)).toEqual(before.seen);
  expect(foreign(host.workbook, [SHEET])).toEqual(before.foreign);
  expect(sheetNames(host.workbook)).toEqual(['Sheet1', SHEET]);
  expect(hidden(host.workbook)).toEqual([]);
});

test('where that cannot be done now, it is said, and it can be done later', async () => {
  const host = excel();
  await pane().write({ documents: [ranking(80)], ours: [] });
  const workbook = pane();
  await workbook.write({ documents: [ranking(90)], ours: [SHEET] });
  host.user.protectStructure();
  expect(await refusalOf(workbook.write(continued))).toMatchObject({
    code: 'workbook.half-written',
    params: { code: 'workbook.structure-protected' },
  });
  expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(90));
  host.workbook.structureProtected = false;
  await workbook.undo();
  expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(80));
});

test('a write that somebody else has made in between is neither joined nor taken back', async () => {
  const host = excel();
  const workbook = pane();
  await workbook.write({ documents: [ranking(80)], ours: [] });
  await pane().write({ documents: [ranking(90)], ours: [SHEET] });
  host.faults.add(
    { kind: 'fail-action', action: 'Values', code: 'GeneralException' },
    { mentions: 'Values' },
    2,
  );
  expect(await refusalOf(workbook.write(continued))).toMatchObject({ code: 'workbook.half-written' });
  expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(90));
  expect(await pane().lastWrite()).toEqual({ sheets: [SHEET] });
  const third = pane();
  await third.write({ documents: [{ ...ranking(70), name: 'Khác' }], ours: [] });
  await pane().write({ documents: [ranking(91)], ours: [SHEET] });
  await third.write(continued);
  await third.undo();
  expect(sheetNames(host.workbook)).toEqual(['Sheet1', SHEET, 'Khác']);
  expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(91));
});

test('a write of an earlier session is not taken back for one that fails now', async () => {
  const host = excel();
  await pane().write({ documents: [ranking(80)], ours: [] });
  host.user.protectStructure();
  expect(await refusalOf(pane().write(continued))).toMatchObject({ code: 'workbook.structure-protected' });
  host.workbook.structureProtected = false;
  expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(80));
});
