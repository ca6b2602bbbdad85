import type { Language } from '../locale/language';
import { buildReports } from '../reports/build-reports';
import type { Recorded } from '../reports/facts/recorded';
import type { RuleSet } from '../rules/rule-set';
import type { Run } from '../rules/run-result';
import { sideFileOf } from '../sheets/side-files';
import type { Workbook } from '../workbook/port';
import { choicesSheet } from './choices-sheet';
import { ourSheets, RECORD_SHEET, recordSheet } from './run-record';

/**
 * Writes the result sheets and the record of the run into the workbook; the names the sheets were given come back.
 * `recorded`: the council's choices and ballots, for its minutes.
 */
export async function writeBack(
  workbook: Workbook,
  run: Run,
  rules: RuleSet,
  language: Language,
  recorded?: Recorded,
): Promise<readonly string[]> {
  const reports = buildReports(run, rules, language, recorded);
  const ours = await ourSheets(workbook);
  const offered = await offeredChoices(workbook, run, rules, language);
  const { names } = await workbook.write({ documents: [...reports, ...offered], ours });
  // a sheet that is filled in belongs to the secretary: it is read on the next run, and never replaced
  const replaceable = names.slice(0, reports.length);
  await workbook.write({ documents: [recordSheet(run, replaceable)], ours: [RECORD_SHEET], continues: true });
  return names;
}

/** *Quyết định của Hội đồng* for an open run, unless the workbook has such a sheet, or no sheet that could be read again. */
async function offeredChoices(workbook: Workbook, run: Run, rules: RuleSet, language: Language) {
  const sheets = await workbook.sheets();
  const has = sheets.some(({ name }) => sideFileOf({ sheet: name, source: 'workbook' }) === 'choices');
  if (run.state !== 'open' || has || sheets.length === 0) return [];
  const sheet = choicesSheet(run, rules, language);
  return sheet ? [sheet] : [];
}
