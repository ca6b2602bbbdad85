import { WorkbookError, type SheetInfo } from '../../port';
import { attribute, attributeIn, childOf, childrenOf, isYes, type XmlElement } from '../xml/tree';
import { readXml, type Package, type XmlPart } from './package';
import { readRelationships, RELATIONSHIPS, type Relationship } from './relationships';

/** The namespaces of SpreadsheetML, transitional and strict (ISO 29500). */
export const SPREADSHEET = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
] as const;

/** The namespace of relationships that goes with a namespace of SpreadsheetML. */
export function relationshipsNamespace(spreadsheet: string): string {
  return RELATIONSHIPS[spreadsheet === SPREADSHEET[1] ? 1 : 0];
}

export interface SheetEntry extends SheetInfo {
  /** Place among all sheets, from 0: what `localSheetId` counts. */
  readonly index: number;
  readonly sheetId: number;
  readonly element: XmlElement;
  /** Path of the sheet's part. */
  readonly part: string | undefined;
  /** Chart and dialog sheets have no cells. */
  readonly kind: string;
}

/** The workbook part and what hangs on it. */
export interface WorkbookPart extends XmlPart {
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
  readonly structureLocked: boolean;
}

/** @throws WorkbookError where the part is damaged or has no sheets */
export function readWorkbookPart(pkg: Package, path: string): WorkbookPart {
  const part = readXml(pkg, path);
  const { root } = part;
  const known: readonly string[] = SPREADSHEET;
  if (root.local !== 'workbook' || !known.includes(root.namespace)) {
    throw new WorkbookError('workbook.not-a-workbook', { name: pkg.name });
  }
  const sheets = childOf(root, 'sheets');
  if (!sheets) throw new WorkbookError('workbook.broken-part', { name: pkg.name, part: path });
  const relationships = readRelationships(pkg, path);
  const properties = childOf(root, 'workbookPr');
  const protection = childOf(root, 'workbookProtection');
  return {
    ...part,
    relationships,
    sheets: childrenOf(sheets, 'sheet').map((element, index) => readSheet(element, index, relationships)),
    date1904: properties !== undefined && isYes(attribute(properties, 'date1904')),
    structureLocked: protection !== undefined && isYes(attribute(protection, 'lockStructure')),
  };
}

function readSheet(element: XmlElement, index: number, relationships: readonly Relationship[]): SheetEntry {
  const id = attributeIn(element, RELATIONSHIPS, 'id');
  const relationship = relationships.find((each) => each.id === id && !each.external);
  const state = attribute(element, 'state');
  return {
    name: attribute(element, 'name') ?? '',
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    index,
    sheetId: Number(attribute(element, 'sheetId')),
    element,
    part: relationship?.target,
    kind: relationship?.kind ?? '',
  };
}

/** Sheet names are equal without regard to case; composed and decomposed letters look the same, so they are too. */
export function foldSheetName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
