import type { SheetDocument } from '../../reports/sheet-document';
import { foldSheetName } from '../file/parts/workbook-part';
import { freeSheetName } from '../file/write/sheet-names';
import type { WritePlan } from '../port';

/** A document and the sheet it goes to. */
export interface NamedDocument<Sheet> {
  readonly document: SheetDocument;
  readonly name: string;
  /** The sheet whose content is replaced; undefined where the document gets a new one. */
  readonly replaces: Sheet | undefined;
}

/**
 * Names all documents of a plan: a sheet of ours that may be replaced is, any other sheet keeps its name.
 * @param mayBe whether a new sheet may have a name
 */
export function assignNames<Sheet extends { readonly name: string }>(
  plan: WritePlan,
  sheets: readonly Sheet[],
  canReplace: (sheet: Sheet) => boolean,
  mayBe: (name: string) => boolean = () => true,
): NamedDocument<Sheet>[] {
  const ours = new Set(plan.ours.map(foldSheetName));
  const replaceable = new Map<string, Sheet>();
  const taken = new Set<string>();
  for (const sheet of sheets) {
    const key = foldSheetName(sheet.name);
    if (ours.has(key) && canReplace(sheet)) replaceable.set(key, sheet);
    else taken.add(key);
  }
  return plan.documents.map((document) => {
    const wish = freeSheetName(document.name, (name) => !taken.has(foldSheetName(name)) && mayBe(name));
    const key = foldSheetName(wish);
    const replaces = replaceable.get(key);
    taken.add(key);
    return { document, name: replaces?.name ?? wish, replaces };
  });
}
