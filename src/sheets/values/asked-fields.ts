import type { Criterion, Id, Population } from '../../rules/rule-set';
import type { NumberField } from './number-field';

type Asked = NonNullable<NumberField['asked']>;

const ROLES = ['target', 'low', 'high'] as const;

/** The fields that hold targets and nothing else: results of some criterion are measured against them, and none is measured itself. */
export function askedFields({ criteria = [], fields }: Population): ReadonlyMap<Id, Asked> {
  const numbers = new Set(fields.filter(({ type }) => type === 'number').map(({ id }) => id));
  const asked = new Map<Id, Asked>();
  const results = new Set<Id>();
  for (const method of methodsOf(criteria)) {
    if (!('actual' in method)) continue;
    results.add(method.actual.trim());
    for (const role of ROLES) {
      const target: unknown = (method as unknown as Record<string, unknown>)[role];
      const field = typeof target === 'string' ? target.trim() : '';
      if (!numbers.has(field)) continue;
      const better = 'better' in method && method.better === 'lower' ? 'lower' : 'higher';
      asked.set(field, { role, better, isStrict: 'strictly' in method && method.strictly === true });
    }
  }
  for (const field of results) asked.delete(field);
  return asked;
}

function methodsOf(criteria: readonly Criterion[]): Extract<Criterion, { method: unknown }>['method'][] {
  return criteria.flatMap((criterion) =>
    'children' in criterion ? methodsOf(criterion.children) : [criterion.method],
  );
}
