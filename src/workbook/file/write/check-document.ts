import { address } from '../../../sheets/grid';
import type { DocumentCell, SheetDocument } from '../../../reports/sheet-document';
import { WorkbookError } from '../../port';
import { MAX_COLUMNS, MAX_ROWS } from '../reference';

/** Excel's limit of letters in a cell. */
export const MOST_LETTERS = 32_767;

/**
 * Refuses what no workbook can hold before anything is changed.
 * @throws RangeError for a document that is made wrongly (a cell twice, merges that overlap, no number)
 * @throws WorkbookError for a text that is too long
 */
export function checkDocument(document: SheetDocument): void {
  const fault = (what: string): never => {
    throw new RangeError(`Sheet "${document.name}": ${what}.`);
  };
  const taken = new Set<string>();
  for (const cell of document.cells) {
    if (!inSheet(cell.row, cell.column)) fault(`no cell in row ${cell.row}, column ${cell.column}`);
    const at = address(cell.row, cell.column);
    if (taken.has(at)) fault(`${at} is there twice`);
    taken.add(at);
    if (!hasValue(cell)) fault(`${at} holds no number`);
    if (typeof cell.value === 'string' && cell.value.length > MOST_LETTERS) {
      throw new WorkbookError('workbook.text-too-long', { sheet: document.name, cell: at });
    }
  }
  checkMerges(document, fault);
  const { bottom, right } = document.print.area;
  if (!inSheet(bottom, right)) fault('its print area leaves the sheet');
}

function checkMerges(document: SheetDocument, fault: (what: string) => never): void {
  const merged = new Set<string>();
  for (const { top, left, bottom, right } of document.merges) {
    if (!inSheet(top, left) || !inSheet(bottom, right) || bottom < top || right < left)
      fault('a merge is no area');
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const at = address(row, column);
        if (merged.has(at)) fault(`${at} is merged twice`);
        merged.add(at);
      }
    }
  }
}

function inSheet(row: number, column: number): boolean {
  return (
    Number.isInteger(row) &&
    Number.isInteger(column) &&
    row >= 0 &&
    column >= 0 &&
    row < MAX_ROWS &&
    column < MAX_COLUMNS
  );
}

function hasValue({ value }: DocumentCell): boolean {
  const number = value !== null && typeof value === 'object' ? value.date : value;
  return typeof number !== 'number' || Number.isFinite(number);
}
