/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { excel } from '../../excel-host/support/excel';
import { pane } from './support/failing-write';
import { ranking, rankingValues, valuesOf } from './support/results';

const SHEET = 'Xếp hạng';
const COPY = 'Xếp hạng (bản đã sửa)';
const ours = [SHEET];

// The host refuses to copy where a filter hides rows, and fails the test.
test('a result sheet on which somebody filters is shown whole before it is copied, replaced and taken back', async () => {
  const host = excel();
  await pane().write({ documents: [ranking(80)], ours: [] });
  const sheet = host.workbook.sheet(SHEET);
  host.user.type(SHEET, 'B3', 'sửa tay');
  sheet.isFiltered = true;
  sheet.rowLines.set(3, { hidden: true });
  await pane().write({ documents: [ranking(90)], ours, edited: 'copy' });
  expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(90));
  expect(host.workbook.sheet(COPY).cell(2, 1).value).toBe('sửa tay');
  sheet.isFiltered = true;
  await pane().undo();
  expect(sheet.cell(2, 1).value).toBe('sửa tay');
  // Nor does a row stay hidden without the filter that hid it.
  expect([sheet.isFiltered, sheet.rowLines.get(3)?.hidden ?? false]).toEqual([false, false]);
});

test('an Excel that tells nothing of filters takes the results all the same', async () => {
  const host = excel();
  await pane().write({ documents: [ranking(80)], ours: [] });
  host.faults.add({ kind: 'fail-class', of: 'AutoFilter', code: 'ItemNotFound' }, {}, Infinity);
  await pane().write({ documents: [ranking(90)], ours });
  expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(90));
  host.faults.clear();
});
