/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openFile } from '../../../excel-host/file/open-file';
import type { Grid } from '../../../src/sheets/grid';
import { createXlsx } from '../../../src/workbook/file/create-xlsx';
import { openXlsx } from '../../../src/workbook/file/open-xlsx';
import { OfficeWorkbook } from '../../../src/workbook/office/office-workbook';
import type { Workbook } from '../../../src/workbook/port';
import { excel } from '../../excel-host/support/excel';
import { nominationList } from '../support/documents';

const ROOT = path.resolve(__dirname, '../../..');
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(ROOT, name)));

/** Everything of all sheets, empty cells and rows at the end left out: an adapter may know of more or fewer. */
async function contentOf(workbook: Workbook): Promise<unknown> {
  const sheets = (await workbook.sheets()).map(({ name }) => name);
  const grids = await workbook.read({ sheets, fonts: true });
  return grids.map((grid) => ({ ...grid, rows: trimmed(grid), merges: byPlace(grid.merges) }));
}

function byPlace(merges: Grid['merges']): Grid['merges'] {
  return [...merges].sort((a, b) => a.top - b.top || a.left - b.left);
}

function trimmed({ rows }: Grid): unknown[] {
  const kept = rows.map((row) => {
    const last = row.findLastIndex((cell) => cell !== undefined);
    return Array.from({ length: last + 1 }, (_, column) => row[column] ?? null);
  });
  return kept.slice(0, kept.findLastIndex((row) => row.length > 0) + 1);
}

test.each([
  'samples/quang-thanh-2021.xlsx',
  'samples/loi/o-trong.xlsx',
  'samples/loi/chu-o-cot-so.xlsx',
  'tests/fixtures/workbooks/libreoffice-board.xlsx',
  'samples/hoi-dong-xa.xlsx',
  'tests/fixtures/workbooks/libreoffice-1904.xlsx',
])('%s reads the same in Excel and as a file', async (name) => {
  const bytes = bytesOf(name);
  const { workbook } = openFile(bytes, name);
  // What a formula shows comes from the file: nothing is calculated here.
  workbook.calculationMode = 'Manual';
  excel({ workbook, api: '1.14' });
  const inExcel = await contentOf(new OfficeWorkbook());
  expect(inExcel).toEqual(await contentOf(await openXlsx(bytes, name)));
});

test('a list goes into a workbook whose dates count from 1904 with the same dates', async () => {
  const name = 'tests/fixtures/workbooks/libreoffice-1904.xlsx';
  const { workbook } = openFile(bytesOf(name), name);
  excel({ workbook });
  const office = new OfficeWorkbook();
  const { names } = await office.write({ documents: [nominationList()], ours: [] });
  // 11/01/2021 is day 44,207 from 1900, and 1,462 days less from 1904.
  expect(workbook.sheet(names[0] ?? '').cell(11, 5).value).toBe(42_745);
  const [grid] = await office.read({ sheets: names });
  expect(grid?.rows[11]?.[5]?.value).toBe(44_207);
});

test('a list written in Excel and one written to a file read the same', async () => {
  const file = createXlsx();
  await file.write({ documents: [nominationList()], ours: [] });
  excel();
  const workbook = new OfficeWorkbook();
  const { names } = await workbook.write({ documents: [nominationList()], ours: [] });
  const [inExcel] = await workbook.read({ sheets: names, fonts: true });
  const [inFile] = await file.read({ sheets: names, fonts: true });
  expect(inExcel && trimmed(inExcel)).toEqual(inFile && trimmed(inFile));
});
