import type { Criterion } from '../../../src/rules/rule-set';
import { resultOf } from './decided';
import type { Decided } from './cases';
import { METHODS, POLICIES } from './generate/leaves';
import { AGGREGATES } from './generate/sections';

/** How often each thing occurred in random cases; a policy counts where a row's result was missing. */
export interface Census {
  readonly method: ReadonlyMap<string, number>;
  readonly 'missing result': ReadonlyMap<string, number>;
  readonly aggregate: ReadonlyMap<string, number>;
}

export function censusOf(cases: readonly Decided[]): Census {
  const census = { method: zeros(METHODS), 'missing result': zeros(POLICIES), aggregate: zeros(AGGREGATES) };
  for (const { rules, run } of cases) {
    for (const criterion of flat(rules.populations[0]!.criteria!)) {
      if ('children' in criterion) {
        count(census.aggregate, criterion.aggregate ?? 'sum', 1);
        continue;
      }
      count(census.method, criterion.method.kind, 1);
      const lacking = resultOf(run).rows.filter(({ states }) => states?.[criterion.id] !== undefined);
      count(census['missing result'], criterion.missing ?? 'block', lacking.length);
    }
  }
  return census;
}

export function told(census: Census): string {
  return Object.entries(census as unknown as Record<string, ReadonlyMap<string, number>>)
    .map(([what, counts]) => `  ${what}: ${[...counts].map((one) => one.join(' ')).join(', ')}\n`)
    .join('');
}

/** What occurred less than so often. */
export function rare(census: Census, least: number): string[] {
  return Object.entries(census as unknown as Record<string, ReadonlyMap<string, number>>).flatMap(
    ([what, counts]) => [...counts].filter(([, often]) => often < least).map(([kind]) => `${what}: ${kind}`),
  );
}

function zeros(kinds: readonly string[]): Map<string, number> {
  return new Map(kinds.map((kind) => [kind, 0]));
}

function count(counts: Map<string, number>, kind: string, times: number): void {
  counts.set(kind, counts.get(kind)! + times);
}

function flat(criteria: readonly Criterion[]): Criterion[] {
  return criteria.flatMap((one) => ('children' in one ? [one, ...flat(one.children)] : [one]));
}
