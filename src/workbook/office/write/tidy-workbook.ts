import type { Language } from '../../../locale/language';
import { WorkbookError } from '../../port';
import { deleteSheets } from '../delete-sheets';
import type { Requests } from '../requests';
import type { Journal } from './journal';
import { queueJournal } from './keep-journal';
import { findLeftovers } from './leftovers';
import { planRestoring } from './plan-restoring';
import { refuseWriting } from './refuse-writing';
import { restoreSheets } from './restore';
import { surveyWorkbook, type WorkbookSurvey } from './survey-workbook';

export interface TidyWorkbook {
  /** The workbook as it is now. */
  readonly survey: WorkbookSurvey;
  /** Copies of what somebody had changed on sheets that an interrupted write left half done. */
  readonly copies: readonly string[];
  /** Sheets that look less well than before the interrupted write. */
  readonly incomplete: readonly string[];
}

/**
 * Puts in order what an interrupted write has left: sheets that were being replaced get their former content back, drafts
 * are deleted. Former contents that no journal leads back to are kept, and the journal notes them.
 * @throws WorkbookError where sheets cannot be added or deleted, and once where a former content is gone
 */
export async function tidyWorkbook(requests: Requests, language: Language): Promise<TidyWorkbook> {
  const survey = await requests.repeatable(surveyWorkbook);
  refuseWriting(survey);
  const { now, ...settled } = survey.journal;
  const planned = now ? await planRestoring(requests, now, survey) : [];
  const restored = await restoreSheets(requests, planned, survey.sheets, language);
  // What could not be cleared keeps its former content, though nothing leads back to it.
  const left = planned.flatMap(({ way, former }) => (way === 'leave' && former ? [former.name] : []));
  const open = { ...settled, stray: [...settled.stray, ...left] };
  const { unneeded, stray } = await findLeftovers(requests, { ...survey, journal: open });
  const journal: Journal = { ...open, stray: [...open.stray, ...stray] };
  if (now || stray.length > 0) {
    await requests.repeatable((context) => {
      queueJournal(context, journal);
      return () => undefined;
    });
  }
  await deleteSheets(requests, unneeded);
  const missing = planned.find(({ way }) => way === 'missing');
  if (missing) throw new WorkbookError('workbook.former-missing', { sheet: missing.entry.name });
  const isSame = !now && unneeded.length === 0 && stray.length === 0;
  return { survey: isSame ? survey : await requests.repeatable(surveyWorkbook), ...restored };
}
