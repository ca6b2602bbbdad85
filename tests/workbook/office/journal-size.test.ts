/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { excel } from '../../excel-host/support/excel';
import { pane } from './support/failing-write';
import { ranking, rankingValues, valuesOf } from './support/results';

const SHEET = 'Xếp hạng';

test('many odd row heights do not swell the journal beyond what Excel keeps; those it kept come back', async () => {
  const host = excel();
  const people = 1_200;
  await pane().write({ documents: [ranking(80, people)], ours: [] });
  const sheet = host.workbook.sheet(SHEET);
  for (let row = 2; row < people; row++) sheet.rowLines.set(row, { size: 20 + (row % 2) });
  sheet.rowLines.set(people, { hidden: true });
  await pane().write({ documents: [ranking(90, people)], ours: [SHEET] });
  // Excel keeps 2 MB for an add-in, and has failed at half of that; a workbook has some twenty sheets of ours.
  const journal = String(host.workbook.settings.get('binh-xet-journal'));
  expect(journal.length).toBeLessThan(11_000);
  expect(sheet.rowLines.get(people)?.hidden ?? false).toBe(false);
  await pane().undo();
  expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(80, people));
  expect([sheet.rowLines.get(10)?.size, sheet.rowLines.get(11)?.size]).toEqual([20, 21]);
  // The others have the height that fits them.
  expect(sheet.rowLines.get(1_000)?.size ?? 15).toBe(15);
}, 20_000);
