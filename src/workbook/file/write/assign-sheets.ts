import { assignNames, type NamedDocument } from '../../documents/assign-names';
import type { WritePlan } from '../../port';
import type { SheetEntry, WorkbookPart } from '../parts/workbook-part';

/** Where a document goes: into a sheet that is there, or into a new one. */
export interface Assignment extends NamedDocument<SheetEntry> {
  /** Place among all sheets after the write. */
  readonly index: number;
}

/** Names all documents of a plan. `canReplace` says of a sheet in `ours` whether its content may go. */
export function assignSheets(
  plan: WritePlan,
  book: WorkbookPart,
  canReplace: (sheet: SheetEntry) => boolean,
): Assignment[] {
  let next = book.sheets.length;
  return assignNames(plan, book.sheets, canReplace).map((assigned) => ({
    ...assigned,
    index: assigned.replaces?.index ?? next++,
  }));
}
