import { columnLetters } from '../../../sheets/grid';
import { columnIndex, MAX_COLUMNS, MAX_ROWS } from '../reference';

/**
 * A formula as it reads `rows` further down and `columns` further right: relative references move and wrap around
 * the edges of the sheet as Excel's do. Text, quoted sheet names and structured references stay.
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return outsideQuotes(formula, (piece) => movePiece(piece, rows, columns));
}

/** The formula as Excel shows it: functions newer than 2007 carry a prefix in the file. */
export function withoutPrefixes(formula: string): string {
  return formula.includes('_xl')
    ? outsideQuotes(formula, (piece) => piece.replace(/_xlfn\.(?:_xlws\.)?|_xlws\./g, ''))
    : formula;
}

/** Applies a change to everything but "texts", 'sheet names' and [structured references]. */
function outsideQuotes(formula: string, change: (piece: string) => string): string {
  return formula.replace(
    /("(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\])|[^"'[]+/g,
    (piece: string, quoted: string | undefined) => (quoted === undefined ? change(piece) : piece),
  );
}

/** A cell, a span of whole columns, or a span of whole rows, not part of a longer name and not a function. */
const REFERENCE = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.$])(?:` +
    String.raw`(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]{0,6})(?![\p{L}\p{N}_.(!])|` +
    String.raw`(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!])|` +
    String.raw`(\$?)([1-9][0-9]{0,6}):(\$?)([1-9][0-9]{0,6})(?![\p{L}\p{N}_.(!]))`,
  'gu',
);

function movePiece(piece: string, rows: number, columns: number): string {
  return piece.replace(REFERENCE, (...found: (string | undefined)[]) => {
    const [, a, cellColumn, b, cellRow, c, left, d, right, e, top, f, bottom] = found;
    if (cellColumn !== undefined && cellRow !== undefined) {
      return moveColumn(a, cellColumn, columns) + moveRow(b, cellRow, rows);
    }
    if (left !== undefined && right !== undefined) {
      return `${moveColumn(c, left, columns)}:${moveColumn(d, right, columns)}`;
    }
    return `${moveRow(e, top ?? '', rows)}:${moveRow(f, bottom ?? '', rows)}`;
  });
}

function moveColumn(fixed: string | undefined, letters: string, by: number): string {
  const index = columnIndex(letters);
  if (fixed === '$' || index >= MAX_COLUMNS) return `${fixed ?? ''}${letters}`;
  return columnLetters(wrap(index + by, MAX_COLUMNS));
}

function moveRow(fixed: string | undefined, number: string, by: number): string {
  const index = Number(number) - 1;
  if (fixed === '$' || index >= MAX_ROWS) return `${fixed ?? ''}${number}`;
  return String(wrap(index + by, MAX_ROWS) + 1);
}

function wrap(index: number, size: number): number {
  return ((index % size) + size) % size;
}
