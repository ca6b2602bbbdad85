import type { Evaluation } from '../engine/graph/node';
import type { Problem } from '../engine/problem';
import type { Language } from '../locale/language';
import { answer } from '../rules/decide/confirm';
import { decideWithGraph, undecidable } from '../rules/decide/decide';
import type { RuleSet } from '../rules/rule-set';
import type { Run } from '../rules/run-result';
import type { Recorded } from '../reports/facts/recorded';
import type { Changes } from '../rules/settings/setting';
import { withSettings } from '../rules/settings/with-settings';
import { validateRules } from '../rules/validate';
import type { ReadingChoices } from '../sheets/choices/reading-choices';
import { WorkbookError } from '../workbook/port';
import type { Data } from './data';
import { readData, type DataRead } from './read-data';
import { overruledBy, rulesOnSheets } from './rules-on-sheets';

export interface Case {
  readonly data: Data;
  /** The rule set as JSON. */
  readonly json: unknown;
  /** What the rules are called when they cannot be read. */
  readonly name: string;
  readonly period?: string | undefined;
  readonly language: Language;
  /** How sheets are to be read: which, where fields stand in them, and what was answered about their columns. */
  readonly reading?: ReadingChoices | undefined;
  /** Figures that stand in place of the rule set's own. */
  readonly changes?: Changes | undefined;
  /** Told when all is read, before the long reckoning. */
  readonly onRead?: (read: DataRead, rules: RuleSet) => void;
  /**
   * A workbook that cannot be read is a problem of the run, or an error of the call, as for somebody who sits before the
   * workbook and can do something about it at once. Default: a problem.
   */
  readonly unreadable?: 'told' | 'thrown';
}

export interface Outcome {
  /** With every explanation (`why`). */
  readonly run: Run;
  /** Present when the result may be written: the rules and the tables could be read. */
  readonly rules?: RuleSet;
  /** The graph that the run was told from, for who writes formulas. */
  readonly evaluation?: Evaluation;
  /** What the council recorded, as it was read, and what was changed in the rules. */
  readonly recorded?: Recorded;
}

/**
 * The whole job: rules changed, read from the workbook's own sheets of rules, and validated, data read, everything decided. All problems come together.
 * @throws WorkbookError only where that was asked for
 */
export async function runCase(given: Case): Promise<Outcome> {
  const { data, name, period, language, reading } = given;
  const changed = withSettings(given.json, given.changes ?? {}, language);
  const sheets = await rulesOnSheets(changed.json, data);
  const { json } = sheets;
  const { applied, problems: overruled } = overruledBy(sheets, changed.applied, language);
  const validation = validateRules(json, { language });
  const ofRules = [
    ...sheets.problems,
    ...changed.problems,
    ...overruled,
    ...validation.problems.flatMap(sheets.placed),
  ];
  if (!validation.rules || sheets.blocked) return { run: undecidable(undefined, name, ofRules, language) };
  const { rules } = validation;

  let read: DataRead;
  try {
    read = await readData(data, rules, reading);
  } catch (error) {
    if (given.unreadable === 'thrown') throw error;
    return { run: undecidable(rules, name, [...ofRules, workbookProblem(error)], language) };
  }
  given.onRead?.(read, rules);
  const answers = answer(rules, read.records.choices);
  const problems: Problem[] = [...ofRules, ...read.problems, ...answers.problems];
  if (read.unreadable) return { run: undecidable(rules, name, problems, language) };

  // the answers may give parameters other values, so the rules are compiled with them
  const { compiled } = validateRules(json, { language, values: answers.values });
  if (!compiled) throw new Error('a rule set stays valid whatever values its parameters have');
  const { run, evaluation } = decideWithGraph({
    compiled,
    tables: read.tables,
    records: read.records,
    problems,
    period,
    explain: true,
    language,
  });
  return {
    run,
    rules,
    evaluation,
    recorded: {
      ...read.records,
      ...(applied.length > 0 && { changed: applied }),
      ...(sheets.changedBy.length > 0 && { ruleSheets: sheets.changedBy }),
    },
  };
}

/** A workbook that cannot be opened or read, as a problem. @throws what is not a WorkbookError */
export function workbookProblem(error: unknown): Problem {
  if (!(error instanceof WorkbookError)) throw error;
  return { severity: 'error', code: error.code, params: error.params };
}
