import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The workbook as LibreOffice saves it again. */
export function savedByLibreOffice(bytes: Uint8Array): Uint8Array {
  return converted(bytes, 'xlsx:Calc MS Excel 2007 XML', 'xlsx');
}

/** How many pages LibreOffice prints the workbook on, and the size of the first in points. */
export function printedByLibreOffice(bytes: Uint8Array): { pages: number; width: number; height: number } {
  const pdf = Buffer.from(converted(bytes, 'pdf', 'pdf')).toString('latin1');
  const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/.exec(pdf) ?? [];
  const pages = pdf.match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
  return { pages, width: Number(width), height: Number(height) };
}

function converted(bytes: Uint8Array, filter: string, kind: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'binh-xet-rules-'));
  try {
    writeFileSync(join(folder, 'book.xlsx'), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const out = join(folder, 'out');
    const args = [profile, '--headless', '--convert-to', filter, '--outdir', out, join(folder, 'book.xlsx')];
    const run = spawnSync('soffice', args, { encoding: 'utf8', timeout: 120_000 });
    if (run.status !== 0) throw new Error(`LibreOffice: ${run.stderr}`);
    return new Uint8Array(readFileSync(join(out, `book.${kind}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
