import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { strToU8, zipSync } from 'fflate';

/** Whether LibreOffice calculates a workbook anew when it opens it, or trusts the values cached in it. */
export type Recalculation = 'always' | 'never';

/** A number, or a formula as it stands in an .xlsx. */
export type Cell = number | string;

/** What every formula is said to give until a program has calculated it: no formula of a test gives this. */
export const POISON = 987_654_321.125;

/** `7.4.7.2` */
export function versionOf(soffice: string): string {
  const { error, stdout } = spawnSync(soffice, ['--version'], { encoding: 'utf8', timeout: 60_000 });
  if (error) throw error;
  const version = /LibreOffice (\S+)/.exec(stdout)?.[1];
  if (version === undefined) throw new Error(`LibreOffice tells no version: ${stdout}`);
  return version;
}

/**
 * The values that LibreOffice shows for a sheet, row by row. Each formula is cached as `POISON`.
 *
 * @throws Error when it makes nothing of the workbook
 */
export function calculate(
  soffice: string,
  rows: readonly (readonly Cell[])[],
  recalculation: Recalculation = 'always',
): number[][] {
  return toCsv(soffice, workbook(rows), recalculation)
    .trimEnd()
    .split('\n')
    .map((line) => line.replaceAll('"', '').split(',').map(Number));
}

/**
 * What LibreOffice shows of the first sheet of a workbook, as comma-separated values in UTF-8: numbers with at most 20 decimals,
 * an error by its name. A process, a profile and a folder of its own.
 *
 * @param soffice the program
 * @throws Error when it makes nothing of the workbook
 */
export function toCsv(soffice: string, book: Uint8Array, recalculation: Recalculation = 'always'): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'binh-xet-truth-'));
  try {
    writeFileSync(path.join(folder, 'book.xlsx'), book);
    mkdirSync(path.join(folder, 'profile', 'user'), { recursive: true });
    writeFileSync(path.join(folder, 'profile', 'user', 'registrymodifications.xcu'), settings(recalculation));
    return convert(soffice, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function convert(soffice: string, folder: string): string {
  const profile = pathToFileURL(path.join(folder, 'profile')).href;
  const book = path.join(folder, 'book.xlsx');
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false';
  const options = [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    filter,
    '--outdir',
    folder,
  ];
  const { error, status, stderr } = spawnSync(soffice, [...options, book], {
    encoding: 'utf8',
    timeout: 240_000,
  });
  const made = path.join(folder, 'book.csv');
  if (error) throw error;
  if (status !== 0 || !existsSync(made))
    throw new Error(`LibreOffice made nothing of the workbook: ${stderr}`);
  return readFileSync(made, 'utf8');
}

/** `OOXMLRecalcMode`: 0 always, 1 never. */
function settings(recalculation: Recalculation): string {
  const value = recalculation === 'always' ? 0 : 1;
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${value}</value></prop></item>
</oor:items>`;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function workbook(rows: readonly (readonly Cell[])[]): Uint8Array {
  const parts = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
    '_rels/.rels': relationship('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationship('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
    level: 1,
  });
}

function relationship(type: string, target: string): string {
  return `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
}

function rowXml(cells: readonly Cell[], row: number): string {
  const written = cells.map((cell, column) => {
    const name = `${String.fromCharCode(65 + column)}${row + 1}`;
    const formula = typeof cell === 'string' ? `<f>${cell}</f>` : '';
    return `<c r="${name}">${formula}<v>${typeof cell === 'string' ? POISON : cell}</v></c>`;
  });
  return `<row r="${row + 1}">${written.join('')}</row>`;
}
