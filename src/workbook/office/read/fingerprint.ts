import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Grid, GridCell } from '../../../sheets/grid';
import { breathe } from '../breathe';

const ROWS_AT_ONCE = 1_000;

/** Functions whose value changes by itself: at every calculation, or overnight. */
const RESTLESS = /\b(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)\s*\(/i;

/**
 * SHA-256 of what the cells of a sheet show: what a result depends on.
 * @param withFormulas whether the grid was read with its formulas: then one that changes by itself counts by its text, or a clock on
 * the sheet would hold up every write
 */
export function valuesPrint(grid: Grid, withFormulas: boolean): Promise<string> {
  return print(grid, ({ value, error, format, formula }) => {
    if (withFormulas && formula !== undefined && RESTLESS.test(formula)) return [format ?? '', formula];
    // A formula that shows nothing is there only where formulas were asked for.
    const isBlank = (value === null || value === '') && error === undefined;
    return isBlank ? undefined : [value, error ?? '', format ?? ''];
  });
}

/**
 * SHA-256 of what somebody has put into the cells of a sheet: constants, number formats, and formulas by their text, whatever
 * they result in and whatever the sheets they read are called now: Excel gives them the new name when a sheet is renamed, as
 * a draft is that becomes a result. The grid must have been read with its formulas.
 */
export function contentPrint(grid: Grid): Promise<string> {
  return print(grid, ({ value, error, format, formula }) =>
    formula === undefined ? [value, error ?? '', format ?? ''] : [format ?? '', withoutSheets(formula)],
  );
}

function withoutSheets(formula: string): string {
  return formula.includes('!')
    ? formula.replace(SHEETS, (text) => (text.startsWith('"') ? text : '!'))
    : formula;
}

/** Texts stay as they are; a sheet stands in quotation marks or, where its name is plain, without. */
const SHEETS = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[\p{L}\p{N}_.]+!/gu;

/** The content of a sheet without any. */
export const EMPTY_CONTENT = bytesToHex(sha256(new Uint8Array()));

async function print(grid: Grid, of: (cell: GridCell) => unknown): Promise<string> {
  const hash = sha256.create();
  for (const [at, row] of grid.rows.entries()) {
    if (at % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) await breathe();
    const cells = row.flatMap((cell, column) => {
      const content = cell && of(cell);
      return content === undefined ? [] : [[column, content]];
    });
    if (cells.length > 0) hash.update(utf8ToBytes(`${at} ${JSON.stringify(cells)}\n`));
  }
  return bytesToHex(hash.digest());
}
