import type { Language } from '../locale/language';
import { buildReports } from '../reports/build-reports';
import type { RuleSet } from '../rules/rule-set';
import type { Run } from '../rules/run-result';
import type { Workbook } from '../workbook/port';
import { ourSheets, RECORD_SHEET, recordSheet } from './run-record';

/** Writes the result sheets and the record of the run into the workbook; the names the sheets were given come back. */
export async function writeBack(
  workbook: Workbook,
  run: Run,
  rules: RuleSet,
  language: Language,
): Promise<readonly string[]> {
  const documents = buildReports(run, rules, language);
  const ours = await ourSheets(workbook);
  const { names } = await workbook.write({ documents, ours });
  await workbook.write({ documents: [recordSheet(run, names)], ours: [RECORD_SHEET] });
  return names;
}
