import { PLAIN, type Border, type CellStyle, type Side } from '../../model/style';
import type { BorderShape, StyleShape } from './shapes';

const HORIZONTAL: Readonly<Record<string, number>> = {
  Left: 1,
  Center: 2,
  CenterAcrossSelection: 2,
  Right: 3,
  Justify: 4,
  Distributed: 6,
};
const VERTICAL: Readonly<Record<string, number>> = {
  Top: 1,
  Center: 2,
  Justify: 2,
  Distributed: 2,
  Bottom: 3,
};
const WRAPPED = 3;
const DOUBLE_UNDERLINE = 10;
const SIDES: Readonly<Record<Side, keyof NonNullable<StyleShape['bd']>>> = {
  top: 't',
  bottom: 'b',
  left: 'l',
  right: 'r',
  diagonalDown: 'tl_br',
  diagonalUp: 'bl_tr',
};
/** The width of one step of indentation, in pixels. */
const INDENT = 9;

/** The look of a cell as Univer takes it. */
export function styleShape(style: CellStyle): StyleShape {
  const { font, fill, alignment, numberFormat } = style;
  const indent = alignment.indent * INDENT;
  const color = font.color === PLAIN.font.color ? {} : { cl: { rgb: font.color } };
  return {
    ff: font.name,
    fs: font.size,
    ...(font.bold ? { bl: 1 } : {}),
    ...(font.italic ? { it: 1 } : {}),
    ...underline(font.underline),
    ...(font.strikethrough ? { st: { s: 1 } } : {}),
    ...(font.subscript ? { va: 2 } : font.superscript ? { va: 3 } : {}),
    ...color,
    ...(fill.color === '' ? {} : { bg: { rgb: fill.color } }),
    ...borders(style.borders),
    ...numbered('ht', HORIZONTAL[alignment.horizontal]),
    ...numbered('vt', VERTICAL[alignment.vertical]),
    ...(alignment.wrapText ? { tb: WRAPPED } : {}),
    ...rotation(alignment.rotation),
    ...(indent === 0 ? {} : { pd: alignment.horizontal === 'Right' ? { r: indent } : { l: indent } }),
    ...(numberFormat === 'General' ? {} : { n: { pattern: numberFormat } }),
  };
}

const numbered = (key: 'ht' | 'vt', value: number | undefined): Partial<StyleShape> =>
  value === undefined ? {} : { [key]: value };

function underline(word: string): Pick<StyleShape, 'ul'> {
  if (word === 'None') return {};
  return { ul: word.startsWith('Double') ? { s: 1, t: DOUBLE_UNDERLINE } : { s: 1 } };
}

/** Excel turns anticlockwise for positive numbers, Univer clockwise; letters below each other are apart. */
function rotation(degrees: number): Pick<StyleShape, 'tr'> {
  if (degrees === 0) return {};
  return { tr: Math.abs(degrees) > 90 ? { a: 0, v: 1 } : { a: -degrees } };
}

function borders(sides: CellStyle['borders']): Pick<StyleShape, 'bd'> {
  const shapes = Object.entries(sides).flatMap(([side, border]) => {
    const shape = borderShape(border);
    return shape === undefined ? [] : [[SIDES[side as Side], shape]];
  });
  return shapes.length === 0 ? {} : { bd: Object.fromEntries(shapes) as NonNullable<StyleShape['bd']> };
}

/** Univer's numbers for a style of line, thin and (where there is one) of medium weight. */
const LINES: Readonly<Record<string, readonly [thin: number, medium: number]>> = {
  Continuous: [1, 8],
  Dash: [4, 9],
  DashDot: [5, 10],
  DashDotDot: [6, 11],
  Dot: [3, 3],
  Double: [7, 7],
  SlantDashDot: [12, 12],
};
const SOLID: Readonly<Record<string, number>> = { Hairline: 2, Thick: 13 };

function borderShape({ style, weight, color }: Border): BorderShape | undefined {
  const line = LINES[style];
  if (line === undefined) return undefined;
  const s = (style === 'Continuous' ? SOLID[weight] : undefined) ?? line[weight === 'Medium' ? 1 : 0];
  return { s, cl: { rgb: color } };
}
