import type { ExpectedTable, ExpectedValue, GridCase, Value } from '../grids/expected';
import { memberPlace, valueOf, type GridReading } from './read-grid';

/** In what the tables that were read differ from the expected ones; empty where they agree. */
export function tableDifferences(grid: GridCase, { reading }: GridReading): string[] {
  // where nobody can say which of two tables counts, nothing is expected of their rows
  if (grid.tables.length === 0) return [];
  return [
    ...grid.tables.flatMap((table) => differencesOf(grid, table, reading)),
    ...strayRows(grid, reading),
  ];
}

function differencesOf(grid: GridCase, expected: ExpectedTable, reading: GridReading['reading']): string[] {
  const { population, sheet } = expected;
  const table = reading.tables.find((one) => one.population === population);
  if (table === undefined) return [`${population}: no table`];
  const { layout, key } = wayOf(grid, population);
  const found = new Map<number | string, number>();
  for (let row = 0; row < table.rowCount; row++) {
    if (table.sheetOf(row) === sheet) found.set(memberPlace(table, row, layout, key), row);
  }
  const differences: string[] = [];
  for (const { at, values, stages } of expected.members) {
    const row = found.get(at);
    found.delete(at);
    if (row === undefined) {
      differences.push(`${sheet} ${String(at)}: not read`);
      continue;
    }
    const points = Object.entries(stages ?? {}).flatMap(([criterion, byStage]) =>
      Object.entries(byStage).map(([stage, value]) => [`${criterion}@${stage}`, value] as const),
    );
    for (const [field, value] of [...Object.entries(values), ...points]) {
      const actual = valueOf(table, field, row);
      if (!agrees(actual, value))
        differences.push(
          `${sheet} ${String(at)} ${field}: ${JSON.stringify(actual)}, not ${JSON.stringify(value)}`,
        );
    }
  }
  return [...differences, ...[...found.keys()].map((at) => `${sheet} ${String(at)}: read, and is no member`)];
}

/** Rows read from sheets where no table of their population is. */
function strayRows(grid: GridCase, reading: GridReading['reading']): string[] {
  return reading.tables.flatMap((table) =>
    Array.from({ length: table.rowCount }, (_, row) => row)
      .filter(
        (row) =>
          !grid.tables.some(
            ({ population, sheet }) => population === table.population && sheet === table.sheetOf(row),
          ),
      )
      .map(
        (row) =>
          `${table.population}: ${table.sheetOf(row)} ${String(table.rowNumberOf(row))} is no table of it`,
      ),
  );
}

function wayOf(
  grid: GridCase,
  id: string,
): { layout: 'rows' | 'columns' | 'sheets'; key: string | undefined } {
  const population = grid.populations.find((one) => one.id === id);
  return { layout: population?.layout ?? 'rows', key: population?.key[0] };
}

function agrees(actual: Value | null, expected: ExpectedValue): boolean {
  if (expected !== null && typeof expected === 'object' && 'oneOf' in expected)
    return expected.oneOf.some((one) => same(actual, one));
  return same(actual, expected);
}

function same(a: Value | null, b: Value | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
