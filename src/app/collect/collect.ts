import { ENGINE } from '../../engine/version';
import type { Problem } from '../../engine/problem';
import { fingerprint } from '../../rules/decide/fingerprint';
import { worded } from '../../rules/decide/decide';
import type { RuleSet } from '../../rules/rule-set';
import { validateRules } from '../../rules/validate';
import type { CompiledRules } from '../../rules/compile/compile';
import type { Saved } from '../../workbook/file/parts/core-properties';
import { WorkbookError } from '../../workbook/port';
import { workbookProblem } from '../run-case';
import { carryOver } from './carry-over';
import {
  Cancelled,
  type CollectCase,
  type Collected,
  type CollectReport,
  type FileReport,
} from './collect-case';
import { compareStages } from './compare-stages';
import { growLog, reasonsWanted } from './grow-log';
import type { LogLine } from './log-line';
import { mergeUnits } from './merge-units';
import { readFormer, type Former } from './read-former';
import { readSource } from './read-source';
import { RowStore, type CollectedPopulation } from './row-store';
import { writeCollected } from './write-collected';

/**
 * The units' own files as one workbook that a run reads as data: a row for each unit, every value with its file and cell, the
 * review stages beside each other, and a log of the scores that changed. What cannot be read is named and left out; the
 * others go on. The same files give the same bytes.
 *
 * @throws Cancelled
 */
export async function collect(given: CollectCase): Promise<Collected> {
  const { rules, compiled, problems: ofRules } = validateRules(given.json, { language: given.language });
  if (!rules || !compiled) return nothing(given, undefined, ofRules);
  let former: Former | undefined;
  try {
    former = given.former && (await readFormer(given.former, rules));
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return nothing(given, rules, [...ofRules, workbookProblem(error)]);
  }
  const read = await readSources(given, rules);
  return assemble(given, compiled, former, read);
}

interface SourcesRead {
  readonly populations: readonly CollectedPopulation[];
  readonly files: readonly FileReport[];
  readonly problems: readonly Problem[];
  readonly saved: ReadonlyMap<string, Saved>;
}

/** Reads the files one after the other; of each only what counts is kept. */
async function readSources(given: CollectCase, rules: RuleSet): Promise<SourcesRead> {
  const populations = rules.populations.map((population) => ({ population, rows: new RowStore() }));
  const files: FileReport[] = [];
  const problems: Problem[] = [];
  const saved = new Map<string, Saved>();
  const total = given.sources.length;
  for (const source of given.sources) {
    if (given.isCancelled?.()) throw new Cancelled();
    const read = await readSource(source, rules);
    let count = 0;
    for (const { population, rows } of populations) {
      const added = read.rows.get(population.id) ?? [];
      rows.addFile(source.name, added);
      count += added.length;
    }
    problems.push(...read.problems);
    saved.set(source.name, read.saved);
    files.push({ file: source.name, state: read.state, rows: count });
    given.onProgress?.({ done: files.length, total, file: source.name });
  }
  if (given.isCancelled?.()) throw new Cancelled();
  return { populations, files, problems, saved };
}

/** Puts together what was read, and goes on from what was collected before. */
async function assemble(
  given: CollectCase,
  compiled: CompiledRules,
  former: Former | undefined,
  read: SourcesRead,
): Promise<Collected> {
  const { rules } = compiled;
  const problems: Problem[] = [...read.problems];
  const changes: LogLine[] = [];
  const { populations } = read;
  for (const each of populations) {
    problems.push(...mergeUnits(each));
    if (!former) continue;
    const carried = carryOver(each, former, (file) => read.saved.get(file) ?? {});
    problems.push(...carried.problems);
    changes.push(...carried.changes);
  }
  problems.push(...nowhere(populations));
  const hasRows = populations.some(({ rows }) => rows.length > 0);
  if (!hasRows) return nothing(given, rules, problems, read.files);

  const log = growLog(former?.log ?? [], changes);
  const comparison = compareStages(compiled, populations);
  const written = await writeCollected({
    rules,
    populations,
    log: log.lines,
    differences: comparison.differences,
    language: given.language,
  });
  problems.push(...comparison.problems, ...reasonsWanted(log.lines, written.names.log));
  return {
    report: reportOf(given, rules, problems, read.files, populations, log.added),
    workbook: { bytes: written.bytes, sheets: written.sheets },
  };
}

/** Populations that no file had. */
function nowhere(populations: readonly CollectedPopulation[]): Problem[] {
  return populations
    .filter(({ rows }) => rows.length === 0)
    .map(({ population }) => ({
      severity: 'question',
      code: 'collect.population-nowhere',
      params: { population: population.title },
      population: population.id,
    }));
}

/** Where there is nothing to write. */
function nothing(
  given: CollectCase,
  rules: RuleSet | undefined,
  problems: readonly Problem[],
  files: readonly FileReport[] = [],
): Collected {
  const empty: Problem = { severity: 'error', code: 'collect.nothing', params: {} };
  const told = problems.some(({ severity }) => severity === 'error') ? problems : [...problems, empty];
  return { report: reportOf(given, rules, told, files, [], 0) };
}

function reportOf(
  given: CollectCase,
  rules: RuleSet | undefined,
  problems: readonly Problem[],
  files: readonly FileReport[],
  populations: readonly CollectedPopulation[],
  changes: number,
): CollectReport {
  const has = (severity: Problem['severity']): boolean =>
    problems.some((problem) => problem.severity === severity);
  return {
    engine: ENGINE,
    rules: {
      id: rules?.id ?? given.name,
      ...(rules?.version !== undefined && { version: rules.version }),
      fingerprint: rules ? fingerprint(rules) : '',
    },
    state: has('error') ? 'blocked' : has('question') ? 'open' : 'complete',
    files,
    populations: Object.fromEntries(
      populations.map(({ population, rows }) => [population.id, { rows: rows.length }]),
    ),
    changes,
    problems: problems.map((problem) => worded(problem, given.language)),
  };
}
