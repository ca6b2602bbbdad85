import { attribute, childOf, type XmlElement } from '../../src/workbook/file/xml/tree';

/** The colours that old files name by number (ECMA-376 part 1, §18.8.27), from 8; 0 to 7 are those of 8 to 15. */
const INDEXED =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333';
const PALETTE = INDEXED.split(' ');

/** The order in which `theme` counts: light and dark of text and background are exchanged there. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
];

/** The colours of a theme part, in the order in which styles count them. */
export function themeColors(theme: XmlElement | undefined): string[] {
  const elements = theme === undefined ? undefined : childOf(theme, 'themeElements');
  const scheme = elements === undefined ? undefined : childOf(elements, 'clrScheme');
  return THEME_ORDER.map((name) => {
    const color = scheme?.children.find(({ local }) => local === name)?.children[0];
    const value = color && (attribute(color, 'lastClr') ?? attribute(color, 'val'));
    return value === undefined ? '' : `#${value.toUpperCase()}`;
  });
}

/** `#RRGGBB` of a colour element; empty where it says nothing or `auto`. */
export function colorOf(element: XmlElement | undefined, theme: readonly string[]): string {
  if (element === undefined) return '';
  const rgb = attribute(element, 'rgb');
  if (rgb !== undefined) return tinted(`#${rgb.slice(-6).toUpperCase()}`, element);
  const themed = attribute(element, 'theme');
  if (themed !== undefined) return tinted(theme[Number(themed)] ?? '', element);
  const index = Number(attribute(element, 'indexed') ?? NaN);
  const found = PALETTE[index < 8 ? index : index - 8];
  return found === undefined ? '' : `#${found}`;
}

/** A tint moves towards white, or towards black where it is negative. */
function tinted(color: string, element: XmlElement): string {
  const tint = Number(attribute(element, 'tint') ?? 0);
  if (tint === 0 || color === '') return color;
  const parts = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16);
    return Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint);
  });
  return `#${parts
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}
