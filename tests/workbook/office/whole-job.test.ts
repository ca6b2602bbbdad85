/** @jest-environment ./excel-host/transports/jest-environment.ts */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openFile } from '../../../excel-host/file/open-file';
import { snapshot } from '../../../excel-host/model/snapshot';
import pack from '../../../packs/quang-thanh-2021.json';
import { runCase } from '../../../src/app/run-case';
import { writeBack } from '../../../src/app/write-back';
import type { GridCell } from '../../../src/sheets/grid';
import { openXlsx } from '../../../src/workbook/file/open-xlsx';
import { OfficeWorkbook } from '../../../src/workbook/office/office-workbook';
import type { Workbook } from '../../../src/workbook/port';
import { excel } from '../../excel-host/support/excel';

const NAME = 'quang-thanh-2021.xlsx';
const bytes = new Uint8Array(readFileSync(path.resolve(__dirname, '../../../samples', NAME)));

/** A code that is a text has the format for texts in Excel; a file needs none. */
function asText({ format, ...cell }: GridCell): GridCell {
  return format === undefined || (format === '@' && typeof cell.value === 'string')
    ? cell
    : { ...cell, format };
}

/** The sample decided and written back; what the result sheets then hold. */
async function decide(workbook: Workbook): Promise<unknown> {
  const { run, rules } = await runCase({
    data: { workbook, files: [] },
    json: pack,
    name: NAME,
    language: 'vi',
  });
  if (!rules) throw new Error('the sample cannot be read');
  const { names } = await writeBack(workbook, { run, rules }, { language: 'vi' });
  const grids = await workbook.read({ sheets: names, fonts: true });
  return grids.map((grid) => ({
    sheet: grid.sheet,
    cells: grid.rows.flatMap((row, at) =>
      row.flatMap((cell, column) => (cell ? [[at, column, asText(cell)]] : [])),
    ),
  }));
}

test('the sample decided in Excel and decided as a file have the same result sheets, cell by cell', async () => {
  const { workbook } = openFile(bytes, NAME);
  workbook.calculationMode = 'Manual';
  const host = excel({ workbook });
  const theirs = workbook.sheets.map(({ name }) => name);
  const before = snapshot(workbook);
  const office = new OfficeWorkbook();
  const inExcel = await decide(office);
  expect(inExcel).toEqual(await decide(await openXlsx(bytes, NAME)));
  const ours = workbook.sheets.map(({ name }) => name).filter((name) => !theirs.includes(name));
  expect({ ...snapshot(workbook, ours), settings: {} }).toEqual(before);
  expect(Object.fromEntries(host.record.requirements())['ExcelApi']).toBe('1.9');

  // Run again over the result, and taken back: the first result stands, and then the workbook is as it was.
  const first = snapshot(workbook);
  await decide(office);
  await office.undo();
  const withoutSettings = (book: typeof first) => book.sheets.map(({ name, cells }) => ({ name, cells }));
  expect(withoutSettings(snapshot(workbook))).toEqual(withoutSettings(first));
}, 60_000);
