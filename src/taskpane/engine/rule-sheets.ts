import { ruleGrids } from '../../app/rules-on-sheets';
import { writeRules as writeSheets } from '../../app/write-rules';
import type { Problem } from '../../engine/problem';
import type { Language } from '../../locale/language';
import { worded } from '../../rules/decide/decide';
import { withSettings } from '../../rules/settings/with-settings';
import { validateRules } from '../../rules/validate';
import { readRuleSheets } from '../../sheets/rules/read-rule-sheets';
import type { Workbook } from '../../workbook/port';
import { EngineError } from './engine-error';
import type { OnProgress, WriteScreen } from './review-engine';
import type { RuleSheetProblem, RuleSheetsAsk, RuleSheetsScreen, WriteRulesAsk } from './rule-sheets-engine';
import { packOf } from './rules-screen';

/** The rules of a setup, its changed figures among them, on sheets of their own. */
export async function writeRules(
  workbook: Workbook,
  { setup, language, edited }: WriteRulesAsk,
  onProgress: OnProgress,
): Promise<WriteScreen> {
  onProgress({ phase: 'write' });
  const { json } = withSettings(packOf(setup), setup.changes, language);
  const { rules } = validateRules(json, { language });
  if (!rules) throw new EngineError({ code: 'taskpane.rule-sheets.invalid', params: {} });
  const report = await writeSheets(workbook, rules, { language, ...(edited && { edited }) });
  const { names: sheets, copies = [], stray, incomplete } = report;
  return { sheets, copies, ...(stray && { stray }), ...(incomplete && { incomplete }) };
}

/** What the rule sheets of the workbook say over the rules of a setup. */
export async function readRules(
  workbook: Workbook,
  { setup, language }: RuleSheetsAsk,
  onProgress: OnProgress,
): Promise<RuleSheetsScreen> {
  onProgress({ phase: 'read' });
  const { json } = withSettings(packOf(setup), setup.changes, language);
  const read = readRuleSheets(json, await ruleGrids(workbook, { look: true }));
  const ofRules =
    read.taken.length === 0
      ? []
      : validateRules(read.json, { language }).problems.flatMap((problem) => read.placed(problem));
  return {
    sheets: read.taken,
    isChanged: !Object.is(read.json, json),
    problems: [...read.problems, ...ofRules].map((problem) => told(problem, language)),
  };
}

function told(problem: Problem, language: Language): RuleSheetProblem {
  const { severity, sheet, cell } = problem;
  const { message } = worded(problem, language);
  if (sheet === undefined) return { severity, text: message };
  return { severity, text: message, place: { sheet, ...(cell !== undefined && { cell }) } };
}
