import type { SheetDocument } from '../../../reports/sheet-document';
import type { WritePlan } from '../../port';
import { foldSheetName, type SheetEntry, type WorkbookPart } from '../parts/workbook-part';
import { freeSheetName } from './sheet-names';

/** Where a document goes: into a sheet that is there, or into a new one. */
export interface Assignment {
  readonly document: SheetDocument;
  readonly name: string;
  /** The sheet whose content is replaced. */
  readonly replaces: SheetEntry | undefined;
  /** Place among all sheets after the write. */
  readonly index: number;
}

/** Names all documents of a plan. `canReplace` says of a sheet in `ours` whether its content may go. */
export function assignSheets(
  plan: WritePlan,
  book: WorkbookPart,
  canReplace: (sheet: SheetEntry) => boolean,
): Assignment[] {
  const ours = new Set(plan.ours.map(foldSheetName));
  const replaceable = new Map<string, SheetEntry>();
  const taken = new Set<string>();
  for (const sheet of book.sheets) {
    const key = foldSheetName(sheet.name);
    if (ours.has(key) && canReplace(sheet)) replaceable.set(key, sheet);
    else taken.add(key);
  }
  let next = book.sheets.length;
  return plan.documents.map((document) => {
    const wish = freeSheetName(document.name, (name) => !taken.has(foldSheetName(name)));
    const key = foldSheetName(wish);
    const replaces = replaceable.get(key);
    taken.add(key);
    return { document, name: replaces?.name ?? wish, replaces, index: replaces?.index ?? next++ };
  });
}
