import type { Language } from '../../../locale/language';
import { WorkbookError } from '../../port';
import { deleteSheets } from '../delete-sheets';
import { listSheets } from '../list-sheets';
import { addOwnSheet, ownNames } from '../own-sheets';
import type { Requests } from '../requests';
import { carryOutParts, type Part } from '../parts';
import { appearStep } from './appear-step';
import { appearanceParts } from './appearance-parts';
import { copyContent } from './copy-content';
import { copyNames } from './copy-names';
import type { SheetKey } from './journal';
import { readAppearances } from './read-appearances';

export interface KeptCopies {
  /** In the order of what they are copies of. */
  readonly copies: readonly SheetKey[];
  /** Names of copies that look less well than what they are copies of. */
  readonly incomplete: readonly string[];
}

/**
 * Copies what somebody has changed to visible sheets of their own. They are made hidden, as sheets of the adapter's own, so that an
 * interruption leaves nothing that the next write does not remove; where it fails later they are taken away again.
 * @param reserved names that are about to be given to other sheets
 */
export async function keepCopies(
  requests: Requests,
  sheets: readonly SheetKey[],
  reserved: readonly string[],
  language: Language,
): Promise<KeptCopies> {
  if (sheets.length === 0) return { copies: [], incomplete: [] };
  const there = await requests.repeatable(listSheets);
  const taken = [...there.map(({ name }) => name), ...reserved];
  const names = copyNames(
    sheets.map(({ name }) => name),
    taken,
    language,
  );
  const drafts = ownNames('draft', sheets.length, taken);
  const appearances = await readAppearances(
    requests,
    sheets.map(({ id }) => ({ id, rows: 0, columns: 0 })),
  );
  const ids = await makeCopies(requests, sheets, drafts);
  const copies = ids.map((id, at) => ({ id, name: names[at] ?? '' }));
  try {
    const incomplete = await carryOutParts(requests, [
      ...copies.map((copy): Part => ({ sheet: copy.name, steps: [appearStep(copy)], needed: true })),
      ...copies.flatMap((copy, at) => {
        const appearance = appearances[at];
        return appearance ? appearanceParts(copy, appearance) : [];
      }),
    ]);
    return { copies, incomplete };
  } catch (error) {
    await discard(requests.uncancelled, ids);
    throw error;
  }
}

async function makeCopies(
  requests: Requests,
  sheets: readonly SheetKey[],
  drafts: readonly string[],
): Promise<string[]> {
  return requests.once((context) => {
    const copies = sheets.map(({ id }, at) => {
      const copy = addOwnSheet(context, drafts[at] ?? '').load('id');
      copyContent(context.workbook.worksheets.getItem(id), copy);
      return copy;
    });
    return () => copies.map((copy) => copy.toJSON().id ?? '');
  });
}

async function discard(requests: Requests, ids: readonly string[]): Promise<void> {
  try {
    await deleteSheets(requests, ids);
  } catch (failure) {
    // A copy too many harms nobody; what failed before is what is told.
    if (!(failure instanceof WorkbookError)) throw failure;
  }
}
