import type { Problem } from '../engine/problem';
import type { Language } from '../locale/language';
import { answer } from '../rules/decide/confirm';
import { decide, undecidable } from '../rules/decide/decide';
import type { RuleSet } from '../rules/rule-set';
import type { Run } from '../rules/run-result';
import type { Recorded } from '../reports/facts/recorded';
import { validateRules } from '../rules/validate';
import { WorkbookError } from '../workbook/port';
import type { Data } from './data';
import { readData, type DataRead } from './read-data';

export interface Case {
  readonly data: Data;
  /** The rule set as JSON. */
  readonly json: unknown;
  /** What the rules are called when they cannot be read. */
  readonly name: string;
  readonly period?: string | undefined;
  readonly language: Language;
}

export interface Outcome {
  /** With every explanation (`why`). */
  readonly run: Run;
  /** Present when the result may be written: the rules and the tables could be read. */
  readonly rules?: RuleSet;
  /** What the council recorded, as it was read. */
  readonly recorded?: Recorded;
}

/** The whole job: rules validated, data read, everything decided. All problems come together. */
export async function runCase({ data, json, name, period, language }: Case): Promise<Outcome> {
  const validation = validateRules(json, { language });
  if (!validation.rules) return { run: undecidable(undefined, name, validation.problems, language) };
  const { rules } = validation;

  let read: DataRead;
  try {
    read = await readData(data, rules);
  } catch (error) {
    return { run: undecidable(rules, name, [...validation.problems, workbookProblem(error)], language) };
  }
  const answers = answer(rules, read.records.choices);
  const problems: Problem[] = [...validation.problems, ...read.problems, ...answers.problems];
  if (read.unreadable) return { run: undecidable(rules, name, problems, language) };

  // the answers may give parameters other values, so the rules are compiled with them
  const { compiled } = validateRules(json, { language, values: answers.values });
  if (!compiled) throw new Error('a rule set stays valid whatever values its parameters have');
  const run = decide({
    compiled,
    tables: read.tables,
    records: read.records,
    problems,
    period,
    explain: true,
    language,
  });
  return { run, rules, recorded: read.records };
}

/** A workbook that cannot be opened or read, as a problem. @throws what is not a WorkbookError */
export function workbookProblem(error: unknown): Problem {
  if (!(error instanceof WorkbookError)) throw error;
  return { severity: 'error', code: error.code, params: error.params };
}
