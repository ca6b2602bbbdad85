import type { Criterion } from '../../../src/rules/rule-set';
import { METHODS, POLICIES } from '../../rules/invariants/generate/leaves';
import { AGGREGATES } from '../../rules/invariants/generate/sections';
import type { LiveCase } from './live-case';

/** How often each method stood with each policy for missing results directly under each aggregate. */
export function censusOf(cases: readonly LiveCase[]): Map<string, number> {
  const all = METHODS.flatMap((method) =>
    POLICIES.flatMap((policy) => AGGREGATES.map((aggregate) => nameOf(method, policy, aggregate))),
  );
  const census = new Map(all.map((name) => [name, 0]));
  for (const { rules } of cases) {
    for (const { criteria = [] } of rules.populations) for (const each of criteria) count(each, census);
  }
  return census;
}

function count(criterion: Criterion, census: Map<string, number>): void {
  if (!('children' in criterion)) return;
  for (const child of criterion.children) {
    if ('children' in child) count(child, census);
    else {
      const name = nameOf(child.method.kind, child.missing ?? 'block', criterion.aggregate ?? 'sum');
      census.set(name, (census.get(name) ?? 0) + 1);
    }
  }
}

function nameOf(method: string, policy: string, aggregate: string): string {
  return `${method} × ${policy} × ${aggregate}`;
}
