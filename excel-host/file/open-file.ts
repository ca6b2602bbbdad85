import { LIMITS } from '../../src/workbook/file/limits';
import { openPackage } from '../../src/workbook/file/parts/open-package';
import {
  findEntry,
  readText as readPart,
  readXml,
  type Package,
} from '../../src/workbook/file/parts/package';
import { readRelationships, type Relationship } from '../../src/workbook/file/parts/relationships';
import { readWorkbookPart, type WorkbookPart } from '../../src/workbook/file/parts/workbook-part';
import { attribute, childrenOf, isYes, parseTree } from '../../src/workbook/file/xml/tree';
import { parseReference } from '../model/address';
import { isEntireRow } from '../model/area';
import type { Sheet, Visibility } from '../model/sheet';
import type { CellStyle } from '../model/style';
import { WorkbookModel } from '../model/workbook';
import { themeColors } from './colors';
import { readCarried, readTables } from './read-carried';
import { readCells } from './read-cells';
import { readLinks } from './read-links';
import { inside, readSheetPart } from './read-sheet';
import { readText, type FileText } from './read-strings';
import { readStyles, type FileStyles } from './read-styles';
import { definedNames } from './write-workbook';

/** A workbook with the package it came from, which saving keeps as far as nothing was changed. */
export interface OpenedFile {
  readonly workbook: WorkbookModel;
  readonly package: Package;
  readonly book: WorkbookPart;
  readonly styles: FileStyles;
  /** The part of each sheet that was opened. */
  readonly parts: ReadonlyMap<Sheet, string>;
  /** Sheets without cells of their own (charts): kept in the file, unknown to the model. */
  readonly unknownSheets: readonly string[];
  readonly reading: Reading;
  /** Paths of the custom XML parts, by id. */
  readonly xmlPaths: ReadonlyMap<string, string>;
  /** The defined names as this host would have written them then. */
  readonly names: string;
}

const VISIBILITY: Readonly<Record<string, Visibility>> = { hidden: 'Hidden', veryHidden: 'VeryHidden' };

/** Reads an .xlsx into a workbook of this host. @throws WorkbookError for what is no such file */
export function openFile(bytes: Uint8Array, name: string): OpenedFile {
  const opened = openPackage(bytes, name, LIMITS);
  const pkg = opened.package;
  const book = readWorkbookPart(pkg, opened.workbook);
  const part = (kind: string): string | undefined => {
    const target = book.relationships.find((one: Relationship) => one.kind === kind)?.target;
    return target !== undefined && findEntry(pkg, target) ? target : undefined;
  };
  const theme = themeColors(part('theme') === undefined ? undefined : readXml(pkg, part('theme') ?? '').root);
  const stylesPart = part('styles');
  const styles =
    stylesPart === undefined
      ? { cells: [], fonts: [], fills: [], borders: [] }
      : readStyles(readXml(pkg, stylesPart).root, theme);
  const strings = sharedStrings(pkg, part('sharedStrings'));
  const reading: Reading = { package: pkg, styles: styles.cells, strings, theme };
  const workbook = new WorkbookModel();
  workbook.date1904 = book.date1904;
  workbook.name = name;
  // A cell without a style of its own has the file's first one.
  workbook.normal = styles.cells[0] ?? workbook.normal;
  workbook.structureProtected = book.structureLocked;
  const parts = new Map<Sheet, string>();
  const unknownSheets: string[] = [];
  for (const entry of book.sheets) {
    if (entry.kind !== 'worksheet' || entry.part === undefined) {
      unknownSheets.push(entry.name);
      continue;
    }
    const sheet = workbook.addSheet(entry.name);
    sheet.visibility = VISIBILITY[entry.visibility] ?? 'Visible';
    parts.set(sheet, entry.part);
    readWorksheet(sheet, entry.part, reading);
  }
  readNames(workbook, book);
  const xmlPaths = readXmlParts(workbook, pkg, book);
  activate(workbook, book);
  const names = definedNames(workbook, unknownSheets, book);
  return { workbook, package: pkg, book, styles, parts, unknownSheets, reading, names, xmlPaths };
}

/** What reading a worksheet part needs of the rest of its file. */
export interface Reading {
  readonly package: Package;
  readonly styles: readonly CellStyle[];
  readonly strings: readonly FileText[];
  readonly theme: readonly string[];
}

/** Reads one worksheet part into a sheet. */
export function readWorksheet(sheet: Sheet, part: string, reading: Reading): void {
  const { package: pkg, styles, strings, theme } = reading;
  const rest = readCells(readPart(pkg, part), sheet, { styles, strings });
  const root = parseTree(rest);
  readSheetPart(sheet, root, styles, theme);
  readTables(sheet, pkg, part);
  sheet.links = readLinks(root, readRelationships(pkg, part));
  readCarried(sheet, root, rest, pkg, part);
}

function sharedStrings(pkg: Package, path: string | undefined): FileText[] {
  if (path === undefined) return [];
  const xml = readPart(pkg, path);
  return childrenOf(parseTree(xml), 'si').map((element) => readText(element, xml));
}

const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';

function readNames(workbook: WorkbookModel, book: WorkbookPart): void {
  for (const element of inside(book.root, 'definedNames', 'definedName')) {
    const local = attribute(element, 'localSheetId');
    const sheet =
      local === undefined ? undefined : workbook.findSheet(book.sheets[Number(local)]?.name ?? '');
    const name = attribute(element, 'name') ?? '';
    if (sheet !== undefined && (name === PRINT_AREA || name === PRINT_TITLES)) {
      readPrintName(sheet, element.text, name === PRINT_TITLES);
    } else {
      (sheet ?? workbook).names.push({
        id: String(workbook.nextNumber()),
        name,
        formula: `=${element.text}`,
        visible: !isYes(attribute(element, 'hidden')),
        comment: attribute(element, 'comment') ?? '',
      });
    }
  }
}

/** Areas to print, or rows and columns to repeat: `'Kết quả'!$1:$3`. */
function readPrintName({ page }: Sheet, text: string, titles: boolean): void {
  for (const part of text.split(/,(?=(?:[^']*'[^']*')*[^']*$)/)) {
    const area = parseReference(part)?.area;
    if (area === undefined) continue;
    if (!titles) page.printArea = area;
    else if (isEntireRow(area)) page.titleRows = area;
    else page.titleColumns = area;
  }
}

function readXmlParts(workbook: WorkbookModel, pkg: Package, book: WorkbookPart): Map<string, string> {
  const paths = new Map<string, string>();
  for (const { kind, target } of book.relationships) {
    if (kind !== 'customXml' || findEntry(pkg, target) === undefined) continue;
    const properties = readRelationships(pkg, target).find((one) => one.kind === 'customXmlProps');
    const id = properties && attribute(readXml(pkg, properties.target).root, 'ds:itemID');
    const part = { id: id ?? workbook.nextId(), xml: readPart(pkg, target) };
    workbook.xmlParts.push(part);
    paths.set(part.id, target);
  }
  return paths;
}

function activate(workbook: WorkbookModel, book: WorkbookPart): void {
  const [view] = inside(book.root, 'bookViews', 'workbookView');
  const at = Number((view && attribute(view, 'activeTab')) ?? 0);
  const named = workbook.findSheet(book.sheets[at]?.name ?? '');
  workbook.activate(named?.visibility === 'Visible' ? named : workbook.visible()[0]);
}
