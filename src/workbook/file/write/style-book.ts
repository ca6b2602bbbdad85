import type { DocumentCell } from '../../../reports/sheet-document';
import { appendTo, applyEdits, insertAfter, replaceValue, type Edit } from '../xml/edit';
import { encodeXml } from '../xml/encode';
import { attribute, childOf, childrenOf, type XmlElement } from '../xml/tree';
import { LINK_COLOUR, lookOf, type Look } from './look';
import { numberFormat } from './number-format';
import { borderXml, fillXml, fontXml, formatXml, maker, patternXml, type Make } from './style-xml';

/** The sections of a style sheet in schema order (CT_Stylesheet). */
const SECTIONS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'] as const;
type Section = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs';

/** What must stand first in a section that is new or empty: index 0 is what cells without a style have. */
const FIRST: Readonly<Record<Section, (make: Make) => string[]>> = {
  numFmts: () => [],
  fonts: (make) => [fontXml(make, { size: 11, horizontal: 'left' })],
  fills: (make) => [patternXml(make, 'none'), patternXml(make, 'gray125')],
  borders: (make) => [borderXml(make, false)],
  cellXfs: (make) => [make('xf', ' numFmtId="0" fontId="0" fillId="0" borderId="0"')],
};

/** Excel's limit of cell formats in a workbook. */
export const MOST_FORMATS = 64_000;
const FIRST_CUSTOM_FORMAT = 164;

interface List {
  readonly element: XmlElement | undefined;
  /** What stands there already. */
  readonly before: number;
  /** The text of every item, old and new. */
  readonly items: string[];
}

/**
 * Somebody's style sheet, to which formats are added: what is there keeps its place and its index, what is asked
 * for and already there is used again.
 */
export class StyleBook {
  private readonly make: Make;
  private readonly lists: Readonly<Record<Section, List>>;
  private readonly indices = new Map<string, number>();
  private nextFormat: number;

  constructor(
    private readonly textOfPart: string,
    private readonly root: XmlElement,
  ) {
    this.make = maker(root.prefix);
    this.lists = {
      numFmts: this.listOf('numFmts', 'numFmt'),
      fonts: this.listOf('fonts', 'font'),
      fills: this.listOf('fills', 'fill'),
      borders: this.listOf('borders', 'border'),
      cellXfs: this.listOf('cellXfs', 'xf'),
    };
    const formats = this.lists.numFmts.element ? childrenOf(this.lists.numFmts.element, 'numFmt') : [];
    const ids = formats.map((element) => Number(attribute(element, 'numFmtId')));
    this.nextFormat = Math.max(FIRST_CUSTOM_FORMAT - 1, ...ids.filter(Number.isInteger)) + 1;
  }

  /** The style index of a cell that looks like this one. `linked`: it leads somewhere. */
  indexOf(cell: DocumentCell, linked: boolean): number {
    const format = numberFormat(cell);
    const key = `${cell.style} ${linked} ${format ?? ''}`;
    const known = this.indices.get(key);
    if (known !== undefined) return known;
    const look = lookOf(cell.style);
    const index = this.add(linked ? { ...look, colour: look.colour ?? LINK_COLOUR } : look, format);
    this.indices.set(key, index);
    return index;
  }

  /** Cell formats there are now. */
  get formats(): number {
    return this.lists.cellXfs.items.length;
  }

  /** The part with everything that was added. */
  text(): string {
    return applyEdits(this.textOfPart, this.edits());
  }

  private add(look: Look, format: string | undefined): number {
    const { fonts, fills, borders, cellXfs } = this.lists;
    const ids = {
      numFmt: format === undefined ? 0 : this.formatId(format),
      font: place(fonts.items, fontXml(this.make, look)),
      fill: look.fill === undefined ? 0 : place(fills.items, fillXml(this.make, look.fill)),
      border: look.bordered ? place(borders.items, borderXml(this.make, true)) : 0,
      // The format of the style Normal, where the part has cell styles at all.
      base: childOf(this.root, 'cellStyleXfs') ? 0 : undefined,
    };
    return place(cellXfs.items, formatXml(this.make, look, ids));
  }

  private formatId(code: string): number {
    const known = this.lists.numFmts.element
      ? childrenOf(this.lists.numFmts.element, 'numFmt').find(
          (each) => attribute(each, 'formatCode') === code,
        )
      : undefined;
    if (known) return Number(attribute(known, 'numFmtId'));
    const key = `numFmt ${code}`;
    const id = this.indices.get(key) ?? this.nextFormat;
    if (id === this.nextFormat) {
      this.nextFormat += 1;
      this.indices.set(key, id);
      this.lists.numFmts.items.push(this.make('numFmt', ` numFmtId="${id}" formatCode="${encodeXml(code)}"`));
    }
    return id;
  }

  private listOf(section: Section, item: string): List {
    const element = childOf(this.root, section);
    const there = element ? childrenOf(element, item) : [];
    if (there.length === 0) return { element, before: 0, items: FIRST[section](this.make) };
    const items = there.map(({ start, end }) => this.textOfPart.slice(start, end));
    return { element, before: items.length, items };
  }

  private edits(): Edit[] {
    const edits: Edit[] = [];
    let last: XmlElement | undefined;
    for (const section of SECTIONS) {
      const element = childOf(this.root, section);
      if (section !== 'cellStyleXfs') edits.push(...this.grow(section, element, last));
      last = element ?? last;
    }
    return edits;
  }

  /** A section with its new items; one that is new stands behind the last one before it. */
  private grow(section: Section, element: XmlElement | undefined, last: XmlElement | undefined): Edit[] {
    const { before, items } = this.lists[section];
    if (items.length === before) return [];
    if (element) {
      const count = replaceValue(element, 'count', String(items.length));
      return [...count, ...appendTo(this.textOfPart, element, items.slice(before).join(''))];
    }
    const added = this.make(section, ` count="${items.length}"`, items.join(''));
    return [last ? insertAfter(last, added) : { at: this.root.openEnd, remove: 0, insert: added }];
  }
}

/** The place of a text in a list, at its end if it is new. */
function place(items: string[], text: string): number {
  const found = items.indexOf(text);
  return found >= 0 ? found : items.push(text) - 1;
}
