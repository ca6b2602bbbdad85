import { TAKEN, type SheetColumns } from '../../../src/sheets/mapping/column-match';
import type { ExpectedTable, GridCase } from '../grids/expected';
import type { GridReading } from './read-grid';

/** In what the headers and the places of fields differ from the expected ones. */
export function columnDifferences(grid: GridCase, { reading }: GridReading): string[] {
  return grid.tables.flatMap((table) => {
    const found = reading.columns.filter(
      ({ population, sheet }) => population === table.population && sheet === table.sheet,
    );
    if (found.length !== 1) return [`${table.sheet}: ${String(found.length)} tables`];
    return found.flatMap((one) => differencesOf(table, one));
  });
}

function differencesOf(table: ExpectedTable, { header, columns }: SheetColumns): string[] {
  const wanted = new Map(
    [...Object.entries(table.fields), ...Object.entries(table.stages ?? {})].map(
      ([field, place]) => [field, String(place)] as const,
    ),
  );
  const taken = new Map(
    columns.filter(({ confidence }) => confidence >= TAKEN).map(({ field, column }) => [field, column]),
  );
  return [
    ...(header.join() === table.header.join()
      ? []
      : [`header ${header.join('–')}, not ${table.header.join('–')}`]),
    ...[...wanted]
      .filter(([field, place]) => taken.get(field) !== place)
      .map(([field, place]) => `${field} in ${taken.get(field) ?? 'no place'}, not in ${place}`),
    ...[...taken]
      .filter(([field, place]) => !wanted.has(field) && place !== 'sheet')
      .map(([field, place]) => `${field} in ${place}, and should have no place`),
  ].map((text) => `${table.sheet}: ${text}`);
}
