import { isThere } from '../is-there';
import { deleteSheet, MARK, mayBeOwn } from '../own-sheets';
import type { Requests } from '../requests';
import { queueJournal, type WriteRecord } from './journal';
import { refuseWriting } from './refuse-writing';
import { restoreSheets } from './restore';
import { surveyWorkbook, type SurveyedSheet, type WorkbookSurvey } from './survey-workbook';

/**
 * The workbook as it is, after what an interrupted write has left is put in order: sheets that were being replaced get their
 * former content back, drafts are deleted. @throws WorkbookError where sheets cannot be added or deleted
 */
export async function tidyWorkbook(requests: Requests): Promise<WorkbookSurvey> {
  const survey = await requests.repeatable(surveyWorkbook);
  refuseWriting(survey);
  const { now, last } = survey.journal;
  if (now) await restoreSheets(requests, now, survey.sheets);
  const leftovers = await findLeftovers(requests, survey.sheets, last);
  if (!now && leftovers.length === 0) return survey;
  await requests.once((context) => {
    for (const { id } of leftovers) deleteSheet(context.workbook.worksheets.getItem(id));
    if (now) queueJournal(context, last ? { last } : {});
    return () => undefined;
  });
  return requests.repeatable(surveyWorkbook);
}

/** Hidden sheets with a name and the mark of the adapter's own, apart from what the last write can be taken back to. */
async function findLeftovers(
  requests: Requests,
  sheets: readonly SurveyedSheet[],
  last: WriteRecord | undefined,
): Promise<SurveyedSheet[]> {
  const kept = new Set(last?.sheets.map(({ former }) => former?.sheet));
  const suspects = sheets.filter(
    ({ name, visibility }) => mayBeOwn(name) && visibility !== 'visible' && !kept.has(name),
  );
  if (suspects.length === 0) return [];
  const isOwn = await requests.repeatable(({ workbook }) => {
    const answers = suspects.map(({ id }) => askWhetherOwn(workbook.worksheets.getItem(id)));
    return () => answers.map((answer) => answer());
  });
  return suspects.filter((_, index) => isOwn[index]);
}

/** Marked; or empty, where the interruption came before the mark. */
function askWhetherOwn(sheet: Excel.Worksheet): () => boolean {
  const mark = sheet.names.getItemOrNullObject(MARK);
  const used = sheet.getUsedRangeOrNullObject();
  mark.load('name');
  used.load('address');
  return () => isThere(mark) || !isThere(used);
}
