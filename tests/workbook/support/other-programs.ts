import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describeWith } from '../../support/tool';

/** A sheet as openpyxl describes it (describe_workbook.py). */
export interface Described {
  readonly state: string;
  readonly cells: Readonly<Record<string, { value: unknown; type: string; look: Look; link: string | null }>>;
  readonly merges: readonly string[];
  readonly freeze: string | null;
  readonly selected: boolean | null;
  readonly print: Readonly<Record<string, unknown>>;
}

export interface Look {
  readonly format: string;
  readonly font: readonly unknown[];
  readonly fill: readonly unknown[];
  readonly border: readonly (string | null)[];
  readonly alignment: readonly unknown[];
}

export interface DescribedWorkbook {
  readonly sheets: readonly (readonly [string, Described])[];
  readonly order: readonly string[];
  readonly active: number;
  readonly names: Readonly<Record<string, unknown>>;
  readonly styles: readonly string[];
  readonly title: string | null;
}

const SCRIPT = join(__dirname, 'describe_workbook.py');
/** Debian's openpyxl belongs to its own Python, which need not be the first on the path. */
const PYTHON = ['python3', '/usr/bin/python3'].find(
  (python) => spawnSync(python, ['-c', 'import openpyxl']).status === 0,
);

/** `describe` for tests that look at a workbook with openpyxl. */
export function describeWithOpenpyxl(what: string, tests: () => void): void {
  describeWith('openpyxl', what, tests, () => PYTHON);
}

export function describeWorkbook(bytes: Uint8Array): DescribedWorkbook {
  return inFolder((folder) => {
    const file = join(folder, 'book.xlsx');
    writeFileSync(file, bytes);
    const run = spawnSync(PYTHON ?? 'python3', [SCRIPT, file], { encoding: 'utf8', maxBuffer: 1 << 26 });
    if (run.status !== 0) throw new Error(`openpyxl: ${run.stderr}`);
    return JSON.parse(run.stdout) as DescribedWorkbook;
  });
}

/** Every sheet as LibreOffice shows it, as CSV text by sheet name. One profile per call. */
export function shownByLibreOffice(bytes: Uint8Array): Map<string, string> {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'book.xlsx'), bytes);
    // UTF-8, cells as shown, every sheet into a file of its own.
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';
    convert(folder, filter);
    const files = readdirSync(join(folder, 'out')).filter((name) => name.endsWith('.csv'));
    if (files.length === 0) throw new Error('LibreOffice made nothing of the workbook');
    return new Map(
      files.map((name) => [
        name
          .replace(/^book-/, '')
          .replace(/\.csv$/, '')
          .normalize('NFC'),
        readFileSync(join(folder, 'out', name), 'utf8'),
      ]),
    );
  });
}

/** A workbook as LibreOffice saves it. */
export function savedByLibreOffice(bytes: Uint8Array): Uint8Array {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'book.xlsx'), bytes);
    convert(folder, 'xlsx:Calc MS Excel 2007 XML');
    return new Uint8Array(readFileSync(join(folder, 'out', 'book.xlsx')));
  });
}

function convert(folder: string, filter: string): void {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const from = join(folder, 'book.xlsx');
  const to = join(folder, 'out');
  const options = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', filter, '--outdir', to];
  const run = spawnSync('soffice', [...options, from], { encoding: 'utf8', timeout: 120_000 });
  if (run.status !== 0) throw new Error(`LibreOffice: ${run.stderr}`);
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'binh-xet-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
