import { ExcelHost } from '../../../../excel-host/host';
import type { Fault, When } from '../../../../excel-host/faults/faults';
import { connect } from '../../../../excel-host/transports/bare';
import { OfficeWorkbook } from '../../../../src/workbook/office/office-workbook';
import { WorkbookError, type WritePlan } from '../../../../src/workbook/port';
import { foreign, hidden, reopened, seen, untilLost } from './book';
import { ranking, rankingValues, sheetNames, valuesOf } from './results';

export const SHEET = 'Xếp hạng';
export const SECOND = 'Biên bản';
const ours = [SHEET, SECOND];

/** A pane that does not wait between attempts. */
export const pane = (): OfficeWorkbook => new OfficeWorkbook({ pause: () => Promise.resolve() });

/** Replaces the ranking and makes a second sheet. */
export function plan(points: number): WritePlan {
  return { documents: [ranking(points, 2), { ...ranking(points, 1), name: SECOND }], ours };
}

/**
 * A workbook with somebody's data, name, settings and a formula that reads the ranking of an earlier run, which has a chart
 * on it and was laid out by hand since.
 */
export async function prepared(): Promise<ExcelHost> {
  const host = new ExcelHost();
  connect(host);
  const { workbook } = host;
  host.user.type('Sheet1', 'A1:B3', 'dữ liệu');
  host.user.type('Sheet1', 'D1', "='Xếp hạng'!C3");
  workbook.settings.set('binh-xet.choices', '{"kept":true}');
  workbook.names.push({ id: '77', name: 'Diem', formula: "='Xếp hạng'!$C$3", visible: true, comment: '' });
  await pane().write({ documents: [ranking(80, 2)], ours: [] });
  const sheet = workbook.sheet(SHEET);
  sheet.carried.push({ kind: 'chart', key: 'biểu đồ', content: '<chart/>' });
  sheet.columnLines.set(1, { size: 333 });
  sheet.columnLines.set(7, { size: 77 });
  sheet.rowLines.set(3, { hidden: true });
  host.log.length = 0;
  return host;
}

/** How many actions each request of a write has, where nothing fails. */
export async function requestsOfWrite(): Promise<number[]> {
  const host = await prepared();
  await pane().write(plan(90));
  return host.log.filter(({ cleanUp }) => !cleanUp).map(({ actions }) => actions);
}

export interface Outcome {
  readonly ended: 'whole' | 'refused' | 'unfinished' | 'crashed';
  readonly code: string;
}

/**
 * A write that is struck by a fault, and then whatever a person does next: after a crash or an unfinished write another one, and
 * in the end the write is taken back. The workbook must be as it was, and what is not ours at every step.
 */
export async function strike(fault: Fault, when: When): Promise<Outcome> {
  const host = await prepared();
  const before = { seen: seen(host.workbook, SHEET), foreign: foreign(host.workbook, ours) };
  host.faults.add(fault, when);
  let error: unknown;
  let isWhole = false;
  const call = pane()
    .write(plan(90))
    .then(
      () => void (isWhole = true),
      (reason: unknown) => void (error = reason),
    );
  const isCrash = fault.kind === 'lose-reply' && fault.as === 'silence';
  if (isCrash) await untilLost(host, call);
  else await call;
  expect(foreign(host.workbook, ours)).toEqual(before.foreign);
  const next = reopened(host);
  const outcome = outcomeOf(isWhole, isCrash, error);
  if (outcome.ended === 'refused') {
    expect(seen(next.workbook, SHEET)).toEqual(before.seen);
    expect(sheetNames(next.workbook)).toEqual(['Sheet1', SHEET]);
  } else {
    const isWritten = (await pane().lastWrite())?.sheets.includes(SECOND) === true;
    if (outcome.ended !== 'whole') await pane().write({ ...plan(91), edited: 'replace' });
    const points = outcome.ended === 'whole' ? 90 : 91;
    expect(valuesOf(next.workbook, SHEET)).toEqual(rankingValues(points, 2));
    expect(foreign(next.workbook, ours)).toEqual(before.foreign);
    await pane().undo();
    if (outcome.ended === 'crashed' && isWritten) {
      // The write was whole before the crash: what was taken back is the one after it.
      expect(valuesOf(next.workbook, SHEET)).toEqual(rankingValues(90, 2));
    } else {
      expect(seen(next.workbook, SHEET)).toEqual(before.seen);
      expect(sheetNames(next.workbook)).toEqual(['Sheet1', SHEET]);
    }
    expect(foreign(next.workbook, ours)).toEqual(before.foreign);
  }
  expect(hidden(next.workbook)).toEqual([]);
  expect([...host.record.violations, ...next.record.violations]).toEqual([]);
  return outcome;
}

function outcomeOf(isWhole: boolean, isCrash: boolean, error: unknown): Outcome {
  if (isWhole) return { ended: 'whole', code: '' };
  if (isCrash && error === undefined) return { ended: 'crashed', code: '' };
  if (!(error instanceof WorkbookError)) throw error;
  const isLeft = error.code === 'workbook.left-unfinished';
  return { ended: isLeft ? 'unfinished' : 'refused', code: error.code };
}
