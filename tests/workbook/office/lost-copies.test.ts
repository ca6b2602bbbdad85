/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { FAILURE } from '../../../excel-host/dispatch/protocol';
import { WorkbookError } from '../../../src/workbook/port';
import { hidden } from './support/book';
import { pane } from './support/failing-write';
import { excelClient } from './support/one-host';
import { ranking, rankingValues, sheetNames, valuesOf } from './support/results';

const SHEET = 'Xếp hạng';
const COPY = 'Xếp hạng (bản đã sửa)';

/** A write that keeps a copy, whose nth request loses its answer; undefined where it has no such request. */
async function strike(request: number): Promise<'whole' | 'refused' | undefined> {
  const host = excelClient();
  await pane().write({ documents: [ranking(80, 1)], ours: [] });
  host.user.type(SHEET, 'B3', 'sửa tay');
  host.faults.add({ kind: 'lose-reply', as: FAILURE.timedOutSession }, { request });
  const plan = { documents: [ranking(90, 1)], ours: [SHEET], edited: 'copy' as const };
  const end = await pane()
    .write(plan)
    .then(
      () => 'whole' as const,
      (error: unknown) => {
        if (error instanceof WorkbookError) return 'refused' as const;
        throw error;
      },
    );
  if (host.faults.waiting > 0) return undefined;
  const kept = end === 'whole' ? COPY : SHEET;
  expect(host.workbook.sheet(kept).cell(2, 1).value).toBe('sửa tay');
  if (end === 'whole') expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(90, 1));
  // The copy is there once where the write is whole, and not at all where it was refused.
  const seen = sheetNames(host.workbook).filter((name) => !hidden(host.workbook).includes(name));
  expect([request, ...seen]).toEqual([request, 'Sheet1', SHEET, ...(end === 'whole' ? [COPY] : [])]);
  expect(host.record.violations).toEqual([]);
  return end;
}

test('whichever answer is lost while a copy is kept, nothing is lost and no copy too many is left', async () => {
  const ends: string[] = [];
  for (;;) {
    const end = await strike(ends.length + 1);
    if (end === undefined) break;
    ends.push(end);
  }
  expect(new Set(ends)).toEqual(new Set(['whole', 'refused']));
}, 60_000);
