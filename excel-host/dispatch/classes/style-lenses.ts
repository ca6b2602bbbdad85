import type { CellStyle, Font } from '../../model/style';
import { color, flag, number, oneOf, text } from '../values';

/** One property of a look: how it is read from a style, and the style with another value of it. */
export interface StyleLens {
  get(style: CellStyle): unknown;
  set(style: CellStyle, value: unknown): CellStyle;
}

export type Lenses = Readonly<Record<string, StyleLens>>;

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'];
const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
];
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];
/** Excel says white for a cell that is not filled. */
const NOT_FILLED = '#FFFFFF';

const font = <Key extends keyof Font>(key: Key, check: (value: unknown) => Font[Key]): StyleLens => ({
  get: (style) => style.font[key],
  set: (style, value) => ({ ...style, font: { ...style.font, [key]: check(value) } }),
});

/** Excel.RangeFont, by the names an add-in uses. */
export const fontLenses: Lenses = {
  name: font('name', text),
  size: font('size', (value) => number(value, 1, 409)),
  color: font('color', color),
  bold: font('bold', flag),
  italic: font('italic', flag),
  underline: font('underline', (value) => oneOf(value, UNDERLINES)),
  strikethrough: font('strikethrough', flag),
  subscript: font('subscript', flag),
  superscript: font('superscript', flag),
};

/** Excel.RangeFill. */
export const fillLenses: Lenses = {
  color: {
    get: ({ fill }) => (fill.color === '' ? NOT_FILLED : fill.color),
    set: (style, value) => ({
      ...style,
      fill: value === '' ? { color: '', pattern: 'None' } : filled(value),
    }),
  },
  pattern: {
    get: ({ fill }) => fill.pattern,
    set: (style, value) => ({ ...style, fill: { ...style.fill, pattern: oneOf(value, ['None', 'Solid']) } }),
  },
};

const filled = (value: unknown): CellStyle['fill'] => ({ color: color(value), pattern: 'Solid' });

const alignment = <Key extends keyof CellStyle['alignment']>(
  key: Key,
  check: (value: unknown) => CellStyle['alignment'][Key],
): StyleLens => ({
  get: (style) => style.alignment[key],
  set: (style, value) => ({ ...style, alignment: { ...style.alignment, [key]: check(value) } }),
});

/** The properties of Excel.RangeFormat that belong to cells. */
export const formatLenses: Lenses = {
  horizontalAlignment: alignment('horizontal', (value) => oneOf(value, HORIZONTAL)),
  verticalAlignment: alignment('vertical', (value) => oneOf(value, VERTICAL)),
  wrapText: alignment('wrapText', flag),
  indentLevel: alignment('indent', (value) => number(value, 0, 250)),
  textOrientation: alignment('rotation', (value) => number(value, -90, 180)),
  shrinkToFit: alignment('shrinkToFit', flag),
};

/** Excel.FormatProtection. */
export const protectionLenses: Lenses = {
  locked: { get: (style) => style.locked, set: (style, value) => ({ ...style, locked: flag(value) }) },
  formulaHidden: {
    get: (style) => style.formulaHidden,
    set: (style, value) => ({ ...style, formulaHidden: flag(value) }),
  },
};
