/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { openFile } from '../../../excel-host/file/open-file';
import type { WorkbookModel } from '../../../excel-host/model/workbook';
import { createXlsx } from '../../../src/workbook/file/create-xlsx';
import { excel } from '../../excel-host/support/excel';
import { documentOf, nominationList, row } from '../support/documents';
import { foreign, hidden, seen } from './support/book';
import { pane } from './support/failing-write';
import { ranking } from './support/results';

const LIST = 'Danh sách đề nghị';

/** A document that is unlike the list in everything: widths, freeze, page, breaks. */
const other = {
  ...documentOf(LIST, row(0, 'header', 'STT', 'Tên', 'Điểm', 'Ghi chú'), {
    widths: [50, 5, 9, 70, 11, 12, 13, 14],
    freeze: { row: 0, column: 1 },
  }),
  print: {
    orientation: 'portrait' as const,
    paper: 'A3' as const,
    scale: 70,
    repeatColumns: { from: 0, to: 0 },
    breaks: { rows: [3], columns: [2] },
    area: { bottom: 3, right: 3 },
  },
};

/** Writes over a sheet and takes it back: it and everything else must be as it was. */
async function thereAndBack(workbook: WorkbookModel, sheet: string): Promise<void> {
  const before = seen(workbook, sheet);
  const others = foreign(workbook, [sheet]);
  await pane().write({ documents: [{ ...other, name: sheet }], ours: [sheet] });
  expect(seen(workbook, sheet)).not.toEqual(before);
  expect(foreign(workbook, [sheet])).toEqual(others);
  await pane().undo();
  expect(seen(workbook, sheet)).toEqual(before);
  expect(foreign(workbook, [sheet])).toEqual(others);
  expect(hidden(workbook)).toEqual([]);
}

test('a sheet that the file adapter wrote is as it was after an undo: cells, sizes, panes, page, grid lines', async () => {
  const file = createXlsx();
  await file.write({ documents: [nominationList()], ours: [] });
  const { workbook } = openFile(file.bytes(), 'kết quả.xlsx');
  excel({ workbook });
  await thereAndBack(workbook, LIST);
});

test('a sheet laid out by hand is as it was after an undo: hidden lines, odd sizes, own page, no print area', async () => {
  const host = excel();
  host.user.add('Của tôi');
  host.user.type('Của tôi', 'A1:D12', 'x');
  const sheet = host.workbook.sheet('Của tôi');
  sheet.columnLines.set(1, { size: 20 });
  sheet.columnLines.set(2, { hidden: true });
  sheet.columnLines.set(6, { size: 90 });
  sheet.columnLines.set(30, { size: 10 });
  for (const at of [2, 3, 4, 7]) sheet.rowLines.set(at, { size: 30 + at });
  sheet.rowLines.set(9, { hidden: true });
  sheet.rowLines.set(200, { size: 44 });
  sheet.tabColor = '#FF0000';
  sheet.page.margins.left = 11;
  sheet.page.orientation = 'Landscape';
  sheet.page.headers.defaultForAllPages.centerHeader = 'Đầu trang của tôi';
  sheet.page.breaks = { rows: [5], columns: [] };
  await thereAndBack(host.workbook, 'Của tôi');
});

test('a hidden sheet of ours that a document shows is hidden again after an undo', async () => {
  const host = excel();
  await pane().write({ documents: [ranking(80)], ours: [] });
  host.user.show('Xếp hạng', 'Hidden');
  const shown = { ...ranking(90), visibility: 'visible' as const };
  await pane().write({ documents: [shown], ours: ['Xếp hạng'] });
  expect(host.workbook.sheet('Xếp hạng').visibility).toBe('Visible');
  await pane().undo();
  expect(host.workbook.sheet('Xếp hạng').visibility).toBe('Hidden');
});

test('new content shows through no line that was hidden, and repeats no title rows of the former document', async () => {
  const host = excel();
  await pane().write({ documents: [nominationList()], ours: [] });
  const sheet = host.workbook.sheet(LIST);
  sheet.rowLines.set(0, { hidden: true });
  sheet.columnLines.set(1, { hidden: true });
  await pane().write({ documents: [other], ours: [LIST] });
  expect([...sheet.rowLines.values(), ...sheet.columnLines.values()].filter(({ hidden: is }) => is)).toEqual(
    [],
  );
  expect(sheet.page.titleRows).toBeUndefined();
  expect(sheet.page.titleColumns).toEqual(expect.objectContaining({ left: 0, right: 0 }));
});

test('a former content that becomes a sheet again, because its sheet was deleted, looks as it did', async () => {
  const host = excel();
  await pane().write({ documents: [nominationList()], ours: [] });
  const before = seen(host.workbook, LIST);
  await pane().write({ documents: [other], ours: [LIST] });
  host.user.delete(LIST);
  await pane().undo();
  expect(seen(host.workbook, LIST)).toEqual(before);
});
