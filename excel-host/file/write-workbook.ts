import { encodeXml } from '../../src/workbook/file/xml/encode';
import { applyEdits, type Edit } from '../../src/workbook/file/xml/edit';
import { childOf, type XmlElement } from '../../src/workbook/file/xml/tree';
import { areaAddress, quotedSheet } from '../model/address';
import type { DefinedName } from '../model/defined-name';
import type { Sheet } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import type { OpenedFile } from './open-file';
import { OFFICE } from './write-sheet';

const STATES: Readonly<Record<string, string>> = {
  Hidden: ' state="hidden"',
  VeryHidden: ' state="veryHidden"',
};

/** The workbook part: list of sheets, names and protection anew, everything else as it was. */
export function workbookXml(
  workbook: WorkbookModel,
  { book, unknownSheets, names: namesThen }: OpenedFile,
  relations: ReadonlyMap<Sheet, string>,
): string {
  const listed = listSheets(workbook, book, unknownSheets, relations);
  const names = definedNames(workbook, unknownSheets, book);
  const protection = workbook.structureProtected ? '<workbookProtection lockStructure="1"/>' : '';
  const edits: Edit[] = [];
  const sheets = childOf(book.root, 'sheets');
  if (sheets === undefined) throw new Error('a workbook part has sheets');
  const former = childOf(book.root, 'definedNames');
  replace(edits, sheets, `<sheets>${listed.xml}</sheets>${former === undefined ? names : ''}`);
  // Names that nobody changed stand as they were written.
  if (former !== undefined && names !== namesThen) replace(edits, former, names);
  const locked = childOf(book.root, 'workbookProtection');
  if (locked !== undefined && !workbook.structureProtected) replace(edits, locked, '');
  const views = childOf(book.root, 'bookViews');
  const active = Math.max(0, listed.order.indexOf(workbook.findSheet(workbook.activeId)));
  const view = `<bookViews><workbookView activeTab="${active}"/></bookViews>`;
  const before = locked === undefined ? protection : '';
  if (views === undefined) edits.push({ at: sheets.start, remove: 0, insert: before + view });
  else replace(edits, views, before + view);
  return applyEdits(book.text, edits);
}

function replace(edits: Edit[], element: XmlElement, insert: string): void {
  edits.push({ at: element.start, remove: element.end - element.start, insert });
}

/** `<sheet>` elements in order; sheets the model does not know (charts) keep their place. */
function listSheets(
  workbook: WorkbookModel,
  book: OpenedFile['book'],
  unknown: readonly string[],
  relations: ReadonlyMap<Sheet, string>,
): { xml: string; order: (Sheet | undefined)[] } {
  const order: (Sheet | undefined)[] = [...workbook.sheets];
  const elements = workbook.sheets.map((sheet) => {
    const known = book.sheets.find(({ element }) =>
      book.text.slice(element.start, element.end).includes(`"${relations.get(sheet)}"`),
    );
    return { sheet, sheetId: known?.sheetId };
  });
  let next = Math.max(0, ...book.sheets.map(({ sheetId }) => sheetId));
  const list = elements.map(({ sheet, sheetId }) => {
    const id = sheetId ?? (next += 1);
    const relation = relations.get(sheet) ?? '';
    return (
      `<sheet xmlns:r="${OFFICE}" name="${encodeXml(sheet.name)}" sheetId="${id}"` +
      `${STATES[sheet.visibility] ?? ''} r:id="${relation}"/>`
    );
  });
  for (const entry of book.sheets.filter(({ name }) => unknown.includes(name))) {
    list.splice(entry.index, 0, book.text.slice(entry.element.start, entry.element.end));
    order.splice(entry.index, 0, undefined);
  }
  return { xml: list.join(''), order };
}

/** All names as this host writes them; the number of a name's sheet counts every sheet of the file. */
export function definedNames(
  workbook: WorkbookModel,
  unknown: readonly string[],
  book: OpenedFile['book'],
): string {
  const order: (Sheet | undefined)[] = [...workbook.sheets];
  for (const entry of book.sheets.filter(({ name }) => unknown.includes(name))) {
    order.splice(entry.index, 0, undefined);
  }
  const global = workbook.names.map((name) => nameXml(name));
  const local = order.flatMap((sheet, index) =>
    sheet === undefined
      ? []
      : [...sheet.names.map((name) => nameXml(name, index)), ...printNames(sheet, index)],
  );
  const all = [...global, ...local];
  return all.length === 0 ? '' : `<definedNames>${all.join('')}</definedNames>`;
}

function nameXml({ name, formula, visible, comment }: DefinedName, sheet?: number): string {
  const attributes =
    (comment === '' ? '' : ` comment="${encodeXml(comment)}"`) +
    (sheet === undefined ? '' : ` localSheetId="${sheet}"`) +
    (visible ? '' : ' hidden="1"');
  return `<definedName name="${encodeXml(name)}"${attributes}>${encodeXml(formula.slice(1))}</definedName>`;
}

function printNames(sheet: Sheet, index: number): string[] {
  const { printArea, titleRows, titleColumns } = sheet.page;
  const on = (address: string): string =>
    `${quotedSheet(sheet.name)}!${address.replace(/([A-Z]+)(?=\d|:|$)|(\d+)/g, '$$$&')}`;
  const one = (name: string, text: string): string =>
    `<definedName name="_xlnm.${name}" localSheetId="${index}">${encodeXml(text)}</definedName>`;
  const titles = [titleColumns, titleRows].flatMap((area) =>
    area === undefined ? [] : [on(areaAddress(area))],
  );
  return [
    ...(printArea === undefined ? [] : [one('Print_Area', on(areaAddress(printArea)))]),
    ...(titles.length === 0 ? [] : [one('Print_Titles', titles.join(','))]),
  ];
}
