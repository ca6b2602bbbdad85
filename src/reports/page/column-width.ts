import { textPixels, widthOf, wordWidth } from './text-size';

/** Narrowest column that reads well, in characters. */
const NARROWEST = 5;

/** Width for values that must not wrap: numbers, dates, places. */
export function solidWidth(title: string, values: readonly string[]): number {
  const pixels = most(values, (value) => textPixels(value, 'strong'));
  return Math.max(NARROWEST, widthOf(pixels), wordWidth(title, 'header'));
}

/** Width in which the longest of these texts takes about `lines` lines; never more than `widest`, save for long words. */
export function wrappedWidth(
  title: string,
  values: readonly string[],
  lines: number,
  widest: number,
): number {
  const longest = most(values, (value) => textPixels(value, 'text'));
  // Lines break at words and are seldom full.
  const wished = widthOf((longest / lines) * (lines > 1 ? 1.2 : 1));
  const words = most(values, (value) => wordWidth(value, 'text'));
  return Math.max(NARROWEST, wordWidth(title, 'header'), words, Math.min(widest, wished));
}

function most(values: readonly string[], measure: (value: string) => number): number {
  return values.reduce((largest, value) => Math.max(largest, measure(value)), 0);
}
