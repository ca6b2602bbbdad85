import { attributesOf } from '../../src/workbook/file/xml/attributes';
import { moveFormula, withoutPrefixes } from '../../src/workbook/file/read/shared-formulas';
import { localName, scanXml, type Tag, type XmlHandler } from '../../src/workbook/file/xml/scan';
import { attribute, childOf, parseTree, type XmlElement } from '../../src/workbook/file/xml/tree';
import { parseReference } from '../model/address';
import { errorText, type Cell, type CellValue } from '../model/cell';
import type { Sheet } from '../model/sheet';
import { PLAIN, type CellStyle } from '../model/style';
import { readText, type FileText } from './read-strings';

export interface CellContext {
  readonly styles: readonly CellStyle[];
  readonly strings: readonly FileText[];
}

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Puts the cells and row heights of a worksheet part into a sheet; returns the part without its cells. */
export function readCells(xml: string, sheet: Sheet, context: CellContext): string {
  const walk = new CellWalk(xml, sheet, context);
  scanXml(xml, walk);
  return walk.dataEnd === 0 ? xml : xml.slice(0, walk.dataStart) + xml.slice(walk.dataEnd);
}

/** Depths: worksheet 0, sheetData 1, row 2, cell 3. */
class CellWalk implements XmlHandler {
  dataStart = 0;
  dataEnd = 0;
  private inData = false;
  private row = -1;
  private column = -1;
  private cellStart = 0;
  private readonly shared = new Map<string, SharedFormula>();

  constructor(
    private readonly xml: string,
    private readonly sheet: Sheet,
    private readonly context: CellContext,
  ) {}

  open(tag: Tag, depth: number): void {
    if (depth === 1) {
      this.inData = localName(tag.name) === 'sheetData';
      if (this.inData) this.dataStart = tag.end;
    }
    if (!this.inData) return;
    if (depth === 2) this.openRow(tag);
    if (depth === 3) this.cellStart = tag.start;
  }

  close(name: string, depth: number, start: number, end: number): void {
    if (depth === 1 && localName(name) === 'sheetData') {
      this.dataEnd = Math.max(start, this.dataStart);
      this.inData = false;
    }
    if (this.inData && depth === 3) this.readCell(this.xml.slice(this.cellStart, end));
  }

  private openRow(tag: Tag): void {
    const found = Object.fromEntries(attributesOf(this.xml, tag).map(({ name, value }) => [name, value]));
    this.row = Number(found['r'] ?? this.row + 2) - 1;
    this.column = -1;
    const style = found['customFormat'] === '1' ? this.context.styles[Number(found['s'])] : undefined;
    const line = {
      ...(found['ht'] === undefined || found['customHeight'] !== '1' ? {} : { size: Number(found['ht']) }),
      ...(found['hidden'] === '1' || found['hidden'] === 'true' ? { hidden: true } : {}),
      ...(style === undefined ? {} : { style }),
    };
    if (Object.keys(line).length > 0) this.sheet.rowLines.set(this.row, line);
  }

  private readCell(xml: string): void {
    const element = parseTree(xml);
    const place = parseReference(attribute(element, 'r') ?? '')?.area;
    this.column = place?.left ?? this.column + 1;
    const style = this.context.styles[Number(attribute(element, 's') ?? 0)] ?? PLAIN;
    const formula = this.formulaOf(element);
    const content = contentOf(element, xml, this.context.strings);
    this.sheet.put(this.row, this.column, { ...content, ...formula, style });
  }

  private formulaOf(element: XmlElement): Pick<Cell, 'formula' | 'array'> {
    const found = childOf(element, 'f');
    if (found === undefined) return {};
    const index = attribute(found, 'si');
    const master = index === undefined ? undefined : this.shared.get(index);
    if (found.text === '' && master !== undefined) {
      const moved = moveFormula(master.formula, this.row - master.row, this.column - master.column);
      return { formula: `=${moved}` };
    }
    const formula = withoutPrefixes(found.text);
    if (index !== undefined) this.shared.set(index, { formula, row: this.row, column: this.column });
    const isArray = attribute(found, 't') === 'array';
    return { formula: `=${formula}`, ...(isArray ? { array: attribute(found, 'ref') ?? '' } : {}) };
  }
}

function contentOf(
  element: XmlElement,
  xml: string,
  strings: readonly FileText[],
): Pick<Cell, 'value' | 'rich'> {
  const type = attribute(element, 't') ?? 'n';
  const inline = childOf(element, 'is');
  if (type === 'inlineStr') return inline === undefined ? { value: null } : valueOf(readText(inline, xml));
  const raw = childOf(element, 'v')?.text;
  if (raw === undefined) return { value: null };
  if (type === 's') return valueOf(strings[Number(raw)] ?? { text: '' });
  return { value: typed(type, raw) };
}

const valueOf = ({ text, rich }: FileText): Pick<Cell, 'value' | 'rich'> => ({
  value: text === '' ? null : text,
  ...(rich === undefined ? {} : { rich }),
});

function typed(type: string, raw: string): CellValue {
  if (type === 'b') return raw === '1' || raw === 'true';
  if (type === 'str' || type === 'd') return raw;
  if (type !== 'e') return Number(raw);
  const error = errorText(raw);
  return error === undefined ? raw : { error };
}
