import { decideWithGraph } from '../../../src/rules/decide/decide';
import { NO_RECORDS, type Records } from '../../../src/rules/decide/records';
import type { RuleSet } from '../../../src/rules/rule-set';
import { validateRules } from '../../../src/rules/validate';
import { buildLiveReports, type LiveReports } from '../../../src/reports/live/build-live-reports';
import { sheetMark, withSheets } from '../../../src/reports/live/sheet-mark';
import type { Sources } from '../../../src/reports/live/sources';
import type { DocumentCell, SheetDocument } from '../../../src/reports/sheet-document';
import type { Grid } from '../../../src/sheets/grid';
import { createXlsx } from '../../../src/workbook/file/create-xlsx';
import { serialOfDays } from '../../../src/workbook/file/dates';
import { fieldsOf } from '../../../src/rules/fields';
import { tableOf, type Cells } from '../../support/table';

export type Rows = Readonly<Record<string, readonly Cells[]>>;

export interface LiveCase {
  readonly rules: RuleSet;
  readonly rows: Rows;
  readonly records?: Partial<Records>;
}

/** What no formula of a test gives. */
export const POISON = 987_654_321.125;

/** The reports of a case with formulas over sheets that are named after the populations. @throws Error for invalid rules */
export function liveReportsOf({ rules, rows, records = {} }: LiveCase): LiveReports {
  const { compiled, problems } = validateRules(rules);
  if (!compiled) throw new Error(problems.map(({ code, path }) => `${path}: ${code}`).join('\n'));
  const tables = rules.populations.map(({ id }) => tableOf(rules, id, rows[id] ?? []));
  const { run, evaluation } = decideWithGraph({
    compiled,
    tables,
    records: { ...NO_RECORDS, ...records },
    problems,
    explain: true,
    language: 'vi',
  });
  return buildLiveReports({ run, rules, evaluation, language: 'vi', sources: sourcesOf(rules, rows) });
}

/** What stands on the sheets of a case: numbers and days as numbers, everything else as a text. */
function sourcesOf(rules: RuleSet, rows: Rows): Sources {
  const cells = new Map(
    sourceSheets(rules, rows).flatMap(({ name, cells: own }) =>
      own.map(({ row, column, value }) => [`${name}!${letter(column)}${row + 1}` as string, value] as const),
    ),
  );
  return ({ sheet, cell }) => {
    const value = cells.get(`${sheet}!${cell}`) ?? null;
    if (value === null) return 'blank';
    if (typeof value === 'object') return serialOfDays(value.date);
    return typeof value === 'number' ? value : undefined;
  };
}

const letter = (column: number): string => String.fromCharCode(65 + column);

/** The sheets that `tableOf` says its rows were read from. */
export function sourceSheets(rules: RuleSet, rows: Rows): SheetDocument[] {
  return rules.populations.map((population) => {
    const fields = fieldsOf(population);
    const cells = (rows[population.id] ?? []).flatMap((row, at) =>
      fields.map(({ id, type }, column): DocumentCell => ({
        row: at + 1,
        column,
        value: sourceValue(type, row[id] ?? null),
        style: 'plain',
      })),
    );
    const area = { bottom: cells.at(-1)?.row ?? 0, right: fields.length };
    const print = { orientation: 'portrait' as const, area };
    return { name: population.id, cells, merges: [], widths: fields.map(() => 12), print };
  });
}

function sourceValue(type: string, value: number | string | boolean | null): DocumentCell['value'] {
  if (value === null || type === 'number') return value as number | null;
  if (type === 'date') return { date: Date.parse(`${String(value)}T00:00:00Z`) / 86_400_000 };
  return typeof value === 'boolean' ? (value ? 'x' : 'không') : String(value);
}

/** What is written of a case: the sheets it was read from as they are now, and its reports. */
export interface Written {
  readonly rules: RuleSet;
  readonly rows: Rows;
  readonly documents: readonly SheetDocument[];
}

/** One workbook of many cases, every formula's cached value poisoned; the sheets of each bear its number. */
export async function poisonedBook(cases: readonly Written[]): Promise<Uint8Array> {
  const documents = cases.flatMap(({ rules, rows, documents: own }, at) => [
    ...sourceSheets(rules, rows).map((sheet) => ({ ...sheet, name: numbered(at, sheet.name) })),
    ...own.filter(hasFormulas).map((document) => ({
      ...document,
      name: numbered(at, document.name),
      merges: [],
      cells: document.cells.map((cell): DocumentCell => {
        if (cell.formula === undefined) return { ...cell, style: 'plain' };
        return { ...cell, style: 'plain', value: POISON, formula: ofCase(cell.formula, at, rules) };
      }),
    })),
  ]);
  const workbook = createXlsx();
  await workbook.write({ documents, ours: [] });
  return workbook.bytes();
}

/** The sheets of one case among those of a workbook, by their own names. */
export function sheetsOf(grids: readonly Grid[], at: number): Grid[] {
  return grids
    .filter(({ sheet }) => sheet.startsWith(numbered(at, '')))
    .map((grid) => ({ ...grid, sheet: grid.sheet.slice(numbered(at, '').length) }));
}

const numbered = (at: number, name: string): string => `${at} ${name}`;

function hasFormulas({ cells }: SheetDocument): boolean {
  return cells.some(({ formula }) => formula !== undefined);
}

/** A formula whose sheets are those of a case. */
function ofCase(formula: string, at: number, { populations }: RuleSet): string {
  const marked = withSheets(formula, (document) => sheetMark(numbered(at, document)));
  return populations.reduce((text, { id }) => text.replaceAll(`'${id}'!`, `'${numbered(at, id)}'!`), marked);
}

/**
 * The sheets of a run with the values of another run of the same rules in all cells without formulas: what was read, as if
 * somebody had typed it there, and what stands as values.
 */
export function retyped(live: LiveReports, changed: LiveReports): SheetDocument[] {
  return live.documents.map((document) => {
    const table = live.tables.find((each) => each.document === document.name);
    const other = table && changed.tables.find(({ population }) => population === table.population);
    const source = other && changed.documents.find(({ name }) => name === other.document);
    if (!table || !other || !source) return document;
    const values = new Map(source.cells.map((cell) => [`${cell.row} ${cell.column}`, cell.value]));
    const typed = new Map<string, DocumentCell['value']>();
    for (const [key, { column, cells }] of table.named()) {
      const there = other.named().get(key);
      cells.forEach(({ formula }, row) => {
        const value = there?.cells[row]?.value ?? values.get(`${other.firstRow + row} ${there?.column}`);
        if (formula === undefined && value !== undefined)
          typed.set(`${table.firstRow + row} ${column}`, value);
      });
    }
    const cells = document.cells.map((cell) => {
      const value = typed.get(`${cell.row} ${cell.column}`);
      return value === undefined ? cell : { ...cell, value };
    });
    return { ...document, cells };
  });
}
