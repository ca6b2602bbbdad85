import { CONTENT_TYPES, WORKSHEET_TYPE } from '../../src/workbook/file/parts/content-types';
import { findEntry, readText, withParts, type Package } from '../../src/workbook/file/parts/package';
import {
  readRelationships,
  relationshipsPath,
  type Relationship,
} from '../../src/workbook/file/parts/relationships';
import { encodeXml } from '../../src/workbook/file/xml/encode';
import { appendTo, applyEdits, removeElement } from '../../src/workbook/file/xml/edit';
import { attribute, parseTree } from '../../src/workbook/file/xml/tree';
import { writeArchive } from '../../src/workbook/file/zip/pack';
import { areaAddress } from '../model/address';
import { columnsOf } from '../model/area';
import { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import type { WorkbookModel } from '../model/workbook';
import { blankFile } from './blank-file';
import { readWorksheet, type OpenedFile } from './open-file';
import { StyleWriter } from './style-writer';
import { linkIds, type LinkIds } from './write-links';
import { workbookXml } from './write-workbook';
import { MAIN, OFFICE, worksheetXml, type OriginalPart } from './write-sheet';

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/** Parts that were written, and what the list of types must know of them. */
interface Written {
  readonly parts: Map<string, string>;
  readonly types: Map<string, string>;
}

/**
 * The workbook as an .xlsx. Parts of the file it was opened from stay as they are, except the workbook part, the
 * styles and the worksheets, in which only what this host understands is written anew.
 */
export function saveFile(workbook: WorkbookModel, opened?: OpenedFile): Uint8Array {
  const source = opened ?? blankFile();
  const { package: pkg, book } = source;
  const written: Written = { parts: new Map(), types: new Map() };
  const stylesPart = book.relationships.find(({ kind }) => kind === 'styles')?.target ?? 'xl/styles.xml';
  const styles = new StyleWriter(readText(pkg, stylesPart), source.styles);
  const relations = new Map<Sheet, string>();
  const added: string[] = [];
  workbook.sheets.forEach((sheet, index) => {
    const known = source.parts.get(sheet);
    const part = known ?? freePart(pkg, `xl/worksheets/host-sheet${index + 1}.xml`);
    const relation = book.relationships.find(({ target, kind }) => target === known && kind === 'worksheet');
    relations.set(sheet, relation?.id ?? `rIdHost${index + 1}`);
    if (relation === undefined) {
      added.push(relationXml(`rIdHost${index + 1}`, 'worksheet', `/${part}`));
      written.types.set(part, WORKSHEET_TYPE);
    }
    const relationships = readRelationships(pkg, part);
    const tables = writeTables(sheet, relationships, pkg, written);
    const links = linkIds(sheet.links, relationships);
    addRelations(part, [...tables.added, ...newLinks(links, relationships)], pkg, written);
    const original = known === undefined ? undefined : asOpened(sheet, known, source);
    written.parts.set(part, worksheetXml(sheet, styles, original, { tables: tables.ids, links }));
  });
  written.parts.set(stylesPart, styles.text());
  written.parts.set(book.path, workbookXml(workbook, source, relations));
  const rels = relationshipsPath(book.path);
  const gone = writeXmlParts(workbook, source, written, added);
  written.parts.set(rels, grown(without(readText(pkg, rels), gone), added.join('')));
  const types = [...written.types].map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
  );
  written.parts.set(CONTENT_TYPES, grown(readText(pkg, CONTENT_TYPES), types.join('')));
  return writeArchive(withParts(withoutChain(pkg), written.parts).entries);
}

/** The part and the model of a sheet as they were when the file was opened. */
function asOpened(sheet: Sheet, part: string, source: OpenedFile): OriginalPart {
  const before = new Sheet(sheet.id, sheet.name, sheet.normal);
  readWorksheet(before, part, source.reading);
  return { xml: readText(source.package, part), sheet: before };
}

const freePart = (pkg: Package, path: string): string =>
  findEntry(pkg, path) === undefined ? path : freePart(pkg, path.replace('.xml', '-1.xml'));

const relationXml = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;

/** A part with text put in at the end of its outermost element. */
function grown(xml: string, inserted: string): string {
  return inserted === '' ? xml : applyEdits(xml, appendTo(xml, parseTree(xml), inserted));
}

/** Writes custom XML parts that are new or changed; returns the ids of relationships to parts that are gone. */
function writeXmlParts(
  { xmlParts }: WorkbookModel,
  { package: pkg, book, xmlPaths }: OpenedFile,
  written: Written,
  added: string[],
): string[] {
  xmlParts.forEach(({ id, xml }, index) => {
    const known = xmlPaths.get(id);
    const path = known ?? freePart(pkg, `customXml/host-item${index + 1}.xml`);
    written.parts.set(path, xml);
    if (known !== undefined) return;
    written.types.set(path, 'application/xml');
    added.push(relationXml(`rIdXml${index + 1}`, 'customXml', `/${path}`));
  });
  const left = new Set(xmlParts.map(({ id }) => xmlPaths.get(id)));
  return book.relationships.flatMap(({ kind, target, id }) =>
    kind === 'customXml' && [...xmlPaths.values()].includes(target) && !left.has(target) ? [id] : [],
  );
}

/** A relationships part without those of these ids. */
function without(xml: string, ids: readonly string[]): string {
  const { children } = parseTree(xml);
  const gone = children.filter((child) => ids.includes(attribute(child, 'Id') ?? ''));
  return applyEdits(xml, gone.map(removeElement));
}

/** The order of calculation is stale once formulas change; Excel makes it anew. */
function withoutChain(pkg: Package): Package {
  return { ...pkg, entries: pkg.entries.filter(({ name }) => name !== 'xl/calcChain.xml') };
}

/** Writes the tables of a sheet; gives the ids of their relationships, and the relationships that are new. */
function writeTables(
  sheet: Sheet,
  relationships: readonly Relationship[],
  pkg: Package,
  written: Written,
): { ids: string[]; added: string[] } {
  const known = relationships.filter(({ kind }) => kind === 'table');
  const added: string[] = [];
  const ids = sheet.tables.map((table, index) => {
    const relation = known.find(({ target }) => readText(pkg, target).includes(` id="${table.id}"`));
    if (relation !== undefined) {
      written.parts.set(relation.target, movedTable(readText(pkg, relation.target), table));
      return relation.id;
    }
    const path = freePart(pkg, `xl/tables/host-table${table.id}.xml`);
    written.parts.set(path, tableXml(sheet, table));
    written.types.set(path, TABLE_TYPE);
    const id = `rIdTable${index + 1}`;
    added.push(relationXml(id, 'table', `/${path}`));
    return id;
  });
  return { ids, added };
}

/** Relationships to addresses outside that the part does not have yet. */
function newLinks(links: LinkIds, known: readonly Relationship[]): string[] {
  return [...links].flatMap(([address, id]) =>
    known.some((one) => one.id === id)
      ? []
      : [
          `<Relationship Id="${id}" Type="${OFFICE}/hyperlink" Target="${encodeXml(address)}" ` +
            'TargetMode="External"/>',
        ],
  );
}

function addRelations(part: string, added: readonly string[], pkg: Package, written: Written): void {
  if (added.length === 0) return;
  const rels = relationshipsPath(part);
  const before =
    findEntry(pkg, rels) === undefined ? `<Relationships xmlns="${RELATIONS}"/>` : readText(pkg, rels);
  written.parts.set(rels, grown(before, added.join('')));
}

/** A table of the file where it now stands, under the name it now has. */
function movedTable(xml: string, { area, name }: Table): string {
  const ref = areaAddress(area);
  return xml
    .replace(/(<(?:\w+:)?table\b[^>]*? ref=")[^"]*"/, `$1${ref}"`)
    .replace(/(<(?:\w+:)?autoFilter\b[^>]*? ref=")[^"]*"/, `$1${ref}"`)
    .replace(/( displayName=")[^"]*"/, `$1${encodeXml(name)}"`);
}

function tableXml(sheet: Sheet, table: Table): string {
  const { area, name } = table;
  const columns = [...columnsOf(area)].map((column, index) => {
    const header = String(sheet.cell(area.top, column).value ?? '');
    return `<tableColumn id="${index + 1}" name="${encodeXml(header)}"/>`;
  });
  const flag = (value: boolean): number => Number(value);
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${MAIN}" id="${table.id}" ` +
    `name="${encodeXml(name)}" displayName="${encodeXml(name)}" ref="${areaAddress(area)}" totalsRowShown="0">` +
    (table.showFilterButton ? `<autoFilter ref="${areaAddress(area)}"/>` : '') +
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    `<tableStyleInfo name="${encodeXml(table.style)}" showFirstColumn="${flag(table.highlightFirstColumn)}" ` +
    `showLastColumn="${flag(table.highlightLastColumn)}" showRowStripes="${flag(table.showBandedRows)}" ` +
    `showColumnStripes="${flag(table.showBandedColumns)}"/></table>`
  );
}
