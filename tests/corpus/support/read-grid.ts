import { NO_CODE } from '../../../src/engine/columns/column';
import type { Field, RuleSet } from '../../../src/rules/rule-set';
import { readHistory } from '../../../src/sheets/history';
import type { PopulationTable } from '../../../src/sheets/population-table';
import { readPopulations, type Reading } from '../../../src/sheets/read-populations';
import { readPlanSheet } from '../../../src/sheets/targets/read-plan-sheet';
import type { GridCase, Value } from '../grids/expected';
import { place } from '../grids/build';
import { sheetNamed } from './grid-cells';

export interface GridReading {
  readonly reading: Reading;
  readonly plan: ReturnType<typeof readPlanSheet>;
  readonly history: ReturnType<typeof readHistory> | undefined;
}

export function rulesOf(grid: GridCase): RuleSet {
  return {
    format: 'binh-xet/1',
    id: 'corpus',
    title: grid.name,
    populations: [...grid.populations],
    ...(grid.honours === undefined ? {} : { honours: grid.honours }),
  };
}

export function readGrid(grid: GridCase): GridReading {
  const rules = rulesOf(grid);
  return {
    reading: readPopulations(grid.sheets, rules),
    plan: grid.plan && readPlanSheet(sheetNamed(grid, grid.plan.sheet)),
    history: grid.history && readHistory(sheetNamed(grid, grid.history.sheet), rules),
  };
}

/** What was read for a field, as the corpus writes it: a date in ISO form, a level by its id, nothing as null. */
export function valueOf(table: PopulationTable, field: string, row: number): Value | null {
  const column = table.fields.get(field);
  switch (column?.type) {
    case 'number':
      return Number.isNaN(column.values[row]) ? null : (column.values[row] ?? null);
    case 'date':
      return Number.isNaN(column.values[row]) ? null : isoDay(column.values[row] ?? NaN);
    case 'flag':
      return [false, true, null][column.values[row] ?? 2] ?? null;
    case 'text':
      return column.codes[row] === NO_CODE ? null : (column.dictionary[column.codes[row] ?? -1] ?? null);
    case 'level':
      return column.codes[row] === NO_CODE ? null : (column.scale[column.codes[row] ?? -1]?.id ?? null);
    case 'texts':
      return column.values[row] ?? null;
    case undefined:
      return null;
  }
}

function isoDay(days: number): string {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}

/** Where a member of a population was found, as the corpus says it: its row, its column or its sheet. */
export function memberPlace(
  table: PopulationTable,
  row: number,
  layout: 'rows' | 'columns' | 'sheets',
  key: Field['id'] | undefined,
): number | string {
  if (layout === 'sheets') return table.sheetOf(row);
  if (layout === 'rows') return table.rowNumberOf(row);
  const cell = key === undefined ? undefined : table.cellOf(key, row)?.cell;
  if (cell === undefined) return 'no cell';
  place(cell);
  return cell.replace(/\d+/, '');
}
