import { attributesOf, type Attribute } from '../xml/attributes';
import { decodeXml } from '../xml/decode';
import { XmlFault } from '../xml/fault';
import { localName, scanXml, type Tag, type XmlHandler } from '../xml/scan';
import { applyEdits, type Edit } from '../xml/edit';
import { isYes } from '../xml/tree';
import { parseReference } from '../reference';

/** A worksheet weighed and made ready for hucre. */
export interface PreparedSheet {
  /** The part without cells that hold nothing: a stray border in XFD1048576 must not cost a billion cells. */
  readonly xml: string;
  /** Cells with content, and the rectangle around them from A1. */
  readonly cells: number;
  readonly rows: number;
  readonly columns: number;
  readonly hiddenRows: ReadonlySet<number>;
  /** Dates written as ISO 8601 text (`t="d"`, ISO 29500 strict), by `row,column`. */
  readonly isoDates: ReadonlyMap<string, string>;
}

const CONTENT = new Set(['v', 'f', 'is']);

/** Walks through a worksheet part once. @throws XmlFault where it is not well-formed or not a worksheet */
export function prepareSheet(text: string): PreparedSheet {
  const walk = new SheetWalk(text);
  scanXml(text, walk);
  const { cells, rows, columns, hiddenRows, isoDates } = walk;
  // Where cells are counted instead of named, a blank one holds the place of the next.
  const xml = walk.counted ? text : applyEdits(text, walk.blanks);
  return { xml, cells, rows, columns, hiddenRows, isoDates };
}

/** Depths: worksheet 0, sheetData 1, row 2, c 3, its children 4. */
class SheetWalk implements XmlHandler {
  readonly blanks: Edit[] = [];
  readonly hiddenRows = new Set<number>();
  readonly isoDates = new Map<string, string>();
  counted = false;
  cells = 0;
  rows = 0;
  columns = 0;
  private inData = false;
  private row = -1;
  private column = -1;
  private cell: Tag | undefined;
  private filled = false;
  private isoDate = false;
  private inValue = false;

  constructor(private readonly textOfPart: string) {}

  open(tag: Tag, depth: number): void {
    const name = localName(tag.name);
    if (depth === 0 && name !== 'worksheet') throw new XmlFault('malformed', tag.start);
    if (depth === 1) this.inData = name === 'sheetData';
    if (!this.inData) return;
    if (depth === 2 && name === 'row') this.openRow(tag);
    else if (depth === 3 && name === 'c') this.openCell(tag);
    else if (depth === 4 && this.cell && CONTENT.has(name)) {
      this.filled = true;
      this.inValue = name === 'v';
    }
  }

  close(_name: string, depth: number, _start: number, end: number): void {
    if (depth === 4) this.inValue = false;
    if (depth !== 3 || !this.cell) return;
    if (this.filled) {
      this.cells += 1;
      this.rows = Math.max(this.rows, this.row + 1);
      this.columns = Math.max(this.columns, this.column + 1);
    } else {
      this.blanks.push({ at: this.cell.start, remove: end - this.cell.start, insert: '' });
    }
    this.cell = undefined;
  }

  text(start: number, end: number, cdata: boolean): void {
    if (!this.isoDate || !this.inValue) return;
    const raw = this.textOfPart.slice(start, end);
    this.isoDates.set(`${this.row},${this.column}`, cdata ? raw : decodeXml(raw, start));
  }

  private openRow(tag: Tag): void {
    const attributes = attributesOf(this.textOfPart, tag);
    const number = Number(valueOf(attributes, 'r') ?? this.row + 2);
    if (!Number.isInteger(number) || number < 1) throw new XmlFault('malformed', tag.start);
    this.row = number - 1;
    this.column = -1;
    if (isYes(valueOf(attributes, 'hidden'))) this.hiddenRows.add(this.row);
  }

  private openCell(tag: Tag): void {
    const attributes = attributesOf(this.textOfPart, tag);
    const reference = valueOf(attributes, 'r');
    if (reference === undefined) this.counted = true;
    const next = { row: this.row, column: this.column + 1 };
    const place = reference === undefined ? next : parseReference(reference);
    if (!place) throw new XmlFault('malformed', tag.start);
    this.row = place.row;
    this.column = place.column;
    this.cell = tag;
    this.filled = false;
    this.isoDate = valueOf(attributes, 't') === 'd';
  }
}

function valueOf(attributes: readonly Attribute[], name: string): string | undefined {
  return attributes.find((each) => each.name === name)?.value;
}
