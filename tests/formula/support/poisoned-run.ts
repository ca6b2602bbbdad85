import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { liveReports } from '../../../src/app/live-reports';
import { runCase } from '../../../src/app/run-case';
import type { LiveReports } from '../../../src/reports/live/build-live-reports';
import type { SheetDocument } from '../../../src/reports/sheet-document';
import type { Grid } from '../../../src/sheets/grid';
import { openXlsx } from '../../../src/workbook/file/open-xlsx';
import { POISON } from './live-case';

/** A cell of a sample with another number. */
export interface Typed {
  readonly sheet: string;
  readonly cell: string;
  readonly value: number;
}

/** The reports with formulas of a sample, with other numbers typed into some of its cells. */
export async function liveSample(
  file: string,
  rules: string,
  typed: readonly Typed[] = [],
): Promise<LiveReports> {
  const workbook = await openXlsx(sample(file, typed), file);
  const json: unknown = JSON.parse(readFileSync(`packs/${rules}.json`, 'utf8'));
  const outcome = await runCase({ data: { workbook, files: [] }, json, name: rules, language: 'vi' });
  const { run, evaluation, recorded } = outcome;
  if (!outcome.rules || !evaluation) throw new Error('the sample cannot be read');
  return liveReports(workbook, { run, rules: outcome.rules, evaluation, recorded }, 'vi');
}

/** The sample, with other numbers typed in, and the documents written into it, their cached values poisoned. */
export async function poisonedSample(
  file: string,
  documents: readonly SheetDocument[],
  typed: readonly Typed[] = [],
): Promise<Uint8Array> {
  const workbook = await openXlsx(sample(file, typed), file);
  const poisoned = documents.map((document) => ({
    ...document,
    cells: document.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: POISON })),
  }));
  await workbook.write({ documents: poisoned, ours: [] });
  return workbook.bytes();
}

/** The bytes of a sample with other numbers in some cells. @throws Error where there is no number to replace */
function sample(file: string, typed: readonly Typed[]): Uint8Array {
  const bytes = readFileSync(`samples/${file}`);
  if (typed.length === 0) return bytes;
  const parts = unzipSync(bytes);
  for (const { sheet, cell, value } of typed) {
    const path = pathOf(parts, sheet);
    const xml = strFromU8(parts[path]!);
    const found = new RegExp(`(<c r="${cell}"[^>]*>)<v>[^<]*</v>`, 'u');
    if (!found.test(xml)) throw new Error(`no number stands in ${sheet}!${cell}`);
    parts[path] = strToU8(xml.replace(found, `$1<v>${value}</v>`));
  }
  return zipSync(parts);
}

function pathOf(parts: Readonly<Record<string, Uint8Array>>, sheet: string): string {
  const book = strFromU8(parts['xl/workbook.xml']!);
  const id = new RegExp(`<sheet [^>]*name="${sheet}"[^>]*r:id="([^"]+)"`, 'u').exec(book)?.[1];
  const rels = strFromU8(parts['xl/_rels/workbook.xml.rels']!);
  const relation = [...rels.matchAll(/<Relationship [^>]*>/gu)].find(([text]) => text.includes(`Id="${id}"`));
  const target = /Target="([^"]+)"/u.exec(relation?.[0] ?? '')?.[1];
  if (target === undefined) throw new Error(`no sheet ${sheet}`);
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** What a sheet shows in a cell. */
export function shownIn(grids: readonly Grid[], sheet: string, row: number, column: number): unknown {
  return grids.find((grid) => grid.sheet === sheet)?.rows[row]?.[column]?.value;
}
