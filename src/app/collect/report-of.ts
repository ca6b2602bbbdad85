import type { Problem } from '../../engine/problem';
import { ENGINE } from '../../engine/version';
import { worded } from '../../rules/decide/decide';
import { fingerprint } from '../../rules/decide/fingerprint';
import type { RuleSet } from '../../rules/rule-set';
import type { CollectCase, CollectReport, FileReport } from './collect-case';
import type { CollectedPopulation } from './row-store';

/** What a report tells beside the problems. */
export interface ReportedFacts {
  readonly rules: RuleSet | undefined;
  readonly files: readonly FileReport[];
  readonly populations: readonly CollectedPopulation[];
  /** Scores that changed since the workbook was collected before. */
  readonly changes: number;
}

/** What collecting answers. */
export function reportOf(
  { name, language }: Pick<CollectCase, 'name' | 'language'>,
  { rules, files, populations, changes }: ReportedFacts,
  problems: readonly Problem[],
): CollectReport {
  const has = (severity: Problem['severity']): boolean =>
    problems.some((problem) => problem.severity === severity);
  return {
    engine: ENGINE,
    rules: {
      id: rules?.id ?? name,
      ...(rules?.version !== undefined && { version: rules.version }),
      fingerprint: rules ? fingerprint(rules) : '',
    },
    state: has('error') ? 'blocked' : has('question') ? 'open' : 'complete',
    files,
    populations: Object.fromEntries(
      populations.map(({ population, rows }) => [population.id, { rows: rows.length }]),
    ),
    changes,
    problems: problems.map((problem) => worded(problem, language)),
  };
}
