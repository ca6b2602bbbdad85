import type { Language } from '../locale/language';
import type { RuleSet } from '../rules/rule-set';
import type { Run } from '../rules/run-result';
import { reportContext, type ReportContext } from './facts/context';
import type { Recorded } from './facts/recorded';
import { countSheet } from './minutes/count-sheet';
import { minutesSheet } from './minutes/minutes-sheet';
import { nominationsSheet } from './nominations/nominations-sheet';
import { problemsSheet } from './problems/problems-sheet';
import { rankingSheets } from './ranking/ranking-sheet';
import { reasonsSheet } from './reasons/reasons-sheet';
import { dataSheets, scoresSheets } from './scores/scores-sheet';
import type { SheetDocument } from './sheet-document';
import { stagesSheets } from './stages/stages-sheet';

/**
 * The result sheets of a run, in their order in the workbook. Nothing is computed anew: places, seats, sums and
 * decisions are those of the run, which must have been made with its explanations (`why`). `recorded`: the council's
 * choices and ballots as they were read, for its minutes.
 */
export function buildReports(
  run: Run,
  rules: RuleSet,
  language: Language,
  recorded?: Recorded,
): SheetDocument[] {
  return reportsOf(reportContext(run, rules, language, recorded)).sheets;
}

/** The same; `tables` are those that show what was read of a population and what it is worth. */
export function reportsOf(context: ReportContext): { sheets: SheetDocument[]; tables: SheetDocument[] } {
  const problems = problemsSheet(context);
  if (context.subjects.length === 0) return { sheets: problems ? [problems] : [], tables: [] };
  const [scores, data] = [scoresSheets(context), dataSheets(context)];
  const sheets = [
    ...scores,
    ...stagesSheets(context),
    ...rankingSheets(context),
    nominationsSheet(context),
    minutesSheet(context),
    countSheet(context),
    reasonsSheet(context),
    ...data,
    problems,
  ];
  return { sheets: sheets.filter((sheet) => sheet !== undefined), tables: [...scores, ...data] };
}
