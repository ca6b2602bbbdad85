import type { Evaluation } from '../../engine/graph/node';
import type { PopulationData } from '../../engine/graph/population-data';
import type { Problem } from '../../engine/problem';
import { ENGINE } from '../../engine/version';
import { isCode, say } from '../../locale/catalogue';
import type { Language } from '../../locale/language';
import type { CompiledRules } from '../compile/compile';
import type { RuleSet } from '../rule-set';
import type { Run } from '../run-result';
import { choicesWithoutEffect } from './council';
import { seatsWithoutGroup } from './council-seats';
import { evaluate } from './evaluate';
import { fingerprint, inputFingerprint, recordsFingerprint } from './fingerprint';
import { populationResult } from './population-result';
import { findRecords } from './recorded';
import type { Records } from './records';
import { bodiesOf } from './votes';

export interface Decision {
  readonly compiled: CompiledRules;
  /** A table for each population of the rules. */
  readonly tables: readonly PopulationData[];
  /** What was recorded beside the populations. */
  readonly records: Records;
  /** Problems found before: in the rules, in reading, in the answers. */
  readonly problems: readonly Problem[];
  readonly period?: string | undefined;
  readonly explain: boolean;
  readonly language: Language;
}

/** The decision of a rule set about what was read: the contract's `Run`. The same input gives the same result. */
export function decide(decision: Decision): Run {
  return decideWithGraph(decision).run;
}

/** The same with the graph that it was told from, for who writes formulas. */
export function decideWithGraph(decision: Decision): { readonly run: Run; readonly evaluation: Evaluation } {
  const { compiled, tables, records, problems, period, explain, language } = decision;
  const byPopulation = new Map(tables.map((table) => [table.population, table]));
  const found = findRecords(records, compiled, byPopulation, period ?? compiled.rules.period);
  const run = evaluate(compiled, byPopulation, found.recorded, problems);
  const populations = Object.fromEntries(
    compiled.rules.populations.map((population) => [
      population.id,
      populationResult(compiled, population, run, explain, language),
    ]),
  );
  const ofChoices = [...choicesWithoutEffect(found.choices, run), ...seatsWithoutGroup(found.seats, run)];
  const all = [...problems, ...found.problems, ...run.problems, ...ofChoices];
  const told: Run = {
    ...header(compiled.rules, period),
    input: { fingerprint: inputFingerprint(tables, records.history) },
    ...choicesFingerprint(records),
    state: stateOf(all, populations),
    populations,
    ...bodiesOf(found.recorded.bodies),
    problems: all.map((problem) => worded(problem, language)),
  };
  return { run: told, evaluation: run };
}

/** What the council decided: its choices, its seats and its ballots. */
function choicesFingerprint({ choices, seats, ballots }: Records): Pick<Run, 'choices'> {
  if (choices.length + ballots.length + seats.length === 0) return {};
  return { choices: { fingerprint: recordsFingerprint({ choices, seats, ballots }) } };
}

/** The result when nothing could be decided: the rules or the workbook cannot be read. */
export function undecidable(
  rules: RuleSet | undefined,
  name: string,
  problems: readonly Problem[],
  language: Language,
): Run {
  return {
    ...(rules ? header(rules, rules.period) : { engine: ENGINE, rules: { id: name, fingerprint: '' } }),
    input: { fingerprint: '' },
    state: 'blocked',
    populations: {},
    problems: problems.map((problem) => worded(problem, language)),
  };
}

function header(rules: RuleSet, period: string | undefined): Pick<Run, 'engine' | 'rules' | 'period'> {
  const { id, version } = rules;
  const chosen = period ?? rules.period;
  return {
    engine: ENGINE,
    rules: { id, ...(version !== undefined && { version }), fingerprint: fingerprint(rules) },
    ...(chosen !== undefined && { period: chosen }),
  };
}

/** Blocked by any error; open while the council or a `confirm` question is awaited. */
function stateOf(problems: readonly Problem[], populations: Run['populations']): Run['state'] {
  if (problems.some(({ severity }) => severity === 'error')) return 'blocked';
  const rows = Object.values(populations).flatMap((population) => population.rows);
  const open = rows.some(isOpen) || problems.some(({ code }) => AWAITED.has(code));
  return open ? 'open' : 'complete';
}

/** Questions that keep a result open, whatever rows they touch. */
const AWAITED: ReadonlySet<string> = new Set(['confirm', 'quota.remainders-tied']);

/** Whether a decision about the row is still open: a title, or a band that a tie keeps from it. */
function isOpen({ titles, values, states }: Run['populations'][string]['rows'][number]): boolean {
  if (states?.['band'] === 'open' && values['band'] === null) return true;
  return Object.values(titles).some(({ decision }) => decision === 'council' || decision === 'undecided');
}

/** A problem with its sentence, which says where the fault stands: a cell, a line of a file, or a path in the rules. */
export function worded(found: Problem, language: Language): Run['problems'][number] {
  const problem = { ...found, ...(found.cell !== undefined && { cell: lineOf(found.cell) }) };
  const { code, params, path, sheet, cell } = problem;
  if (!isCode(code)) throw new Error(`no sentence for ${code}`);
  const sentence = say(language, code, { path, sheet, cell, ...params });
  if (sheet !== undefined && cell !== undefined) {
    const isCell = /^[A-Z]+\d+$/.test(cell);
    return {
      ...problem,
      message: say(language, isCell ? 'problem.at-cell' : 'problem.at-line', { sheet, cell, sentence }),
    };
  }
  if (path !== undefined && path !== '')
    return { ...problem, message: say(language, 'problem.at-path', { path, sentence }) };
  return { ...problem, message: sentence };
}

/** Of a place in a file (`line:column`) the line; an address stays as it is. */
function lineOf(cell: string): string {
  return cell.replace(/^(\d+):\d+$/, '$1');
}
