/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { snapshot } from '../../../excel-host/model/snapshot';
import { OfficeWorkbook } from '../../../src/workbook/office/office-workbook';
import { excel } from '../../excel-host/support/excel';
import { documentOf, row } from '../support/documents';
import { refusalOf } from './support/refusal';
import { ranking, rankingValues, sheetNames, valuesOf } from './support/results';

const SHEET = 'Xếp hạng';
const ours = [SHEET];
const UNDONE = { restored: [], removed: [], copies: [], left: [] };

async function written(points: number, people?: number) {
  const host = excel();
  const workbook = new OfficeWorkbook();
  await workbook.write({ documents: [ranking(points, people)], ours: [] });
  return { host, workbook };
}

test('the content of a result sheet is replaced, the sheet stays', async () => {
  const { host, workbook } = await written(80, 9);
  const { id } = host.workbook.sheet(SHEET);
  host.user.type('Sheet1', 'A1', "='Xếp hạng'!C3");
  await workbook.write({ documents: [ranking(90, 4)], ours });
  expect(host.workbook.sheet(SHEET).id).toBe(id);
  expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(90, 4));
  expect(host.workbook.sheet(SHEET).merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
  expect(host.workbook.sheet(SHEET).cell(10, 1).style.borders).toEqual({});
  expect(host.workbook.sheet('Sheet1').cell(0, 0).formula).toBe("='Xếp hạng'!C3");
});

test('the former content is kept very hidden until the next run, and no longer', async () => {
  const { host, workbook } = await written(80);
  await workbook.write({ documents: [ranking(90)], ours });
  const [, , former = ''] = sheetNames(host.workbook);
  expect(valuesOf(host.workbook, former)).toEqual(rankingValues(80));
  expect(host.workbook.sheet(former).visibility).toBe('VeryHidden');
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['Sheet1', SHEET]);
  await workbook.write({ documents: [ranking(95)], ours });
  const [, , next = '', ...more] = sheetNames(host.workbook);
  expect([valuesOf(host.workbook, next), more]).toEqual([rankingValues(90), []]);
});

test('nothing that is not ours changes', async () => {
  const { host, workbook } = await written(80);
  host.user.add('Của tôi');
  host.user.type('Của tôi', 'A1:C3', 'x');
  const before = snapshot(host.workbook, [SHEET]);
  await workbook.write({ documents: [ranking(90)], ours });
  const former = sheetNames(host.workbook).filter((name) => name.startsWith('_binhxet-'));
  const after = snapshot(host.workbook, [SHEET, ...former]);
  expect({ ...after, settings: {} }).toEqual({ ...before, settings: {} });
});

test('a sheet of ours that holds a table of somebody is left alone', async () => {
  const { host, workbook } = await written(80);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).tables.add('A2:C5', true);
    await context.sync();
  });
  const { names } = await workbook.write({ documents: [ranking(90)], ours });
  expect(names).toEqual(['Xếp hạng (2)']);
  expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(80));
});

describe('taking the last write back', () => {
  test('brings the former content and layout back into the same sheet, a hand edit with a formula too', async () => {
    const { host, workbook } = await written(80, 5);
    host.workbook.calculationMode = 'Manual';
    host.user.type(SHEET, 'E1', 'ghi chú tay');
    host.user.type(SHEET, 'E2', '=C3*2');
    const { id } = host.workbook.sheet(SHEET);
    const wider = { ...ranking(90, 2), widths: [60, 60, 60], freeze: { row: 0, column: 1 } };
    await workbook.write({ documents: [wider], ours, edited: 'replace' });
    expect(await workbook.undo()).toEqual({ ...UNDONE, restored: [SHEET] });
    const sheet = host.workbook.sheet(SHEET);
    expect(sheet.id).toBe(id);
    expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(80, 5));
    expect([sheet.cell(0, 4).value, sheet.cell(1, 4).formula]).toEqual(['ghi chú tay', '=C3*2']);
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect(sheet.columnLines.get(1)?.size).toBe((30 * 7 + 5) * 0.75);
    expect(sheet.frozen).toMatchObject({ bottom: 1 });
    expect(sheetNames(host.workbook)).toEqual(['Sheet1', SHEET]);
  });

  test('removes the sheets it has made, and is done once', async () => {
    const { host, workbook } = await written(80);
    expect(await workbook.undo()).toEqual({ ...UNDONE, removed: [SHEET] });
    expect(sheetNames(host.workbook)).toEqual(['Sheet1']);
    expect(await refusalOf(workbook.undo())).toMatchObject({ code: 'workbook.nothing-to-undo' });
  });

  test('reaches over writes that belong together', async () => {
    const { host, workbook } = await written(80);
    await workbook.write({ documents: [ranking(90)], ours });
    const record = documentOf('_binhxet', row(0, 'plain', 'sheet', SHEET), { visibility: 'veryHidden' });
    await workbook.write({ documents: [record], ours: ['_binhxet'], continues: true });
    await workbook.write({ documents: [ranking(91)], ours, continues: true });
    // Nobody sees the record, so nobody is told of it.
    expect(await workbook.undo()).toEqual({ ...UNDONE, restored: [SHEET] });
    expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(80));
    expect(sheetNames(host.workbook)).toEqual(['Sheet1', SHEET]);
  });

  test('finds a sheet that was renamed meanwhile', async () => {
    const { host, workbook } = await written(80);
    await workbook.write({ documents: [ranking(90)], ours });
    host.user.rename(SHEET, 'Bảng của tôi');
    await workbook.undo();
    expect(valuesOf(host.workbook, 'Bảng của tôi')).toEqual(rankingValues(80));
  });

  test('brings back the former content of a sheet that was deleted meanwhile', async () => {
    const { host, workbook } = await written(80);
    await workbook.write({ documents: [ranking(90)], ours });
    host.user.delete(SHEET);
    await workbook.undo();
    expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(80));
    expect(host.workbook.sheet(SHEET).visibility).toBe('Visible');
  });

  test('works from another pane, as after a restart', async () => {
    const { host, workbook } = await written(80);
    await workbook.write({ documents: [ranking(90)], ours });
    await new OfficeWorkbook().undo();
    expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(80));
  });
});
