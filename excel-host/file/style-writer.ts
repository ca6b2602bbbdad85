import { encodeXml } from '../../src/workbook/file/xml/encode';
import { appendTo, applyEdits, replaceValue, type Edit } from '../../src/workbook/file/xml/edit';
import { attribute, childOf, childrenOf, parseTree } from '../../src/workbook/file/xml/tree';
import type { Border, CellStyle, Fill, Font, Side } from '../model/style';
import { lineWord } from './border-names';
import type { FileStyles } from './read-styles';

const FIRST_FORMAT = 164;
const SIDES: readonly Side[] = ['left', 'right', 'top', 'bottom'];

/**
 * Finds or makes the style index of each look. Looks and parts of looks that came from the file keep their index,
 * whatever this host did not understand of them; new ones are appended.
 */
export class StyleWriter {
  private readonly cells: Map<CellStyle, number>;
  private readonly byText = new Map<string, number>();
  private readonly fonts: Numbered<Font>;
  private readonly fills: Numbered<Fill>;
  private readonly borders: Numbered<CellStyle['borders']>;
  private readonly formats = new Map<string, number>();
  private readonly added: Record<'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs', string[]> = {
    numFmts: [],
    fonts: [],
    fills: [],
    borders: [],
    cellXfs: [],
  };

  constructor(
    private readonly xml: string,
    private readonly file: FileStyles,
  ) {
    this.cells = first(file.cells);
    this.fonts = new Numbered(file.fonts, fontXml, this.added.fonts);
    this.fills = new Numbered(file.fills, fillXml, this.added.fills);
    this.borders = new Numbered(file.borders, bordersXml, this.added.borders);
  }

  /** The index that a cell's `s` names. */
  index(style: CellStyle): number {
    const known = this.cells.get(style);
    if (known !== undefined) return known;
    const xf = this.xf(style);
    let index = this.byText.get(xf);
    if (index === undefined) {
      index = this.file.cells.length + this.added.cellXfs.length;
      this.byText.set(xf, index);
      this.added.cellXfs.push(xf);
    }
    this.cells.set(style, index);
    return index;
  }

  /** The styles part with everything that was added. */
  text(): string {
    const { root } = { root: parseTree(this.xml) };
    const edits: Edit[] = [];
    for (const [name, entries] of Object.entries(this.added)) {
      if (entries.length === 0) continue;
      const group = childOf(root, name);
      if (group === undefined) {
        // Number formats stand first of all.
        edits.push({
          at: root.openEnd,
          remove: 0,
          insert: `<${name} count="${entries.length}">${entries.join('')}</${name}>`,
        });
        continue;
      }
      edits.push(...appendTo(this.xml, group, entries.join('')));
      edits.push(...replaceValue(group, 'count', String(group.children.length + entries.length)));
    }
    return applyEdits(this.xml, edits);
  }

  private xf(style: CellStyle): string {
    const ids =
      `numFmtId="${this.format(style.numberFormat)}" fontId="${this.fonts.id(style.font)}" ` +
      `fillId="${this.fills.id(style.fill)}" borderId="${this.borders.id(style.borders)}" xfId="0"`;
    const protection =
      style.locked && !style.formulaHidden
        ? ''
        : `<protection locked="${Number(style.locked)}" hidden="${Number(style.formulaHidden)}"/>`;
    const applied =
      'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"';
    return `<xf ${ids} ${applied}>${alignmentXml(style.alignment)}${protection}</xf>`;
  }

  private format(code: string): number {
    if (code === 'General') return 0;
    let id = this.formats.get(code) ?? this.inFile(code);
    if (id === undefined) {
      id = this.highestFormat() + 1;
      this.added.numFmts.push(`<numFmt numFmtId="${id}" formatCode="${encodeXml(code)}"/>`);
    }
    this.formats.set(code, id);
    return id;
  }

  private inFile(code: string): number | undefined {
    const found = this.fileFormats().find((one) => attribute(one, 'formatCode') === code);
    return found === undefined ? undefined : Number(attribute(found, 'numFmtId'));
  }

  private highestFormat(): number {
    const used = this.fileFormats().map((one) => Number(attribute(one, 'numFmtId')));
    return Math.max(FIRST_FORMAT - 1, ...used) + this.added.numFmts.length;
  }

  private fileFormats() {
    const group = childOf(parseTree(this.xml), 'numFmts');
    return group === undefined ? [] : childrenOf(group, 'numFmt');
  }
}

/** Parts of styles by identity, then by what they say. */
class Numbered<Part> {
  private readonly known: Map<Part, number>;
  private readonly byText = new Map<string, number>();

  constructor(
    private readonly file: readonly Part[],
    private readonly xml: (part: Part) => string,
    private readonly added: string[],
  ) {
    this.known = first(file);
  }

  id(part: Part): number {
    const known = this.known.get(part);
    if (known !== undefined) return known;
    const text = this.xml(part);
    let id = this.byText.get(text);
    if (id === undefined) {
      id = this.file.length + this.added.length;
      this.byText.set(text, id);
      this.added.push(text);
    }
    this.known.set(part, id);
    return id;
  }
}

const first = <Part>(parts: readonly Part[]): Map<Part, number> => {
  const map = new Map<Part, number>();
  parts.forEach((part, index) => {
    if (!map.has(part)) map.set(part, index);
  });
  return map;
};

const rgb = (color: string): string => `rgb="FF${color.slice(1)}"`;
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function fontXml(font: Font): string {
  const marks =
    (font.bold ? '<b/>' : '') +
    (font.italic ? '<i/>' : '') +
    (font.strikethrough ? '<strike/>' : '') +
    (font.underline === 'None'
      ? ''
      : `<u val="${lowerFirst(font.underline).replace('Accountant', 'Accounting')}"/>`) +
    (font.subscript
      ? '<vertAlign val="subscript"/>'
      : font.superscript
        ? '<vertAlign val="superscript"/>'
        : '');
  return `<font>${marks}<sz val="${font.size}"/><color ${rgb(font.color)}/><name val="${encodeXml(font.name)}"/></font>`;
}

function fillXml({ color, pattern }: Fill): string {
  if (color === '') return '<fill><patternFill patternType="none"/></fill>';
  const type = lowerFirst(pattern === 'None' ? 'Solid' : pattern);
  return `<fill><patternFill patternType="${type}"><fgColor ${rgb(color)}/><bgColor indexed="64"/></patternFill></fill>`;
}

function bordersXml(borders: CellStyle['borders']): string {
  const line = (name: string, border: Border | undefined): string =>
    border === undefined
      ? `<${name}/>`
      : `<${name} style="${lineWord(border)}"><color ${rgb(border.color)}/></${name}>`;
  const diagonal = borders.diagonalDown ?? borders.diagonalUp;
  const ways =
    (borders.diagonalUp === undefined ? '' : ' diagonalUp="1"') +
    (borders.diagonalDown === undefined ? '' : ' diagonalDown="1"');
  return `<border${ways}>${SIDES.map((side) => line(side, borders[side])).join('')}${line('diagonal', diagonal)}</border>`;
}

function alignmentXml(alignment: CellStyle['alignment']): string {
  const word = (value: string): string =>
    value === 'CenterAcrossSelection' ? 'centerContinuous' : lowerFirst(value);
  const rotation =
    alignment.rotation < 0 ? 90 - alignment.rotation : alignment.rotation === 180 ? 255 : alignment.rotation;
  return (
    `<alignment horizontal="${word(alignment.horizontal)}" vertical="${word(alignment.vertical)}"` +
    (alignment.wrapText ? ' wrapText="1"' : '') +
    (alignment.indent === 0 ? '' : ` indent="${alignment.indent}"`) +
    (rotation === 0 ? '' : ` textRotation="${rotation}"`) +
    (alignment.shrinkToFit ? ' shrinkToFit="1"' : '') +
    '/>'
  );
}
