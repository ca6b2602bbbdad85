import { mayBeOwn } from '../own-sheets';
import { EMPTY_CONTENT } from '../read/fingerprint';
import { readContents } from '../read/read-contents';
import type { Requests } from '../requests';
import type { WriteRecord, WrittenSheet } from './journal';
import { sheetFinder } from './match-sheets';
import type { SurveyedSheet, WorkbookSurvey } from './survey-workbook';

/**
 * What becomes of a sheet when a write is taken back. `keep`: nothing, it is as it was. `look`: its cells are as they were, and
 * only the rest goes back. `restore`: it gets its former content; `copy`: that too, after a copy was kept of what somebody
 * has changed. `return`: it was deleted, and its former content becomes a sheet again. `delete`: the write made it;
 * `aside`: that too, but somebody has changed it, so it stays under another name. `leave`: it cannot be cleared
 * now. `missing`: it would have to be restored, and the former content is gone.
 */
export type Way = 'keep' | 'look' | 'restore' | 'copy' | 'return' | 'delete' | 'aside' | 'leave' | 'missing';

export interface Restoration {
  readonly entry: WrittenSheet;
  readonly way: Way;
  /** The sheet as it is now; undefined where it was deleted. */
  readonly sheet?: SurveyedSheet;
  /** The very hidden sheet with the former content. */
  readonly former?: SurveyedSheet;
}

/** What is to be done to take a write back. Nothing is changed by it. @throws WorkbookError */
export async function planRestoring(
  requests: Requests,
  record: WriteRecord,
  { journal, sheets }: WorkbookSurvey,
): Promise<Restoration[]> {
  const find = sheetFinder(journal, sheets);
  const found = record.sheets.map((entry) => ({
    entry,
    sheet: find(entry),
    former: entry.former && find(entry.former),
  }));
  const concerned = found.flatMap(({ sheet, former }) => [sheet ?? [], former ?? []].flat());
  const contents = await readContents(requests, concerned);
  const planned = found.map(({ entry, sheet, former }) => ({
    entry,
    way: wayOf({
      entry,
      sheet,
      former,
      now: sheet && contents.get(sheet.id),
      then: former && contents.get(former.id),
    }),
    ...(sheet ? { sheet } : {}),
    ...(former ? { former } : {}),
  }));
  return keepOneVisible(planned, sheets);
}

interface Found {
  readonly entry: WrittenSheet;
  readonly sheet: SurveyedSheet | undefined;
  readonly former: SurveyedSheet | undefined;
  /** Fingerprints of what the sheet holds now, and of the former content. */
  readonly now: string | undefined;
  readonly then: string | undefined;
}

function wayOf(found: Found): Way {
  return found.entry.former ? wayOfReplaced(found, found.entry.former.content) : wayOfMade(found);
}

function wayOfMade({ entry, sheet, now }: Found): Way {
  // A draft that has not become a sheet yet is removed with what else was left.
  if (!sheet || mayBeOwn(sheet.name)) return 'keep';
  if (sheet.isProtected || sheet.isOccupied) return 'leave';
  return now === entry.content || now === EMPTY_CONTENT ? 'delete' : 'aside';
}

function wayOfReplaced({ entry, sheet, former, now, then }: Found, before: string): Way {
  if (!former) return sheet && now !== before ? 'missing' : 'keep';
  const isOurs = now === entry.content || now === EMPTY_CONTENT;
  // The content is copied in the request that replaces it: where it never came, the sheet stands as it was.
  const isKept = then !== EMPTY_CONTENT || before === EMPTY_CONTENT;
  if (!isKept) return sheet && isOurs && now !== before ? 'missing' : 'keep';
  if (!sheet) return then === EMPTY_CONTENT ? 'keep' : 'return';
  const isAsBefore = now === then && now !== entry.content;
  if (sheet.isProtected || sheet.isOccupied) return isAsBefore ? 'keep' : 'leave';
  if (isAsBefore) return 'look';
  return isOurs ? 'restore' : 'copy';
}

/** Excel keeps one sheet visible: where all would go, one is left. */
function keepOneVisible(planned: readonly Restoration[], sheets: readonly SurveyedSheet[]): Restoration[] {
  const deleted = new Set(planned.flatMap(({ way, sheet }) => (way === 'delete' && sheet ? sheet.id : [])));
  const visible = sheets.filter(({ visibility }) => visibility === 'visible');
  const returns = planned.some(({ way }) => way === 'return');
  const last = visible.at(0);
  if (!last || returns || visible.some(({ id }) => !deleted.has(id))) return [...planned];
  return planned.map((one) => (one.sheet?.id === last.id ? { ...one, way: 'leave' as const } : one));
}
