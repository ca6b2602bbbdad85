import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { breathe } from '../breathe';
import type { Grid } from '../../../sheets/grid';

const ROWS_AT_ONCE = 1_000;

/** SHA-256 of what the cells of a sheet hold and how their numbers are shown: what a result depends on. */
export async function fingerprint(grid: Grid): Promise<string> {
  const hash = sha256.create();
  for (const [at, row] of grid.rows.entries()) {
    if (at % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) await breathe();
    const cells = row.map((cell) => (cell ? [cell.value, cell.error ?? '', cell.format ?? ''] : 0));
    hash.update(utf8ToBytes(`${JSON.stringify(cells)}\n`));
  }
  return bytesToHex(hash.digest());
}
