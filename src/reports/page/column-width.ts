import { pixelsOf } from './paper';
import { textPixels, widthOf, wordWidth } from './text-size';

/** Narrowest column that reads well, in characters. */
const NARROWEST = 5;
/** Lines of a title above its column, and the widest that a column of figures becomes for its title's sake. */
const TITLE_LINES = 4;
const WIDEST_TITLE = 15;
/** Pixels of a text that stays on one line. */
const SHORT = 80;
/** Lines break at words and are seldom full. */
const SELDOM_FULL = 1.2;

/** Width for values that must not wrap: numbers, dates, places. */
export function solidWidth(title: string, values: readonly string[]): number {
  const pixels = most(values, (value) => textPixels(value, 'strong'));
  return Math.max(NARROWEST, widthOf(pixels), titleWidth(title));
}

/** Width in which the longest of these texts takes about `lines` lines; never more than `widest`, save for long words. */
export function wrappedWidth(
  title: string,
  values: readonly string[],
  lines: number,
  widest: number,
): number {
  const longest = most(values, (value) => textPixels(value, 'text'));
  const wished = widthOf(
    Math.max(Math.min(longest, SHORT), (longest / lines) * (lines > 1 ? SELDOM_FULL : 1)),
  );
  const words = most(values, (value) => wordWidth(value, 'text'));
  return Math.max(NARROWEST, titleWidth(title), words, Math.min(widest, wished));
}

/** Widths of columns under a common title, wide enough together for the title to take few lines. */
export function widthsUnder(title: string, widths: readonly number[]): readonly number[] {
  const wished = (textPixels(title, 'header') / TITLE_LINES) * SELDOM_FULL;
  const factor = wished / pixelsOf(widths);
  return factor > 1 ? widths.map((width) => width * factor) : widths;
}

/** Width in which a title takes few lines, and none of its words is broken. */
function titleWidth(title: string): number {
  const wished = widthOf((textPixels(title, 'header') / TITLE_LINES) * SELDOM_FULL);
  return Math.max(wordWidth(title, 'header'), Math.min(WIDEST_TITLE, wished));
}

function most(values: readonly string[], measure: (value: string) => number): number {
  return values.reduce((largest, value) => Math.max(largest, measure(value)), 0);
}
