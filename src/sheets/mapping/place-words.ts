import { isBlank, writtenText } from '../cell';
import { columnLetters } from '../grid';
import type { Header } from '../recognise/find-header';
import type { HeaderColumn } from '../recognise/header-columns';
import type { SheetView } from '../sheet-view';
import type { Heading } from './column-match';

/** The words of a column, from the outermost group to its own. */
export function headingWords({ path }: HeaderColumn): string {
  return path.join(' – ');
}

/** As many rows below a header tell whether a column without words holds anything. */
const LOOKED_AT = 200;

/** Every column of a table: those with words, and those without that hold something. */
export function columnHeadings(view: SheetView, { all, bottom, end }: Header): Heading[] {
  const words = new Map(all.map((column) => [column.column, headingWords(column)]));
  const filled = new Set<number>(words.keys());
  for (let row = bottom + 1; row < Math.min(end, bottom + 1 + LOOKED_AT); row++) {
    for (const column of view.ownColumns(row)) filled.add(column);
  }
  return [...filled]
    .sort((a, b) => a - b)
    .map((column) => ({ place: columnLetters(column), words: words.get(column) ?? '' }));
}

/** Labels of lines stand in the first columns. */
const LABEL_COLUMNS = 8;

/** Every line of a form that has words. */
export function lineHeadings(view: SheetView): Heading[] {
  return Array.from({ length: view.height }, (_, row) => ({
    place: String(row + 1),
    words: lineWords(view, row),
  })).filter(({ words }) => words !== '');
}

/** The first words of a line: its number alone are none. */
function lineWords(view: SheetView, row: number): string {
  for (let column = 0; column < Math.min(LABEL_COLUMNS, view.width); column++) {
    const cell = view.at(row, column);
    const text = isBlank(cell) ? '' : writtenText(cell);
    if (typeof cell?.value === 'string' && /\p{L}{2}/u.test(text)) return text;
  }
  return '';
}

/** The columns of a form, which have no one header: the words of its first rows that stand in them. */
export function formColumnHeadings(
  view: SheetView,
  { top, bottom }: { top: number; bottom: number },
): Heading[] {
  return Array.from({ length: view.width }, (_, column) => {
    const rows = Array.from({ length: Math.max(0, bottom - top + 1) }, (_, i) => top + i);
    const texts = rows.map((row) => writtenText(view.filled(row, column))).filter((text) => text !== '');
    return { place: columnLetters(column), words: [...new Set(texts)].join(' – ') };
  });
}
