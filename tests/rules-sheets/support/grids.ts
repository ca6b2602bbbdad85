import { ruleSheets } from '../../../src/reports/rules/rule-sheets';
import type { SheetDocument } from '../../../src/reports/sheet-document';
import type { RuleSet } from '../../../src/rules/rule-set';
import { columnLetters, type Grid, type GridCell } from '../../../src/sheets/grid';
import { readRuleSheets, type RuleSheetsRead } from '../../../src/sheets/rules/read-rule-sheets';
import { createXlsx } from '../../../src/workbook/file/create-xlsx';
import { openXlsx } from '../../../src/workbook/file/open-xlsx';

/** The rule sheets of a rule set as the grids somebody would read them as, without a file between. */
export function gridsOf(rules: RuleSet): Grid[] {
  return ruleSheets(rules, 'vi').map(gridOf);
}

function gridOf({ name, cells, merges }: SheetDocument): Grid {
  const rows: (GridCell | undefined)[][] = [];
  for (const { row, column, value } of cells) {
    if (value === null) continue;
    if (typeof value === 'object') throw new Error('no date stands on a rule sheet');
    (rows[row] ??= [])[column] = { value };
  }
  return {
    sheet: name,
    visibility: 'visible',
    source: 'workbook',
    rows: Array.from(rows, (cellsOfRow) => Array.from(cellsOfRow ?? [])),
    merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

/** The bytes of a workbook that holds the rule sheets. */
export async function xlsxOf(rules: RuleSet): Promise<Uint8Array> {
  const book = createXlsx();
  await book.write({ documents: ruleSheets(rules, 'vi'), ours: [] });
  return book.bytes();
}

export async function gridsIn(bytes: Uint8Array): Promise<Grid[]> {
  const book = await openXlsx(bytes, 'quy-tac.xlsx');
  const sheets = (await book.sheets()).map(({ name }) => name);
  return book.read({ sheets });
}

/** The rule set without what the two sheets hold: what is left must come from there. */
export function hollow(rules: RuleSet): unknown {
  return {
    ...rules,
    populations: rules.populations.map((population) => ({
      ...population,
      ...(population.criteria && { criteria: [] }),
      ...(population.titles && { titles: [] }),
    })),
  };
}

/** A sheet in which one cell, found by what it holds in a row, says something else. */
export function edited(grids: readonly Grid[], place: Place, value: GridCell | undefined): Grid[] {
  return grids.map((grid) => {
    if (grid.sheet !== place.sheet) return grid;
    const rows = grid.rows.map((row) => [...row]);
    rows[place.row]![place.column] = value;
    return { ...grid, rows };
  });
}

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The cell of a column in the row that has an id, below the row of a population. */
export function placeOf(
  grids: readonly Grid[],
  sheet: string,
  population: string,
  id: string,
  heading: string,
  below = 0,
): Place {
  const grid = grids.find((each) => each.sheet === sheet)!;
  const header = grid.rows.findIndex((row) => row.some((cell) => cell?.value === 'Mã'));
  const idColumn = columnOf(grid, header, 'Mã');
  const top = grid.rows.findIndex((row, at) => at > header && row[idColumn]?.value === population);
  const own = grid.rows.findIndex((row, at) => at >= top && row[idColumn]?.value === id);
  if (top < 0 || own < 0) throw new Error(`no row ${id} of ${population}`);
  return { sheet, row: own + below, column: columnOf(grid, header, heading) };
}

function columnOf(grid: Grid, header: number, heading: string): number {
  const column = grid.rows[header]!.findIndex((cell) => cell?.value === heading);
  if (column < 0) throw new Error(`no column ${heading}`);
  return column;
}

export function addressOf({ row, column }: Place): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function valueAt(
  grids: readonly Grid[],
  { sheet, row, column }: Place,
): GridCell['value'] | undefined {
  return grids.find((each) => each.sheet === sheet)!.rows[row]![column]?.value;
}

export function read(json: unknown, grids: readonly Grid[]): RuleSheetsRead {
  return readRuleSheets(json, grids);
}
