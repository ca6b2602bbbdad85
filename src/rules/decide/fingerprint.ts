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
    history,
    tables: tables.map((table) => ({
      population: table.population,
      fields: [...table.fields.keys()],
      rows: Array.from({ length: table.rowCount }, (_, row) =>
        [...table.fields.values()].map((column) => valueAt(column, row)),
      ),
    })),
  });
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}
