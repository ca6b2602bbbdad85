import { isBlank, writtenText } from '../cell';
import type { SheetView } from '../sheet-view';

/** A column's words in the header, from the outermost group down to its own. */
export interface HeaderColumn {
  readonly column: number;
  readonly path: readonly string[];
  /** The row of its own, lowest words. */
  readonly row: number;
  /** The last column that its own words are merged over. */
  readonly right: number;
}

interface Words {
  readonly text: string;
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

/** Longer text in a header is a paragraph above the table. */
const LONGEST_HEADER = 300;

/** Reads rows `top`…`bottom` as a header: groups merged over their columns, or standing left of unmerged blanks. */
export function headerColumns(view: SheetView, top: number, bottom: number): HeaderColumn[] {
  const above: (Words | undefined)[][] = [];
  for (let row = top; row <= bottom; row++) above.push(rowWords(view, row, top));
  for (let level = 0; level < above.length - 1; level++) inheritGroups(view, above, level, top + level);
  const columns: HeaderColumn[] = [];
  for (let column = 0; column < view.width; column++) {
    const path = pathOf(above, column);
    const own = path.at(-1);
    // words merged over several columns without any below them belong to the leftmost
    if (own === undefined || (own.left !== column && own.right >= column)) continue;
    columns.push({ column, path: path.map((words) => words.text), row: own.row, right: own.right });
  }
  return columns;
}

function rowWords(view: SheetView, row: number, top: number): (Words | undefined)[] {
  const words: (Words | undefined)[] = [];
  for (let column = 0; column < view.width; column++) {
    const area = view.area(row, column);
    const from = { row: area?.top ?? row, left: area?.left ?? column, right: area?.right ?? column };
    const cell = from.row < top ? undefined : view.at(from.row, from.left);
    const text = isBlank(cell) ? '' : writtenText(cell);
    words.push(text === '' || text.length > LONGEST_HEADER ? undefined : { text, ...from });
  }
  return words;
}

/** A blank, unmerged cell in a group row, with words below it, belongs to the group on its left. */
function inheritGroups(view: SheetView, rows: (Words | undefined)[][], level: number, row: number): void {
  const words = rows[level]!;
  const hasBelow = (column: number): boolean =>
    rows.slice(level + 1).some((below) => below[column] !== undefined && below[column] !== words[column]);
  for (let column = 1; column < words.length; column++) {
    const left = words[column - 1];
    const open = words[column] === undefined && view.area(row, column) === undefined;
    if (open && left !== undefined && hasBelow(column) && hasBelow(column - 1)) words[column] = left;
  }
}

function pathOf(rows: readonly (readonly (Words | undefined)[])[], column: number): Words[] {
  const path: Words[] = [];
  for (const words of rows) {
    const own = words[column];
    const before = path.at(-1);
    const same = own !== undefined && before?.row === own.row && before.left === own.left;
    if (own !== undefined && !same) path.push(own);
  }
  return path;
}
