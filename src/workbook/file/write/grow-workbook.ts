import { columnLetters } from '../../../sheets/grid';
import type { SheetDocument } from '../../../reports/sheet-document';
import { RELATIONSHIPS } from '../parts/relationships';
import { relationshipsNamespace, type WorkbookPart } from '../parts/workbook-part';
import {
  appendTo,
  applyEdits,
  insertAfter,
  qualify,
  removeElement,
  replaceValue,
  type Edit,
} from '../xml/edit';
import { encodeXml } from '../xml/encode';
import { attribute, childOf, childrenOf, type XmlElement } from '../xml/tree';
import type { Assignment } from './assign-sheets';
import { quoteSheetName } from './sheet-names';

export interface NewSheet extends Assignment {
  readonly path: string;
}

const PRINT_NAMES = new Set(['_xlnm.Print_Area', '_xlnm.Print_Titles']);
/** What may stand between the sheets and the defined names (CT_Workbook). */
const BEFORE_NAMES = ['sheets', 'functionGroups', 'externalReferences'] as const;
const LARGEST_SHEET_ID = 65_534;

/** The workbook part with new sheets behind all others and the print names of everything written. */
export function growWorkbook(
  book: WorkbookPart,
  assignments: readonly Assignment[],
  added: readonly NewSheet[],
  ids: readonly string[],
): string {
  const sheets = childOf(book.root, 'sheets');
  if (!sheets) throw new Error('readWorkbookPart lets no workbook without sheets through');
  const numbers = freeSheetIds(book, added.length);
  const elements = added.map((sheet, index) =>
    sheetElement(sheets, sheet, numbers[index] ?? 0, ids[index] ?? ''),
  );
  return applyEdits(book.text, [
    ...assignments.flatMap(showAs),
    ...appendTo(book.text, sheets, elements.join('')),
    ...printNameEdits(book, assignments),
    ...calculationEdits(book, assignments),
  ]);
}

function freeSheetIds(book: WorkbookPart, count: number): number[] {
  const taken = new Set(book.sheets.map(({ sheetId }) => sheetId));
  const largest = Math.max(0, ...[...taken].filter(Number.isInteger));
  let next = largest + count <= LARGEST_SHEET_ID ? largest : 0;
  return Array.from({ length: count }, () => {
    do next += 1;
    while (taken.has(next));
    return next;
  });
}

function sheetElement(sheets: XmlElement, { name, document }: NewSheet, sheetId: number, id: string): string {
  const bound = Object.entries(sheets.scope).find(
    ([prefix, namespace]) => prefix !== '' && RELATIONSHIPS.some((known) => known === namespace),
  );
  const [prefix, declaration] = bound
    ? [bound[0], '']
    : ['r', ` xmlns:r="${relationshipsNamespace(sheets.namespace)}"`];
  const state =
    document.visibility && document.visibility !== 'visible' ? ` state="${document.visibility}"` : '';
  const tag = qualify(sheets.prefix, 'sheet');
  return `<${tag}${declaration} name="${encodeXml(name)}" sheetId="${sheetId}"${state} ${prefix}:id="${id}"/>`;
}

/** A sheet that is replaced stays as visible as it is, unless its document says how visible it shall be. */
function showAs({ replaces, document }: Assignment): Edit[] {
  if (!replaces || document.visibility === undefined || document.visibility === replaces.visibility)
    return [];
  const { element } = replaces;
  if (attribute(element, 'state') !== undefined) return replaceValue(element, 'state', document.visibility);
  const at = element.start + 1 + qualify(element.prefix, element.local).length;
  return [{ at, remove: 0, insert: ` state="${document.visibility}"` }];
}

function printNameEdits(book: WorkbookPart, assignments: readonly Assignment[]): Edit[] {
  const names = childOf(book.root, 'definedNames');
  const prefix = book.root.prefix;
  const added = assignments.map((assignment) => printNames(prefix, assignment)).join('');
  if (!names) {
    const tag = qualify(prefix, 'definedNames');
    const last = BEFORE_NAMES.flatMap((local) => childrenOf(book.root, local)).at(-1);
    if (!last || added === '') return [];
    return [insertAfter(last, `<${tag}>${added}</${tag}>`)];
  }
  const replaced = new Set(assignments.flatMap(({ replaces }) => (replaces ? [String(replaces.index)] : [])));
  const old = childrenOf(names, 'definedName').filter(
    (name) =>
      PRINT_NAMES.has(attribute(name, 'name') ?? '') && replaced.has(attribute(name, 'localSheetId') ?? ''),
  );
  return [...old.map(removeElement), ...appendTo(book.text, names, added)];
}

/**
 * Formulas were written whose helpers have no values yet: whoever opens the workbook calculates everything once. What its
 * reader had set for calculating stays.
 */
function calculationEdits({ root }: WorkbookPart, assignments: readonly Assignment[]): Edit[] {
  const calculates = assignments.some(({ document }) =>
    document.cells.some(({ formula }) => formula !== undefined),
  );
  if (!calculates) return [];
  const known = childOf(root, 'calcPr');
  if (!known) {
    const last = [...BEFORE_NAMES, 'definedNames'].flatMap((local) => childrenOf(root, local)).at(-1);
    return last ? [insertAfter(last, `<${qualify(root.prefix, 'calcPr')} fullCalcOnLoad="1"/>`)] : [];
  }
  if (attribute(known, 'fullCalcOnLoad') !== undefined) return replaceValue(known, 'fullCalcOnLoad', '1');
  const at = known.start + 1 + qualify(known.prefix, known.local).length;
  return [{ at, remove: 0, insert: ' fullCalcOnLoad="1"' }];
}

/** A hidden sheet is never printed, so it has no print names: some programs print whatever has a print area. */
function printNames(prefix: string, { document, name, index }: Assignment): string {
  if (document.visibility !== undefined && document.visibility !== 'visible') return '';
  const tag = qualify(prefix, 'definedName');
  const sheet = quoteSheetName(name);
  const defined = (id: string, references: readonly string[]): string => {
    const text = references.map((reference) => `${sheet}!${reference}`).join(',');
    return `<${tag} name="_xlnm.${id}" localSheetId="${index}">${encodeXml(text)}</${tag}>`;
  };
  const repeated = repeatedTitles(document);
  const titles = repeated.length > 0 ? defined('Print_Titles', repeated) : '';
  return defined('Print_Area', [printArea(document)]) + titles;
}

/** Columns before rows, as Excel writes them. */
function repeatedTitles({ print: { repeatColumns, repeatRows } }: SheetDocument): string[] {
  const columns = repeatColumns
    ? [`$${columnLetters(repeatColumns.from)}:$${columnLetters(repeatColumns.to)}`]
    : [];
  const rows = repeatRows ? [`$${repeatRows.from + 1}:$${repeatRows.to + 1}`] : [];
  return [...columns, ...rows];
}

function printArea({ print }: SheetDocument): string {
  const { bottom, right } = print.area;
  return `${absolute(0, 0)}:${absolute(bottom, right)}`;
}

/** `$F$12`. */
function absolute(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}
