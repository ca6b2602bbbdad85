import type { CellStyle } from '../sheet-document';
import { PADDING, PIXELS_PER_CHARACTER, pixelsOf } from './paper';

/**
 * How large a text stands on paper, near enough to choose column widths and row heights: the advance widths of Times
 * New Roman in thousandths of an em, by letter without its marks. Any other letter counts as 500.
 */
const ADVANCES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    250: " \u00a0,.'",
    278: 'ijlt/:;',
    333: 'fr()-[]!I',
    389: 'sJ',
    444: 'acez?“”',
    556: 'FPS<>=+×÷≥≤',
    611: 'ELTZ',
    667: 'BCR',
    722: 'ADGHKNOQUVXYwĐ',
    778: 'm&',
    833: '%',
    889: 'M',
    944: 'W',
    1000: '…—‰→',
  }).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)] as const)),
);
const USUAL_ADVANCE = 500;
/** Screen fonts are hinted, so that a line is a little longer than its letters. */
const SAFETY = 1.04;
const BOLDER = 1.06;

/** Points of the letters of each style; absent: 12, as inside tables. */
const POINTS: Readonly<Partial<Record<CellStyle, number>>> = {
  title: 14,
  subtitle: 13,
  motto: 13,
  italic: 13,
  heading: 13,
  paragraph: 13,
  plain: 13,
  warning: 13,
  signature: 13,
  numbering: 11,
};
const USUAL_POINTS = 12;
const BOLD: ReadonlySet<CellStyle> = new Set<CellStyle>([
  'title',
  'subtitle',
  'motto',
  'heading',
  'header',
  'group',
  'strong',
  'warning',
  'signature',
]);
/** These stand on one line whatever they hold. */
const ONE_LINE: ReadonlySet<CellStyle> = new Set<CellStyle>([
  'motto',
  'numbering',
  'number',
  'strong',
  'plain',
]);

const PIXELS_PER_POINT = 96 / 72;
/** Pixels of a cell that stay free of text. */
const MARGIN = 6;

/** Width in pixels of one line of text. */
export function textPixels(text: string, style: CellStyle): number {
  let thousandths = 0;
  for (const letter of text) thousandths += advanceOf(letter);
  const em = (POINTS[style] ?? USUAL_POINTS) * PIXELS_PER_POINT;
  return (thousandths / 1000) * em * SAFETY * (BOLD.has(style) ? BOLDER : 1);
}

const known = new Map<string, number>();

/** A letter is as wide as it is without its marks; a mark by itself has no width. */
function advanceOf(letter: string): number {
  let advance = known.get(letter);
  if (advance === undefined) {
    const bare = letter.normalize('NFD').replace(/\p{M}/gu, '');
    advance = bare === '' ? 0 : (ADVANCES.get(bare) ?? USUAL_ADVANCE);
    known.set(letter, advance);
  }
  return advance;
}

/** Column width in characters of the default font that holds this many pixels of text. */
export function widthOf(pixels: number): number {
  return Math.ceil(((pixels + MARGIN - PADDING) / PIXELS_PER_CHARACTER) * 10) / 10;
}

/** Width in characters that holds the longest word of a text. */
export function wordWidth(text: string, style: CellStyle): number {
  return widthOf(Math.max(0, ...text.split(/\s+/u).map((word) => textPixels(word, style))));
}

/** Pixels of text that stand on one line in these columns together. */
function roomIn(widths: readonly number[]): number {
  return pixelsOf(widths) - MARGIN;
}

/** Whether a text stands on one line in these columns together. */
export function fitsLine(text: string, widths: readonly number[], style: CellStyle): boolean {
  return !text.includes('\n') && textPixels(text, style) <= roomIn(widths);
}

/** Height in points of a row that shows the whole text in these columns. */
export function textHeight(text: string, widths: readonly number[], style: CellStyle): number {
  const lines = ONE_LINE.has(style) ? 1 : lineCount(text, Math.max(1, roomIn(widths)), style);
  return Math.ceil(lines * (POINTS[style] ?? USUAL_POINTS) * LINE_SPACING + ABOVE_AND_BELOW);
}

const LINE_SPACING = 1.3;
const ABOVE_AND_BELOW = 3;

/** Lines a text takes on this many pixels, broken at spaces and inside words that are longer. */
function lineCount(text: string, room: number, style: CellStyle): number {
  return text.split('\n').reduce((sum, line) => sum + linesOf(line, room, style), 0);
}

function linesOf(line: string, room: number, style: CellStyle): number {
  const space = textPixels(' ', style);
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    const size = textPixels(word, style);
    if (used > 0 && used + space + size <= room) {
      used += space + size;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.max(0, Math.ceil(size / room) - 1);
    used = size % room || size;
  }
  return lines;
}
