/** @jest-environment ./excel-host/transports/jest-environment.ts */
import fc from 'fast-check';
import { openFile } from '../../../excel-host/file/open-file';
import type { WorkbookModel } from '../../../excel-host/model/workbook';
import { createXlsx } from '../../../src/workbook/file/create-xlsx';
import { OfficeWorkbook } from '../../../src/workbook/office/office-workbook';
import { MOST_BYTES } from '../../../src/workbook/office/steps';
import type { CellStyle, DocumentCell, SheetDocument } from '../../../src/reports/sheet-document';
import { excel } from '../../excel-host/support/excel';
import { documentOf } from '../support/documents';
import { excelClient } from './support/one-host';

const NAME = 'Bảng điểm';

/** Where each cell of a sheet leads, by its place. */
function linksOf(workbook: WorkbookModel, sheet: string): string[] {
  return workbook
    .sheet(sheet)
    .links.flatMap(({ area, place, screenTip }) => {
      const cells: string[] = [];
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          cells.push(`${row},${column} ${place} ${screenTip}`);
        }
      }
      return cells;
    })
    .sort();
}

function linked(cells: readonly Omit<DocumentCell, 'style'>[], style: CellStyle = 'number'): SheetDocument {
  return documentOf(
    NAME,
    cells.map((cell) => ({ ...cell, style })),
  );
}

test('a click on a cell leads to its place; the cell keeps its value and its look', async () => {
  const host = excel();
  host.user.add("Kết quả 'A' x");
  const link = { sheet: "Kết quả 'A' x", cell: 'C4' };
  const document = documentOf(NAME, [
    { row: 0, column: 0, value: 95.5, style: 'number', decimals: 2, link },
    { row: 1, column: 0, value: 88, style: 'number', decimals: 2, link: { sheet: 'Không có', cell: 'A1' } },
    { row: 2, column: 0, value: null, style: 'text', link },
    { row: 3, column: 0, value: '0012', style: 'text', link: { sheet: NAME, cell: 'A1' } },
  ]);
  const workbook = new OfficeWorkbook();
  await workbook.write({ documents: [document], ours: [] });
  const target = "'Kết quả ''A'' x'!C4";
  const self = "'Bảng điểm'!A1";
  const expected = [`0,0 ${target} ${target}`, `2,0 ${target} ${target}`, `3,0 ${self} ${self}`];
  expect(linksOf(host.workbook, NAME)).toEqual(expected);
  const sheet = host.workbook.sheet(NAME);
  expect([0, 1, 2, 3].map((row) => sheet.cell(row, 0).value)).toEqual([95.5, 88, null, '0012']);
  expect(sheet.cell(0, 0).style).toMatchObject({
    numberFormat: '0.00',
    font: { name: 'Times New Roman', size: 12, underline: 'None', color: '#1F3864' },
    alignment: { horizontal: 'Right' },
  });
  expect(sheet.cell(1, 0).style.font.color).toBe('#000000');
  // Replaced, and taken back: links come and go with the cells.
  await workbook.write({ documents: [linked([{ row: 0, column: 1, value: 1, link }])], ours: [NAME] });
  expect(linksOf(host.workbook, NAME)).toEqual([`0,1 ${target} ${target}`]);
  await workbook.undo();
  expect(linksOf(host.workbook, NAME)).toEqual(expected);
});

test('many links go by few calls, in requests of at most 2 MB', async () => {
  const cells = (count: number): SheetDocument =>
    linked(
      Array.from({ length: count }, (_, row) => ({
        row,
        column: 0,
        value: row,
        link: { sheet: 'Sheet1', cell: `F${row + 1}` },
      })),
    );
  const trips = async (count: number): Promise<[number, number]> => {
    const host = excel();
    await new OfficeWorkbook().write({ documents: [cells(count)], ours: [] });
    expect(Math.max(...host.log.map(({ requestBytes }) => requestBytes))).toBeLessThanOrEqual(MOST_BYTES);
    return [host.roundTrips, host.log.reduce((sum, { actions }) => sum + actions, 0)];
  };
  const [few, many] = [await trips(10), await trips(600)];
  expect(many[0]).toBe(few[0]);
  // A call of its own for each link would be four actions each.
  expect(many[1] - few[1]).toBeLessThan(60);
});

const cellArbitrary = fc.record({
  row: fc.nat(6),
  column: fc.nat(3),
  style: fc.constantFrom<CellStyle>('text', 'number', 'good', 'header', 'plain'),
  value: fc.constantFrom<DocumentCell['value']>(null, 1.5, '=1+1', '01/2026', 'Nguyễn Văn An', true),
  to: fc.constantFrom('', 'Sheet1', NAME, 'Không có'),
});

test('any document has the same values, looks and links in Excel and as a file', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(cellArbitrary, { selector: ({ row, column }) => row * 9 + column, maxLength: 14 }),
      async (drawn) => {
        const cells = drawn.map(({ to, ...cell }) =>
          to === '' ? cell : { ...cell, link: { sheet: to, cell: 'B2' } },
        );
        const host = excelClient();
        await new OfficeWorkbook().write({ documents: [documentOf(NAME, cells)], ours: [] });
        const file = createXlsx();
        await file.write({ documents: [{ ...documentOf('Sheet1', []) }], ours: [] });
        await file.write({ documents: [documentOf(NAME, cells)], ours: [] });
        const { workbook } = openFile(file.bytes(), 'x.xlsx');
        const shown = (book: WorkbookModel): unknown =>
          cells.map(({ row, column }) => {
            const { value, style } = book.sheet(NAME).cell(row, column);
            const { color, bold, underline } = style.font;
            return [row, column, value, style.fill.color, color, bold, underline, style.alignment.horizontal];
          });
        expect(shown(host.workbook)).toEqual(shown(workbook));
        expect(linksOf(host.workbook, NAME)).toEqual(linksOf(workbook, NAME));
        expect(host.record.violations).toEqual([]);
      },
    ),
    { numRuns: 20, seed: 20_261_121 },
  );
}, 20_000);
