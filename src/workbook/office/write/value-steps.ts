import type { DocumentCell, SheetDocument } from '../../../reports/sheet-document';
import { breathe } from '../breathe';
import { jsonBytes } from '../json-bytes';
import { pack } from '../pack';
import { ACTION_BYTES, MOST_BYTES, type Step } from '../steps';
import { cellEntry, type CellEntry } from './cell-entry';

const EMPTY: CellEntry = { written: null };
/** Microsoft's client cuts what is set into pieces of so many cells, each with objects of its own. */
const CELLS_PER_PIECE = 1_500;
const PIECE_BYTES = 4 * ACTION_BYTES;

interface Row {
  readonly entries: readonly CellEntry[];
  readonly bytes: number;
}

const ROWS_AT_ONCE = 500;

/**
 * Number formats, values and formulas of a document on a sheet, in blocks of rows: the format `@` stands before its text.
 *
 * @param formulaOf a formula of the document as the workbook takes it
 */
export async function valueSteps(
  sheet: string,
  document: SheetDocument,
  date1904: boolean,
  formulaOf?: (formula: string) => string,
): Promise<Step[]> {
  const rows = await rowsOf(document, date1904, formulaOf);
  let top = 0;
  return pack(rows, ({ bytes }) => bytes, MOST_BYTES / 2).map((block) => {
    const step = blockStep(sheet, top, block);
    top += block.length;
    return step;
  });
}

async function rowsOf(
  { cells }: SheetDocument,
  date1904: boolean,
  formulaOf?: (formula: string) => string,
): Promise<Row[]> {
  const width = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  const height = cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const byRow = Array.from({ length: height }, (): DocumentCell[] => []);
  for (const cell of cells) byRow[cell.row]?.push(cell);
  const rows: Row[] = [];
  for (const own of byRow) {
    const entries = Array.from({ length: width }, () => EMPTY);
    for (const cell of own) {
      const entry = cellEntry(cell, date1904, formulaOf);
      // A cell with a link shows where that leads unless something is written.
      entries[cell.column] = cell.link && entry.written === null ? { ...entry, written: '' } : entry;
    }
    rows.push({ entries, bytes: rowBytes(entries) });
    if (rows.length % ROWS_AT_ONCE === 0) await breathe();
  }
  return rows;
}

function rowBytes(entries: readonly CellEntry[]): number {
  const content = jsonBytes(entries.map(({ written, format }) => [written, format ?? null]));
  return content + Math.ceil((2 * PIECE_BYTES * entries.length) / CELLS_PER_PIECE);
}

function blockStep(sheet: string, top: number, rows: readonly Row[]): Step {
  const middle = Math.ceil(rows.length / 2);
  return {
    bytes: rows.reduce((sum, row) => sum + row.bytes, 4 * ACTION_BYTES),
    queue: (context) => {
      const range = context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(top, 0, rows.length, rows[0]?.entries.length ?? 1);
      const formats = rows.map(({ entries }) => entries.map(({ format }) => format ?? null));
      if (formats.some((row) => row.some((format) => format !== null))) range.numberFormat = formats;
      const written = rows.map(({ entries }) => entries.map((entry) => entry.written));
      if (rows.some(({ entries }) => entries.some(({ isFormula }) => isFormula))) range.formulas = written;
      else range.values = written;
    },
    ...(rows.length > 1
      ? {
          halves: () => [
            blockStep(sheet, top, rows.slice(0, middle)),
            blockStep(sheet, top + middle, rows.slice(middle)),
          ],
        }
      : {}),
  };
}
