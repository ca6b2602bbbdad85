import type { Language } from '../../../locale/language';
import type { UndoReport } from '../../open-workbook';
import { WorkbookError } from '../../port';
import { deleteSheets } from '../delete-sheets';
import type { Requests } from '../requests';
import type { Journal, KnownContent } from './journal';
import { queueJournal } from './keep-journal';
import { findLeftovers } from './leftovers';
import { sheetFinder } from './match-sheets';
import { planRestoring, type Restoration, type Way } from './plan-restoring';
import { restoreSheets } from './restore';
import { surveyWorkbook, type WorkbookSurvey } from './survey-workbook';
import { tidyWorkbook } from './tidy-workbook';

/**
 * Takes the last write back: replaced sheets get their former content, sheets it made are deleted. Sheets that cannot be
 * cleared now (protected, or with a table on them) are left, and can be taken back later. Interrupted, it can be begun again.
 * @param only the name of the one write that may be taken back: not one that somebody else has made since
 * @throws WorkbookError
 */
export async function undoLastWrite(
  requests: Requests,
  language: Language,
  only?: string,
): Promise<UndoReport> {
  const { survey, copies, incomplete: before } = await tidyWorkbook(requests, language);
  const { name, journal, sheets } = survey;
  const { last } = journal;
  if (!last || (only !== undefined && last.run !== only)) {
    const code = journal.stray.length > 0 ? 'workbook.journal-damaged' : 'workbook.nothing-to-undo';
    throw new WorkbookError(code, { name });
  }
  const planned = await planRestoring(requests, last, survey);
  const missing = planned.find(({ way }) => way === 'missing');
  if (missing) throw new WorkbookError('workbook.former-missing', { sheet: missing.entry.name });
  const restored = await restoreSheets(requests, planned, sheets, language);
  const left = planned.filter(({ way }) => way === 'leave').map(({ entry }) => entry);
  const { last: _last, ...rest } = journal;
  const open: Journal = { ...rest, contents: contentsAfter(survey, planned) };
  await settle(requests, left.length > 0 ? { ...open, last: { ...last, sheets: left } } : open);
  const named = (...ways: readonly Way[]): string[] =>
    planned.flatMap(({ way, entry, sheet }) =>
      ways.includes(way) && sheet?.visibility !== 'veryHidden' ? (sheet?.name ?? entry.name) : [],
    );
  const incomplete = [...before, ...restored.incomplete];
  return {
    restored: named('look', 'restore', 'copy', 'return'),
    removed: named('delete'),
    copies: [...copies, ...restored.copies],
    ...(incomplete.length > 0 ? { incomplete } : {}),
    left: named('leave'),
  };
}

/** The journal comes first: what is deleted after it is needed by nobody, and goes with the next write at the latest. */
async function settle(requests: Requests, journal: Journal): Promise<void> {
  await requests.repeatable((context) => {
    queueJournal(context, journal);
    return () => undefined;
  });
  const { unneeded } = await findLeftovers(requests, await requests.repeatable(surveyWorkbook));
  await deleteSheets(requests, unneeded);
}

/** What sheets of ours hold as it was written once those in question have what they had before. */
function contentsAfter({ journal, sheets }: WorkbookSurvey, planned: readonly Restoration[]): KnownContent[] {
  const find = sheetFinder(journal, sheets);
  const undone = new Map(
    planned.flatMap(({ way, sheet, entry }) => (sheet && way !== 'leave' ? [[sheet.id, entry]] : [])),
  );
  return journal.contents.flatMap((known) => {
    const sheet = find(known);
    if (!sheet) return [];
    const entry = undone.get(sheet.id);
    const content = entry ? entry.former?.written : known.content;
    return content === undefined ? [] : [{ id: sheet.id, name: sheet.name, content }];
  });
}
