import type { Language } from '../locale/language';
import { ruleSheets } from '../reports/rules/rule-sheets';
import type { RuleSet } from '../rules/rule-set';
import { ruleGridOf } from '../sheets/rules/rule-grid';
import { WorkbookError, type Workbook, type WritePlan, type WriteReport } from '../workbook/port';
import { ruleGrids } from './rules-on-sheets';

export interface WriteRulesOptions {
  readonly language: Language;
  /** What becomes of rule sheets that are there already, as in WritePlan; absent: they stay, and nothing is written. */
  readonly edited?: WritePlan['edited'];
}

/**
 * Writes *Tiêu chí* and *Danh hiệu* into a workbook. Sheets of the same name that are none of ours stay as they are, and
 * ours get another name beside them. Rule sheets are somebody's work: they are replaced only where that was asked for.
 *
 * @throws WorkbookError `workbook.rules-there` where the workbook has rule sheets and nobody has said what becomes of them
 */
export async function writeRules(
  workbook: Workbook,
  rules: RuleSet,
  { language, edited }: WriteRulesOptions,
): Promise<WriteReport> {
  const grids = await ruleGrids(workbook, { look: true });
  const ours = grids.flatMap((grid) => (ruleGridOf(grid) ? [grid.sheet] : []));
  if (ours.length > 0 && edited === undefined)
    throw new WorkbookError('workbook.rules-there', { sheets: ours.join(', ') });
  return workbook.write({
    documents: ruleSheets(rules, language),
    ours,
    independent: true,
    ...(edited && { edited }),
  });
}
