import { place } from '../grids/build';
import type { ExpectedTable, GridCase } from '../grids/expected';

/** The sheets of which an expectation says what each row is. */
export function sheetsSpokenOf(grid: GridCase): string[] {
  const names = [...grid.tables.map(({ sheet }) => sheet), grid.history?.sheet, grid.plan?.sheet];
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** Every row that the expectation calls something, in order; a row called twice stands twice. */
export function saidRows(grid: GridCase, sheet: string): number[] {
  const tables = grid.tables.filter((table) => table.sheet === sheet);
  const lists = [grid.history, grid.plan].filter((list) => list?.sheet === sheet);
  return [
    ...[...tables, ...lists].flatMap((found) => (found ? rowsBetween(found.header) : [])),
    ...tables.flatMap(({ members }) => members.flatMap(({ at }) => (typeof at === 'number' ? [at] : []))),
    ...tables.flatMap(rowsOfFields),
    ...(grid.history?.sheet === sheet ? distinct(grid.history.entries.map(rowOf)) : []),
    ...(grid.plan?.sheet === sheet ? grid.plan.targets.map(rowOf) : []),
    ...grid.leftOut.flatMap((left) => (left.sheet === sheet ? left.rows : [])),
  ].sort((a, b) => a - b);
}

function rowsBetween([first, last]: ExpectedTable['header']): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** With criteria down: the rows of the fields; on a unit's own sheet: the rows of the criteria. */
function rowsOfFields({ header: [first, last], fields }: ExpectedTable): number[] {
  return Object.values(fields).filter(
    (row): row is number => typeof row === 'number' && (row < first || row > last),
  );
}

function rowOf({ cell }: { readonly cell: string }): number {
  return place(cell).row + 1;
}

function distinct(rows: readonly number[]): number[] {
  return [...new Set(rows)];
}
