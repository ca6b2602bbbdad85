/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { FAILURE } from '../../../excel-host/dispatch/protocol';
import type { ExcelHost } from '../../../excel-host/host';
import type { SheetDocument } from '../../../src/reports/sheet-document';
import { excel } from '../../excel-host/support/excel';
import { documentOf } from '../support/documents';
import { foreign, hidden, seen } from './support/book';
import { pane } from './support/failing-write';
import { ranking, rankingValues, sheetNames, valuesOf } from './support/results';

const SHEET = 'Xếp hạng';
const ours = [SHEET];

/** An Excel that always refuses what concerns a class, or a member by its wire name. */
function refusing(host: ExcelHost, what: { readonly of: string } | { readonly action: string }): void {
  const code = 'GeneralException' as const;
  const fault =
    'of' in what
      ? { kind: 'fail-class' as const, ...what, code }
      : { kind: 'fail-action' as const, ...what, code };
  host.faults.add(fault, {}, Infinity);
}

describe('a machine without a printer, whose Excel tells and takes nothing of pages', () => {
  async function withoutPrinter() {
    const host = excel();
    host.user.type('Sheet1', 'A1:B3', 'dữ liệu');
    refusing(host, { of: 'PageLayout' });
    return host;
  }

  test('a result is written whole, and it is said whose looks are incomplete', async () => {
    const host = await withoutPrinter();
    const report = await pane().write({ documents: [ranking(80)], ours: [] });
    expect(report).toEqual({ names: [SHEET], incomplete: [SHEET] });
    expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(80));
    const sheet = host.workbook.sheet(SHEET);
    expect([sheet.visibility, sheet.showGridlines]).toEqual(['Visible', false]);
    expect(hidden(host.workbook)).toEqual([]);
    host.faults.clear();
  });

  test('it is replaced, taken back and written again, as often as somebody likes', async () => {
    const host = await withoutPrinter();
    await pane().write({ documents: [ranking(80)], ours: [] });
    const before = { seen: seen(host.workbook, SHEET), foreign: foreign(host.workbook, ours) };
    expect(await pane().write({ documents: [ranking(90, 2)], ours })).toEqual({
      names: [SHEET],
      incomplete: [SHEET],
    });
    expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(90, 2));
    expect(await pane().undo()).toMatchObject({ restored: [SHEET], left: [] });
    expect(seen(host.workbook, SHEET)).toEqual(before.seen);
    expect(foreign(host.workbook, ours)).toEqual(before.foreign);
    await pane().write({ documents: [ranking(70)], ours });
    expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(70));
    host.faults.clear();
  });

  test('a write made where there was a printer is taken back where there is none, but for the page', async () => {
    const host = excel();
    await pane().write({ documents: [ranking(80)], ours: [] });
    await pane().write({ documents: [ranking(90)], ours });
    refusing(host, { of: 'PageLayout' });
    expect(await pane().undo()).toMatchObject({ restored: [SHEET], incomplete: [SHEET] });
    expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(80));
    expect(hidden(host.workbook)).toEqual([]);
    host.faults.clear();
  });

  test('copies of what somebody has changed are kept as well', async () => {
    const host = await withoutPrinter();
    await pane().write({ documents: [ranking(80)], ours: [] });
    host.user.type(SHEET, 'B3', 'sửa tay');
    const report = await pane().write({ documents: [ranking(90)], ours, edited: 'copy' });
    const copy = 'Xếp hạng (bản đã sửa)';
    expect(report).toMatchObject({ names: [SHEET], copies: [copy] });
    expect(host.workbook.sheet(copy).cell(2, 1).value).toBe('sửa tay');
    host.faults.clear();
  });
});

test('a page that could not be read is not set up either, so that taking back leaves it as it was', async () => {
  const host = excel();
  await pane().write({ documents: [ranking(80)], ours: [] });
  const sheet = host.workbook.sheet(SHEET);
  sheet.page.orientation = 'Landscape';
  // Only the reading fails: the write could set the page.
  host.faults.add(
    { kind: 'fail-class', of: 'PageLayout', code: 'GeneralException' },
    { mentions: 'GetPrintAreaOrNullObject' },
    2,
  );
  const report = await pane().write({ documents: [ranking(90)], ours });
  expect(report.incomplete).toEqual([SHEET]);
  expect(sheet.page.orientation).toBe('Landscape');
  await pane().undo();
  expect(sheet.page.orientation).toBe('Landscape');
});

test('an Excel that tells no heights of rows has them found anew after an undo', async () => {
  const host = excel();
  await pane().write({ documents: [ranking(80)], ours: [] });
  host.workbook.sheet(SHEET).rowLines.set(3, { size: 99 });
  refusing(host, { action: 'GetRowProperties' });
  await pane().write({ documents: [ranking(90)], ours });
  await pane().undo();
  expect(valuesOf(host.workbook, SHEET)).toEqual(rankingValues(80));
  expect(host.workbook.sheet(SHEET).rowLines.get(3)?.size ?? 15).toBe(15);
  host.faults.clear();
});

const linked: SheetDocument = documentOf(SHEET, [
  { row: 0, column: 0, value: 95.5, style: 'number', decimals: 2, link: { sheet: 'Sheet1', cell: 'A1' } },
  { row: 1, column: 0, value: null, style: 'text', link: { sheet: 'Sheet1', cell: 'A2' } },
  { row: 2, column: 0, value: 'Nguyễn', style: 'text' },
]);

describe.each([
  ['frozen panes', { of: 'WorksheetFreezePanes' }],
  ['links', { action: 'SetCellProperties' }],
  ['column widths', { action: 'ColumnWidth' }],
  ['the usual sizes of lines', { action: 'UseStandardWidth' }],
  ['fitting row heights', { action: 'AutofitRows' }],
  ['grid lines', { action: 'Gridlines' }],
  ['page breaks', { of: 'PageBreakCollection' }],
  ['print titles', { action: 'SetPrintArea' }],
  ['headers', { of: 'HeaderFooterGroup' }],
  ['fonts', { of: 'RangeFont' }],
])('an Excel that refuses %s', (_what, what) => {
  test('takes the results all the same', async () => {
    const host = excel();
    host.user.type('Sheet1', 'A1:B3', 'dữ liệu');
    const before = foreign(host.workbook, ours);
    refusing(host, what);
    const report = await pane().write({
      documents: [{ ...linked, freeze: { row: 1, column: 0 } }],
      ours: [],
    });
    expect(report).toEqual({ names: [SHEET], incomplete: [SHEET] });
    const sheet = host.workbook.sheet(SHEET);
    expect([0, 1, 2].map((row) => sheet.cell(row, 0).value ?? '')).toEqual([95.5, '', 'Nguyễn']);
    expect(sheet.cell(0, 0).style.numberFormat).toBe('0.00');
    expect(foreign(host.workbook, ours)).toEqual(before);
    expect(sheetNames(host.workbook)).toEqual(['Sheet1', SHEET]);
    host.faults.clear();
  });
});

test('looks sent again after values bring nobody another number format', async () => {
  const host = excel();
  const document = documentOf(SHEET, [
    { row: 0, column: 0, value: { date: 20_000 }, style: 'centre' },
    { row: 0, column: 2, value: 7, style: 'centre' },
    { row: 1, column: 0, value: '01/2026', style: 'text' },
    { row: 1, column: 2, value: 8, style: 'text' },
  ]);
  // All values are there when the last of the request fails, and looks and values are sent again.
  const failing = { kind: 'lose-reply', as: FAILURE.timedOutSession } as const;
  host.faults.add(failing, { mentions: 'Values' });
  await pane().write({ documents: [document], ours: [] });
  const sheet = host.workbook.sheet(SHEET);
  const formats = [sheet.cell(0, 2), sheet.cell(1, 2)].map(({ style }) => style.numberFormat);
  expect(formats).toEqual(['General', 'General']);
  expect([sheet.cell(0, 2).value, sheet.cell(1, 2).value]).toEqual([7, 8]);
});
