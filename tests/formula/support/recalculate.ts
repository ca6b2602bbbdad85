import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { openXlsx } from '../../../src/workbook/file/open-xlsx';
import type { Grid } from '../../../src/sheets/grid';

/** Workbooks as LibreOffice shows them after it has calculated every formula anew. */
export interface Recalculated {
  /** All sheets of each workbook, in the order given. */
  readonly grids: readonly (readonly Grid[])[];
  readonly milliseconds: number;
  /** What the processor worked for it, whatever else it did meanwhile. */
  readonly seconds: number;
}

/**
 * Opens workbooks in LibreOffice, which calculates all formulas or trusts the cached values, and reads what it saves. One process
 * for all of them.
 *
 * @throws Error where it makes nothing of one
 */
export async function recalculate(
  soffice: string,
  books: readonly Uint8Array[],
  mode: 'always' | 'never' = 'always',
): Promise<Recalculated> {
  const folder = mkdtempSync(path.join(tmpdir(), 'binh-xet-formula-'));
  try {
    const names = books.map((bytes, at) => {
      const name = `book-${at}.xlsx`;
      writeFileSync(path.join(folder, name), bytes);
      return name;
    });
    const began = performance.now();
    const seconds = convert(soffice, folder, names, mode);
    const milliseconds = performance.now() - began;
    const grids = await Promise.all(names.map((name) => gridsOf(path.join(folder, 'out', name))));
    return { grids, milliseconds, seconds };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Workbooks opened by one process: more would take more memory than they save time. */
const AT_ONCE = 40;

/** @returns seconds of the processor's time */
function convert(
  soffice: string,
  folder: string,
  names: readonly string[],
  mode: 'always' | 'never',
): number {
  const profile = path.join(folder, 'profile');
  mkdirSync(path.join(profile, 'user'), { recursive: true });
  writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), settings(mode));
  const options = [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--headless',
    '--convert-to',
    'xlsx:Calc MS Excel 2007 XML',
    '--outdir',
    path.join(folder, 'out'),
  ];
  let seconds = 0;
  for (let start = 0; start < names.length; start += AT_ONCE) {
    const some = names.slice(start, start + AT_ONCE);
    const { error, stderr, stdout } = spawnSync('sh', ['-c', TIMED, soffice, ...options, ...some], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 600_000,
    });
    if (error) throw error;
    const lost = some.filter((name) => !existsSync(path.join(folder, 'out', name)));
    if (lost.length > 0) throw new Error(`LibreOffice made nothing of ${lost.join(', ')}: ${stderr}`);
    seconds += secondsIn(stdout);
  }
  return seconds;
}

/** Runs a program, and prints behind what it prints the user time of the shell and, in the last line, of the program. */
const TIMED = '"$0" "$@"; times';

/** @param printed its last line is as `0m1.25s 0m0.10s` */
function secondsIn(printed: string): number {
  const [, minutes, seconds] = /(\d+)m([\d.]+)s \S+\s*$/.exec(printed) ?? [];
  if (minutes === undefined) throw new Error(`the shell told no time: ${printed}`);
  return 60 * Number(minutes) + Number(seconds);
}

async function gridsOf(file: string): Promise<Grid[]> {
  const workbook = await openXlsx(readFileSync(file), path.basename(file));
  const sheets = (await workbook.sheets()).map(({ name }) => name);
  return workbook.read({ sheets, formulas: true });
}

/** `OOXMLRecalcMode`: 0 always, 1 never. */
const settings = (mode: 'always' | 'never'): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${mode === 'always' ? 0 : 1}</value></prop></item>
</oor:items>`;
