import type { GridCase } from '../grids/expected';
import type { GridReading } from './read-grid';

/** In what the titles of former years differ from the expected ones. */
export function historyDifferences(grid: GridCase, { history }: GridReading): string[] {
  if (grid.history === undefined) return [];
  const key = grid.populations[0]?.key ?? [];
  const expected = grid.history.entries.map((entry) =>
    [entry.cell, ...key.map((id) => entry.key[id]), entry.period, entry.title].join(' · '),
  );
  const actual = (history?.records ?? []).map((record) =>
    [record.cell.cell, ...record.key, record.period, record.title].join(' · '),
  );
  return [
    ...expected.filter((one) => !actual.includes(one)).map((one) => `not read: ${one}`),
    ...actual.filter((one) => !expected.includes(one)).map((one) => `read, and is none: ${one}`),
  ];
}
