import { quotedSheet } from './address';
import { sameName } from './sheet-name';

/** A text in quotes, a quoted sheet with its `!`, or a plain one with its `!`. */
const PIECES = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;
/** What stands after a sheet's `!`: a cell, an area, whole columns or rows, or a name. */
const TARGET =
  /^\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|^\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|^\$?\d+:\$?\d+|^[\p{L}_][\p{L}\p{N}_.]*/u;

/** The formula after a sheet has got another name. */
export function renameSheetInFormula(formula: string, from: string, to: string): string {
  return formula.replace(PIECES, (piece: string, quoted?: string, plain?: string) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    return name !== undefined && sameName(name, from) ? `${quotedSheet(to)}!` : piece;
  });
}

/** The formula after a sheet is gone: each reference to it is `#REF!`. */
export function loseSheetInFormula(formula: string, gone: string): string {
  let text = '';
  let rest = formula;
  for (;;) {
    PIECES.lastIndex = 0;
    const piece = PIECES.exec(rest);
    if (piece === null) return text + rest;
    const name = piece[1]?.replaceAll("''", "'") ?? piece[2];
    const end = piece.index + piece[0].length;
    const target = TARGET.exec(rest.slice(end));
    if (name === undefined || !sameName(name, gone) || target === null) {
      text += rest.slice(0, end);
      rest = rest.slice(end);
    } else {
      text += `${rest.slice(0, piece.index)}#REF!`;
      rest = rest.slice(end + target[0].length);
    }
  }
}
