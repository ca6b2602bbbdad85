import { builtInFormat } from '../../src/workbook/file/read/number-formats';
import { attribute, childOf, childrenOf, isYes, type XmlElement } from '../../src/workbook/file/xml/tree';
import { PLAIN, type Border, type CellStyle, type Fill, type Font, type Side } from '../model/style';
import { lineOf } from './border-names';
import { colorOf } from './colors';

/** The styles of a file as the model has them; parts are shared, so that what is unchanged is known again. */
export interface FileStyles {
  readonly cells: readonly CellStyle[];
  readonly fonts: readonly Font[];
  readonly fills: readonly Fill[];
  readonly borders: readonly CellStyle['borders'][];
}

const UNDERLINES: Readonly<Record<string, string>> = {
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
};
const SIDES: readonly Side[] = ['left', 'right', 'top', 'bottom'];

export function readStyles(styles: XmlElement, theme: readonly string[]): FileStyles {
  const group = (name: string, item: string): XmlElement[] => {
    const found = childOf(styles, name);
    return found === undefined ? [] : childrenOf(found, item);
  };
  const codes = new Map(
    group('numFmts', 'numFmt').map((format) => [
      Number(attribute(format, 'numFmtId')),
      attribute(format, 'formatCode') ?? 'General',
    ]),
  );
  const fonts = group('fonts', 'font').map((font) => readFont(font, theme));
  const fills = group('fills', 'fill').map((fill) => readFill(fill, theme));
  const borders = group('borders', 'border').map((border) => readBorders(border, theme));
  const cells = group('cellXfs', 'xf').map((xf): CellStyle => {
    const format = Number(attribute(xf, 'numFmtId') ?? 0);
    const protection = childOf(xf, 'protection');
    return {
      numberFormat: codes.get(format) ?? builtInFormat(format) ?? 'General',
      font: fonts[Number(attribute(xf, 'fontId') ?? 0)] ?? PLAIN.font,
      fill: fills[Number(attribute(xf, 'fillId') ?? 0)] ?? PLAIN.fill,
      borders: borders[Number(attribute(xf, 'borderId') ?? 0)] ?? PLAIN.borders,
      alignment: readAlignment(childOf(xf, 'alignment')),
      locked: protection === undefined || attribute(protection, 'locked') !== '0',
      formulaHidden: protection !== undefined && isYes(attribute(protection, 'hidden')),
    };
  });
  return { cells, fonts, fills, borders };
}

function readFont(font: XmlElement, theme: readonly string[]): Font {
  const value = (name: string): string | undefined => {
    const found = childOf(font, name);
    return found && attribute(found, 'val');
  };
  const yes = (name: string): boolean => {
    const found = childOf(font, name);
    return found !== undefined && attribute(found, 'val') !== '0' && attribute(found, 'val') !== 'false';
  };
  const underline = childOf(font, 'u');
  return {
    name: value('name') ?? PLAIN.font.name,
    size: Number(value('sz') ?? PLAIN.font.size),
    color: colorOf(childOf(font, 'color'), theme) || PLAIN.font.color,
    bold: yes('b'),
    italic: yes('i'),
    underline:
      underline === undefined ? 'None' : (UNDERLINES[attribute(underline, 'val') ?? 'single'] ?? 'None'),
    strikethrough: yes('strike'),
    subscript: value('vertAlign') === 'subscript',
    superscript: value('vertAlign') === 'superscript',
  };
}

function readFill(fill: XmlElement, theme: readonly string[]): Fill {
  const pattern = childOf(fill, 'patternFill');
  const type = pattern && attribute(pattern, 'patternType');
  if (pattern === undefined || type === undefined || type === 'none') return { color: '', pattern: 'None' };
  const color = colorOf(childOf(pattern, 'fgColor'), theme);
  return { color, pattern: type.charAt(0).toUpperCase() + type.slice(1) };
}

function readBorders(border: XmlElement, theme: readonly string[]): CellStyle['borders'] {
  const read = (name: string): Border | undefined => {
    const side = childOf(border, name);
    const line = side && lineOf(attribute(side, 'style'));
    return line && { ...line, color: colorOf(childOf(side, 'color'), theme) || '#000000' };
  };
  const sides = SIDES.map((side) => [side, read(side)] as const);
  const diagonal = read('diagonal');
  if (isYes(attribute(border, 'diagonalDown'))) sides.push(['diagonalDown', diagonal]);
  if (isYes(attribute(border, 'diagonalUp'))) sides.push(['diagonalUp', diagonal]);
  return Object.fromEntries(sides.filter(([, line]) => line !== undefined));
}

function readAlignment(alignment: XmlElement | undefined): CellStyle['alignment'] {
  if (alignment === undefined) return PLAIN.alignment;
  const word = (name: string, otherwise: string): string => {
    const value = attribute(alignment, name) ?? otherwise;
    return value === 'centerContinuous'
      ? 'CenterAcrossSelection'
      : value.charAt(0).toUpperCase() + value.slice(1);
  };
  const rotation = Number(attribute(alignment, 'textRotation') ?? 0);
  return {
    horizontal: word('horizontal', 'general'),
    vertical: word('vertical', 'bottom'),
    wrapText: isYes(attribute(alignment, 'wrapText')),
    indent: Number(attribute(alignment, 'indent') ?? 0),
    // A file counts 91 to 180 for a text that falls.
    rotation: rotation > 90 && rotation <= 180 ? 90 - rotation : rotation === 255 ? 180 : rotation,
    shrinkToFit: isYes(attribute(alignment, 'shrinkToFit')),
  };
}
