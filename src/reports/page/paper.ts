import type { PrintSetup } from '../sheet-document';

/** A sheet of paper held one way, with the room between its margins. */
export interface Paper {
  readonly orientation: PrintSetup['orientation'];
  readonly size: 'A4' | 'A3';
  /** Pixels of columns from side to side. */
  readonly across: number;
  /** Points from top to bottom. */
  readonly down: number;
}

/**
 * On paper columns are wider than on the screen, because the digits they are measured in are not hinted: Excel prints a
 * column of 64 pixels 0.71 inches wide, LibreOffice 0.70.
 */
const PIXELS_PER_INCH = 90;
const SCREEN_PIXELS_PER_INCH = 96;
const PIXELS_PER_MILLIMETRE = PIXELS_PER_INCH / 25.4;
const POINTS_PER_MILLIMETRE = 72 / 25.4;
/** Left and right together, top and bottom together: NĐ 30/2020/NĐ-CP, phụ lục I, in millimetres. */
const SIDES = 45;
const ENDS = 40;

function paper(size: Paper['size'], orientation: Paper['orientation'], width: number, height: number): Paper {
  const across = (width - SIDES) * PIXELS_PER_MILLIMETRE;
  return { size, orientation, across, down: (height - ENDS) * POINTS_PER_MILLIMETRE };
}

export const UPRIGHT = paper('A4', 'portrait', 210, 297);
export const ACROSS = paper('A4', 'landscape', 297, 210);
export const LARGE = paper('A3', 'landscape', 420, 297);

/** Smallest print, in per cent of the letters on the screen: 12 points come out as 8.4 on an upright page, 8 across. */
const LEAST: readonly (readonly [Paper, number])[] = [
  [UPRIGHT, 70],
  [ACROSS, 67],
  [LARGE, 67],
];

/** The first paper on which columns of this width stand side by side and stay readable; undefined where none is large enough. */
export function paperFor(widths: readonly number[]): Paper | undefined {
  return LEAST.find(([each, least]) => scaleOn(each, pixelsOf(widths)) >= least)?.[0];
}

/** Per cent at which so many pixels fill the paper from side to side; never enlarged. */
export function scaleOn({ across }: Paper, pixels: number): number {
  return Math.min(100, Math.floor((100 * across) / pixels));
}

/** The same in a program whose columns are no wider on paper than on the screen: no program prints larger. */
export function largestScaleOn({ across }: Paper, pixels: number): number {
  return Math.min(100, (100 * across * SCREEN_PIXELS_PER_INCH) / PIXELS_PER_INCH / pixels);
}

/** Pixels of columns whose widths are in characters of the default font. */
export function pixelsOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width * PIXELS_PER_CHARACTER + PADDING, 0);
}

/** A column of width w is 7 w + 5 pixels wide. */
export const PIXELS_PER_CHARACTER = 7;
export const PADDING = 5;
