import type { Problem } from '../../engine/problem';
import type { RuleSet } from '../../rules/rule-set';
import { validateRules } from '../../rules/validate';
import type { CompiledRules } from '../../rules/compile/compile';
import type { Saved } from '../../workbook/file/parts/core-properties';
import { WorkbookError } from '../../workbook/port';
import { workbookProblem } from '../run-case';
import { carryOver } from './carry-over';
import { Cancelled, type CollectCase, type CollectReport, type FileReport } from './collect-case';
import { compareStages, type Comparison } from './compare-stages';
import { growLog } from './grow-log';
import type { LogLine } from './log-line';
import { mergeUnits } from './merge-units';
import { readFormer, type Former } from './read-former';
import { readSource } from './read-source';
import { reportOf } from './report-of';
import { RowStore, type CollectedPopulation } from './row-store';

/** All that the files say, put together: what is written of it, and what is told. */
export interface Gathered extends Comparison {
  readonly rules: RuleSet;
  readonly populations: readonly CollectedPopulation[];
  readonly files: readonly FileReport[];
  readonly log: ReturnType<typeof growLog>;
}

/** What was gathered, or why nothing was. */
export type Gathering = { readonly gathered: Gathered } | NothingGathered;

export interface NothingGathered {
  readonly report: CollectReport;
  /** Those of the report, before they were put into words. */
  readonly problems: readonly Problem[];
}

/**
 * Reads the units' own files: a row for each unit, every value with its file and cell, the review stages beside each other, and
 * the scores that changed since the workbook was collected before. What cannot be read is named and left out.
 *
 * @throws Cancelled
 */
export async function gather(given: CollectCase): Promise<Gathering> {
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
function assemble(
  given: CollectCase,
  compiled: CompiledRules,
  former: Former | undefined,
  read: SourcesRead,
): Gathering {
  const { rules } = compiled;
  const problems: Problem[] = [...read.problems];
  const changes: LogLine[] = [];
  const { populations, files } = read;
  for (const each of populations) {
    problems.push(...mergeUnits(each));
    if (!former) continue;
    const carried = carryOver(each, former, (file) => read.saved.get(file) ?? {});
    problems.push(...carried.problems);
    changes.push(...carried.changes);
  }
  problems.push(...nowhere(populations));
  const hasRows = populations.some(({ rows }) => rows.length > 0);
  if (!hasRows) return nothing(given, rules, problems, files);
  const { differences, problems: compared } = compareStages(compiled, populations);
  const log = growLog(former?.log ?? [], changes);
  return { gathered: { rules, populations, files, log, differences, problems: [...problems, ...compared] } };
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
): NothingGathered {
  const empty: Problem = { severity: 'error', code: 'collect.nothing', params: {} };
  const told = problems.some(({ severity }) => severity === 'error') ? problems : [...problems, empty];
  const report = reportOf(given, { rules, files, populations: [], changes: 0 }, told);
  return { report, problems: told };
}
