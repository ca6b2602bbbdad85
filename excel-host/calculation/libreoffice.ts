import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { openFile } from '../file/open-file';
import { saveFile } from '../file/save-file';
import { WHOLE_SHEET } from '../model/area';
import type { WorkbookModel } from '../model/workbook';

const PATIENCE_MS = 120_000;

/**
 * Calculates every formula of a workbook with LibreOffice: slow (seconds each time), but a whole spreadsheet
 * program with structured references and Excel's rounding. No former result is handed over, so none can stay.
 * Numbers come with 15 digits.
 */
export function calculateWithLibreOffice(workbook: WorkbookModel): void {
  for (const sheet of workbook.sheets) {
    for (const [row, column, cell] of [...sheet.kept(WHOLE_SHEET)]) {
      if (cell.formula !== undefined) sheet.put(row, column, { ...cell, stale: true });
    }
  }
  const calculated = openFile(converted(saveFile(workbook)), 'calculated.xlsx').workbook;
  for (const sheet of workbook.sheets) {
    const results = calculated.sheet(sheet.name);
    for (const [row, column, { stale: _stale, ...cell }] of [...sheet.kept(WHOLE_SHEET)]) {
      if (cell.formula === undefined) continue;
      const { value } = results.cell(row, column);
      // A formula with an empty text as its result is a cell without a value in the file.
      sheet.put(row, column, { ...cell, value: value ?? '' });
    }
  }
}

function converted(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), 'excel-host-'));
  try {
    const from = path.join(folder, 'book.xlsx');
    writeFileSync(from, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    const to = path.join(folder, 'out');
    const call = [profile, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', to, from];
    const run = spawnSync('soffice', call, { encoding: 'utf8', timeout: PATIENCE_MS });
    if (run.status !== 0) throw new Error(`LibreOffice: ${run.error?.message ?? run.stderr}`);
    return new Uint8Array(readFileSync(path.join(to, 'book.xlsx')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
