import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { valueAt } from '../../engine/columns/operations';
import type { PopulationData } from '../../engine/graph/population-data';
import type { HistoryRecord } from './records';

/** SHA-256 of data as JSON with sorted keys: the same content gives the same fingerprint, however it was written. */
export function fingerprint(data: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonical(data))));
}

/**
 * What was read of a workbook: every row's key and values as they were understood, in the order of the sheet, and the
 * awards of earlier periods.
 */
export function inputFingerprint(
  tables: readonly PopulationData[],
  history: readonly HistoryRecord[],
): string {
  return fingerprint({
    history: history.map(withoutPlace),
    tables: tables.map((table) => ({
      population: table.population,
      fields: [...table.fields.keys()],
      rows: Array.from({ length: table.rowCount }, (_, row) =>
        [...table.fields.values()].map((column) => valueAt(column, row)),
      ),
    })),
  });
}

/** What was recorded beside the tables, wherever its lines stand. */
export function recordsFingerprint(records: Readonly<Record<string, readonly object[]>>): string {
  const entries = Object.entries(records).map(([name, lines]) => [name, lines.map(withoutPlace)] as const);
  return fingerprint(Object.fromEntries(entries));
}

const PLACE: readonly string[] = ['cell', 'sheet', 'row'];

function withoutPlace(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !PLACE.includes(key)));
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}
