/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { FAILURE } from '../../../excel-host/dispatch/protocol';
import type { Fault } from '../../../excel-host/faults/faults';
import type { ExcelHost } from '../../../excel-host/host';
import { WorkbookError } from '../../../src/workbook/port';
import { foreign, hidden, reopened, seen, untilLost } from './support/book';
import { pane, plan, prepared, SECOND, SHEET } from './support/failing-write';
import { sheetNames } from './support/results';

const ours = [SHEET, SECOND];

/** A replaced sheet that was edited since, and a sheet the write has made. */
async function written() {
  const host = await prepared();
  const before = { seen: seen(host.workbook, SHEET), foreign: foreign(host.workbook, ours) };
  await pane().write(plan(90));
  host.user.type(SHEET, 'B3', 'sửa tay');
  host.log.length = 0;
  return { host, before };
}

const undo = (): Promise<string> =>
  pane()
    .undo()
    .then(
      () => 'done',
      (error: unknown) => (error instanceof WorkbookError ? error.code : String(error)),
    );

/** An undo that is struck at a request, and one more after it where the first was not whole. */
async function strikeUndo(fault: Fault, request: number): Promise<void> {
  const { host, before } = await written();
  host.faults.add(fault, { request });
  const call = undo();
  await untilLost(host, call);
  const isCrash = host.answersLost > 0 && fault.kind === 'lose-reply' && fault.as === 'silence';
  const first = isCrash ? 'crashed' : await call;
  const next: ExcelHost = reopened(host);
  const second = first === 'done' ? 'done' : await undo();
  expect([request, second]).toEqual([request, expect.stringMatching(/^(done|workbook.nothing-to-undo)$/)]);
  expect(seen(next.workbook, SHEET)).toEqual(before.seen);
  const copies = sheetNames(next.workbook).filter((name) => name.includes('bản đã sửa'));
  expect(foreign(next.workbook, [...ours, ...copies])).toEqual(before.foreign);
  expect(copies.length).toBeGreaterThanOrEqual(1);
  for (const copy of copies) expect(next.workbook.sheet(copy).cell(2, 1).value).toBe('sửa tay');
  expect(sheetNames(next.workbook).filter((name) => !copies.includes(name))).toEqual(['Sheet1', SHEET]);
  // What an undo leaves hidden after its last word goes with the next write.
  if (hidden(next.workbook).length > 0) await pane().write({ documents: [], ours: [] });
  expect(hidden(next.workbook)).toEqual([]);
}

async function requestsOfUndo(): Promise<number[]> {
  const { host } = await written();
  await pane().undo();
  return host.log.filter(({ cleanUp }) => !cleanUp).map(({ actions }) => actions);
}

/** Each request of an undo meets one of them; its neighbours meet the others. */
const FAULTS: readonly ((actions: number) => Fault)[] = [
  (actions) => ({ kind: 'fail-action', action: Math.floor(actions / 2), code: 'GeneralException' }),
  () => ({ kind: 'lose-reply', as: 'silence' }),
  () => ({ kind: 'lose-reply', as: FAILURE.timedOutSession }),
];

test('requests of an undo may fail, lose their answer or be the last of a pane: it can be done again, and nothing is lost', async () => {
  for (const [at, actions] of (await requestsOfUndo()).entries()) {
    const fault = FAULTS[at % FAULTS.length]?.(actions);
    if (fault) await strikeUndo(fault, at + 1);
  }
}, 60_000);
