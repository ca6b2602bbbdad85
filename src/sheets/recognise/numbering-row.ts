import { writtenText } from '../cell';
import type { SheetView } from '../sheet-view';

const TOKEN = /^[([]?-?(\d{1,3}|[A-Za-zĐđ])[)\]]?\s*(?:=[\d\sA-Z()[\]+\-*/:x×%.,]*)?$/u;

/**
 * Whether a row numbers its columns: 1, 2, 3 · A, B, 1, 2 · (1), (2) · −1, −2 (how Excel takes a typed `(1)`) ·
 * 1 | 2 | 3=(2+1). Letters come first and run from A, numbers run from 1, so that a row of data is not taken for one.
 *
 * @param texts the row's cells as written, from the left, blank ones left out
 */
export function isNumberingRow(texts: readonly string[]): boolean {
  if (texts.length < 2) return false;
  let letter = 'A'.charCodeAt(0);
  let number = 1;
  for (const text of texts) {
    const token = TOKEN.exec(text)?.[1]?.toUpperCase();
    if (token === undefined) return false;
    if (/^\d/.test(token)) {
      if (Number(token) !== number++) return false;
    } else if (number > 1 || token.charCodeAt(0) !== letter++) return false;
  }
  return true;
}

/** The texts of a row's own cells, from the left. */
export function textsOf(view: SheetView, row: number): string[] {
  return view.ownColumns(row).map((column) => writtenText(view.at(row, column)));
}
