import { NO_CODE } from '../../src/engine/columns/column';
import type { Problem } from '../../src/engine/problem';
import type { Field, Population, RuleSet } from '../../src/rules/rule-set';
import type { Area, Grid, GridCell } from '../../src/sheets/grid';
import type { PopulationTable } from '../../src/sheets/population-table';
import { readPopulations, type Reading } from '../../src/sheets/read-populations';

export type Written = GridCell | string | number | boolean | null | undefined;

export interface Layout {
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly visibility?: Grid['visibility'];
}

/** A sheet as a test draws it: a row per line, blank as '' or null; merges in A1 notation. */
export function sheet(name: string, rows: readonly (readonly Written[])[], layout: Layout = {}): Grid {
  return {
    sheet: name,
    visibility: layout.visibility ?? 'visible',
    source: 'workbook',
    rows: rows.map((cells) => cells.map(cellOf)),
    merges: (layout.merges ?? []).map(areaOf),
    hiddenRows: new Set((layout.hiddenRows ?? []).map((row) => row - 1)),
    hiddenColumns: new Set(layout.hiddenColumns ?? []),
  };
}

function cellOf(written: Written): GridCell | undefined {
  if (written === null || written === undefined || written === '') return undefined;
  return typeof written === 'object' ? written : { value: written };
}

function areaOf(text: string): Area {
  const [from, to] = text.split(':').map((corner) => {
    const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(corner)!;
    const column = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return { row: Number(row) - 1, column };
  });
  return { top: from!.row, left: from!.column, bottom: to!.row, right: to!.column };
}

/** Rules with one population of people, whose fields a test names. */
export function rulesOf(
  fields: readonly (Partial<Field> & { id: string })[],
  about: Partial<Population> = {},
): RuleSet {
  const population: Population = {
    id: 'nguoi',
    title: 'Người',
    key: ['ten'],
    fields: [
      { id: 'ten', title: 'Họ và tên', type: 'text', required: true },
      ...fields.map((field): Field => ({ title: field.id, type: 'text', ...field })),
    ],
    ...about,
  };
  return { format: 'binh-xet/1', id: 'thu', title: 'Thử', populations: [population] };
}

export function read(rules: RuleSet, ...grids: readonly Grid[]): Reading & { table: PopulationTable } {
  const reading = readPopulations(grids, rules);
  return { ...reading, table: reading.tables[0]! };
}

/** A field's values: numbers, texts, true/false, level ids, days; null where missing. */
export function values(
  table: PopulationTable,
  field: string,
): (number | string | boolean | null | string[])[] {
  const column = table.fields.get(field)!;
  return Array.from({ length: table.rowCount }, (_, row) => {
    switch (column.type) {
      case 'number':
      case 'date':
        return Number.isNaN(column.values[row]!) ? null : column.values[row]!;
      case 'flag':
        return [false, true, null][column.values[row]!]!;
      case 'text':
        return column.codes[row] === NO_CODE ? null : column.dictionary[column.codes[row]!]!;
      case 'level':
        return column.codes[row] === NO_CODE ? null : column.scale[column.codes[row]!]!.id;
      case 'texts':
        return column.values[row] === null ? null : [...column.values[row]!];
    }
  });
}

/** Problems in short: `severity code sheet!cell`. */
export function short(problems: readonly Problem[]): string[] {
  return problems.map(({ severity, code, sheet, cell }) => {
    const place = cell === undefined ? (sheet ?? '') : `${sheet}!${cell}`;
    return `${severity} ${code.replace('sheets.', '')} ${place}`.trim();
  });
}

/** Days since 1970-01-01, by the calendar of JavaScript and not by ours. */
export function day(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}
