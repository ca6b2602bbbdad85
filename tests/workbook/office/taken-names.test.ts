/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { excel } from '../../excel-host/support/excel';
import { pane } from './support/failing-write';
import { refusalOf } from './support/refusal';
import { ranking, rankingValues, valuesOf } from './support/results';

const SHEET = 'Xếp hạng';
const ours = [SHEET];
const RECORD = '_binhxet';

/** A result sheet that somebody has deleted, and a sheet of theirs that has its name. */
async function withOwnSheet() {
  const host = excel();
  await pane().write({ documents: [ranking(80)], ours: [] });
  host.user.delete(SHEET);
  host.user.add(SHEET);
  host.user.type(SHEET, 'A1', 'của tôi');
  return host;
}

test('a sheet of somebody that has the name of a deleted result sheet is not replaced without a question', async () => {
  const host = await withOwnSheet();
  expect(await refusalOf(pane().write({ documents: [ranking(90)], ours }))).toMatchObject({
    code: 'workbook.edited-since',
    params: { sheets: SHEET },
  });
  expect(host.workbook.sheet(SHEET).cell(0, 0).value).toBe('của tôi');
});

test('the answer to the question may be a copy', async () => {
  const host = await withOwnSheet();
  const { copies } = await pane().write({ documents: [ranking(90)], ours, edited: 'copy' });
  expect(copies).toEqual(['Xếp hạng (bản đã sửa)']);
  expect(host.workbook.sheet('Xếp hạng (bản đã sửa)').cell(0, 0).value).toBe('của tôi');
  expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(90));
});

test('an empty sheet of that name, and a record that a file was written with, are no question', async () => {
  const host = await withOwnSheet();
  host.user.type(SHEET, 'A1', '');
  host.user.add(RECORD);
  host.user.type(RECORD, 'A1', 'state');
  host.user.show(RECORD, 'VeryHidden');
  const record = { ...ranking(1), name: RECORD, visibility: 'veryHidden' as const };
  await pane().write({ documents: [ranking(90), record], ours: [SHEET, RECORD] });
  expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(90));
});
