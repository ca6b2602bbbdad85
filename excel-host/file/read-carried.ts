import { readRelationships, type Relationship } from '../../src/workbook/file/parts/relationships';
import { findEntry, readText, readXml, type Package } from '../../src/workbook/file/parts/package';
import { attribute, childrenOf, isYes, type XmlElement } from '../../src/workbook/file/xml/tree';
import { parseReference } from '../model/address';
import { bounding, type Area } from '../model/area';
import type { Carried, CarriedKind } from '../model/carried';
import type { Sheet } from '../model/sheet';
import { inside } from './read-sheet';

/** Puts into a sheet what this host carries: rules, drawings, comments, tables of pivots. */
export function readCarried(sheet: Sheet, root: XmlElement, xml: string, pkg: Package, part: string): void {
  const raw = (element: XmlElement): string => xml.slice(element.start, element.end);
  const add = (kind: CarriedKind, key: string, content: string, area?: Area): void => {
    const one: Carried = { kind, key, content, ...(area === undefined ? {} : { area }) };
    sheet.carried.push(one);
  };
  for (const rules of childrenOf(root, 'conditionalFormatting')) {
    const address = attribute(rules, 'sqref') ?? '';
    add('conditionalFormat', address, raw(rules), areaOf(address));
  }
  for (const rule of inside(root, 'dataValidations', 'dataValidation')) {
    const address = attribute(rule, 'sqref') ?? '';
    add('validation', address, raw(rule), areaOf(address));
  }
  for (const relationship of readRelationships(pkg, part)) addPart(relationship, pkg, add);
}

type Add = (kind: CarriedKind, key: string, content: string, area?: Area) => void;

const PARTS: Readonly<Record<string, CarriedKind>> = {
  comments: 'comment',
  threadedComment: 'comment',
  pivotTable: 'pivotTable',
};

function addPart({ kind, target, external }: Relationship, pkg: Package, add: Add): void {
  if (external || kind === 'table' || findEntry(pkg, target) === undefined) return;
  const known = PARTS[kind];
  if (known !== undefined) add(known, target, readText(pkg, target));
  if (kind !== 'drawing') return;
  add('shape', target, readText(pkg, target));
  for (const inner of readRelationships(pkg, target)) {
    if (inner.external || findEntry(pkg, inner.target) === undefined) continue;
    if (inner.kind === 'chart') add('chart', inner.target, readText(pkg, inner.target));
    else if (inner.kind === 'image') add('image', inner.target, String(findEntry(pkg, inner.target)?.crc));
  }
}

/** The area around all areas of a list. */
function areaOf(list: string): Area | undefined {
  const areas = list.split(/\s+/).flatMap((address) => parseReference(address)?.area ?? []);
  return areas.length === 0 ? undefined : areas.reduce(bounding);
}

/** The tables of a sheet. */
export function readTables(sheet: Sheet, pkg: Package, part: string): void {
  for (const { kind, target } of readRelationships(pkg, part)) {
    if (kind !== 'table') continue;
    const { root } = readXml(pkg, target);
    const area = parseReference(attribute(root, 'ref') ?? '')?.area;
    if (area === undefined) continue;
    const [style] = childrenOf(root, 'tableStyleInfo');
    const yes = (name: string): boolean => style !== undefined && isYes(attribute(style, name));
    sheet.tables.push({
      id: attribute(root, 'id') ?? '',
      name: attribute(root, 'displayName') ?? attribute(root, 'name') ?? '',
      area,
      showHeaders: attribute(root, 'headerRowCount') !== '0',
      showTotals: Number(attribute(root, 'totalsRowCount') ?? 0) > 0,
      style: (style && attribute(style, 'name')) ?? '',
      highlightFirstColumn: yes('showFirstColumn'),
      highlightLastColumn: yes('showLastColumn'),
      showBandedRows: yes('showRowStripes'),
      showBandedColumns: yes('showColumnStripes'),
      showFilterButton: childrenOf(root, 'autoFilter').length > 0,
    });
  }
}
