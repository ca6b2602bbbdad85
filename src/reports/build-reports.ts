import type { Language } from '../locale/language';
import type { RuleSet } from '../rules/rule-set';
import type { Run } from '../rules/run-result';
import { reportContext } from './facts/context';
import { nominationsSheet } from './nominations/nominations-sheet';
import { problemsSheet } from './problems/problems-sheet';
import { rankingSheet } from './ranking/ranking-sheet';
import { reasonsSheet } from './reasons/reasons-sheet';
import { scoresSheet } from './scores/scores-sheet';
import type { SheetDocument } from './sheet-document';

/**
 * The result sheets of a run, in their order in the workbook. Nothing is computed anew: places, seats, sums and
 * decisions are those of the run, which must have been made with its explanations (`why`).
 */
export function buildReports(run: Run, rules: RuleSet, language: Language): SheetDocument[] {
  const context = reportContext(run, rules, language);
  const problems = problemsSheet(context);
  if (context.subjects.length === 0) return problems ? [problems] : [];
  const sheets = [
    scoresSheet(context),
    rankingSheet(context),
    nominationsSheet(context),
    reasonsSheet(context),
    problems,
  ];
  return sheets.filter((sheet) => sheet !== undefined);
}
