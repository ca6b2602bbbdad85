import { columnName, columnNumber } from './address';
import { LAST_COLUMN, LAST_ROW } from './area';

/** A text in quotes, a quoted sheet's name, or a reference in brackets: none of them moves. */
const PIECES = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\])|[^"'[]+/g;

/** A cell or an area of cells, whole columns, or whole rows; no part of a longer name, no function. */
const REFERENCE = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.$])(?:` +
    String.raw`(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(!])|` +
    String.raw`(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!])|` +
    String.raw`(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(!]))`,
  'gu',
);

/**
 * A formula pasted so many rows further down and columns further right: relative references move along, and one
 * that would leave the sheet is `#REF!`, as in Excel.
 */
export function shiftFormula(formula: string, down: number, across: number): string {
  if (down === 0 && across === 0) return formula;
  return formula.replace(PIECES, (piece: string, still: string | undefined) =>
    still === undefined ? shiftPiece(piece, down, across) : piece,
  );
}

function shiftPiece(piece: string, down: number, across: number): string {
  return piece.replace(REFERENCE, (whole: string, ...found: (string | undefined)[]) => {
    const [a, column, b, row, c, left, d, right, e, top, f, bottom] = found;
    const parts =
      column !== undefined
        ? [shiftColumn(a, column, across), shiftRow(b, row, down)]
        : left !== undefined
          ? [shiftColumn(c, left, across), ':', shiftColumn(d, right, across)]
          : [shiftRow(e, top, down), ':', shiftRow(f, bottom, down)];
    // No reference at all where the letters or the number lie beyond the sheet: `ABCD1`, a name.
    if (parts.includes(undefined)) return whole;
    return parts.includes(GONE) ? GONE : parts.join('');
  });
}

const GONE = '#REF!';

function shiftColumn(fixed = '', letters = '', by = 0): string | undefined {
  const column = columnNumber(letters);
  if (column > LAST_COLUMN) return undefined;
  if (fixed === '$') return `$${letters}`;
  return column + by < 0 || column + by > LAST_COLUMN ? GONE : columnName(column + by);
}

function shiftRow(fixed = '', number = '', by = 0): string | undefined {
  const row = Number(number) - 1;
  if (row > LAST_ROW) return undefined;
  if (fixed === '$') return `$${number}`;
  return row + by < 0 || row + by > LAST_ROW ? GONE : String(row + by + 1);
}
