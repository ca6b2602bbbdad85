import { attribute, childOf, childrenOf, type XmlElement } from '../xml/tree';

/**
 * Files measure a column in digits of the workbook's default font, plus 5 pixels of padding (ECMA-376 part 1,
 * §18.3.1.13). A document's widths mean digits of Excel's usual default, Calibri 11 (7 pixels each), so that a
 * list is as wide in a workbook whose default font is larger.
 */
const DIGIT_PIXELS = 7;
export const PADDING_PIXELS = 5;

/** Pixels (96 to the inch) of a column that is so many digits of Calibri 11 wide. */
export function columnPixels(digits: number): number {
  return digits * DIGIT_PIXELS + PADDING_PIXELS;
}

/** Width of a digit ÷ size of the font. */
const DIGIT: Readonly<Record<string, number>> = {
  calibri: 0.507,
  carlito: 0.507,
  'times new roman': 0.5,
  'liberation serif': 0.5,
  '.vntime': 0.5,
  'vni-times': 0.5,
  tahoma: 0.546,
  verdana: 0.636,
  aptos: 0.561,
  'aptos narrow': 0.498,
};
/** Arial, Liberation Sans and most others. */
const USUAL_RATIO = 0.556;

/** Pixels (96 to the inch) of a digit in the workbook's default font. */
export function defaultDigit(styles: XmlElement | undefined): number {
  const fonts = styles && childOf(styles, 'fonts');
  const font = fonts && childrenOf(fonts, 'font')[0];
  const name = font && childOf(font, 'name');
  const size = font && childOf(font, 'sz');
  const points = Number((size && attribute(size, 'val')) ?? 11);
  const ratio = DIGIT[((name && attribute(name, 'val')) ?? 'Calibri').toLowerCase()] ?? USUAL_RATIO;
  return Math.max(1, Math.round(((points * 96) / 72) * ratio));
}

/** The `width` attribute for a width in digits of Calibri 11. */
export function columnWidth(digits: number, defaultDigitPixels: number): number {
  const width = columnPixels(digits) / defaultDigitPixels;
  return Math.min(255, Math.max(0, Math.round(width * 256) / 256));
}
