import { displayed } from '../../model/displayed';
import type { Sheet } from '../../model/sheet';
import { columnsOf, rowsOf, type Area } from '../../model/area';
import type { Direction } from './range-lines';

/** Points. */
export const MOST_ROW_HEIGHT = 409;
/** Points of 255 characters in the standard font. */
export const MOST_COLUMN_WIDTH = 1_342.5;
/** Points of a row in the standard font. */
const STANDARD_HEIGHT = 15;
/** Pixels of a digit of the standard font, and what a column has beside its digits. */
const DIGIT = 7;
const PADDING = 5;
/** Points in a pixel. */
const POINT = 0.75;

/** The width in points of a column as wide as that many digits. */
export const columnPoints = (characters: number): number =>
  Math.trunc((characters * DIGIT + PADDING) / 1) * POINT;

/** How many digits fit a column of that width in points. */
export const columnCharacters = (points: number): number => (points / POINT - PADDING) / DIGIT;

/** What a line has that was given no size. */
export function standardSize(sheet: Sheet, direction: Direction): number {
  return direction === 'row' ? STANDARD_HEIGHT : columnPoints(sheet.standardWidth);
}

/** A width for the longest text in a column: so many digits wide, which is near enough for a host without fonts. */
export function fittingWidth(sheet: Sheet, area: Area, column: number): number | undefined {
  let longest = 0;
  for (const row of rowsOf(area)) {
    const cell = sheet.rows.get(row)?.get(column);
    if (cell === undefined) continue;
    const shown = displayed(cell.value, cell.style.numberFormat) ?? String(cell.value);
    longest = Math.max(longest, ...shown.split('\n').map((line) => line.length));
  }
  return longest === 0 ? undefined : Math.min(columnPoints(longest), MOST_COLUMN_WIDTH);
}

/** Heights for rows: one line of text for each line break in the fullest cell. */
export function fittingHeight(sheet: Sheet, area: Area, row: number): number {
  let lines = 1;
  for (const column of columnsOf(area)) {
    const value = sheet.rows.get(row)?.get(column)?.value;
    if (typeof value === 'string') lines = Math.max(lines, value.split('\n').length);
  }
  return Math.min(lines * STANDARD_HEIGHT, MOST_ROW_HEIGHT);
}
