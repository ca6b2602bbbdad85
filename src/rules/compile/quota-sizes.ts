import type { QuotaSize, WrittenShare } from '../../engine/titles/quota/rules';
import { fold } from '../../engine/text/fold';
import type { BoundExpression } from '../../engine/graph/bound-expression';
import type * as contract from '../rule-set';
import type { Place } from './binding';
import type { Compilation } from './compilation';
import { quotaShare } from './quota-share';

/** How many seats a quota gives; undefined when that does not compile. A share needs to say of what. */
export function compileSize(
  compilation: Compilation,
  quota: contract.Quota,
  place: Place,
  path: string,
): QuotaSize | undefined {
  if ('count' in quota) return countSize(compilation, quota.count, place, `${path}.count`);
  const text = 'share' in quota ? quota.share : Object.values(quota.shareBy.shares).join(', ');
  if (quota.of === undefined) compilation.report(path, 'rules.quota-needs-of', { share: text });
  const size =
    'share' in quota
      ? { kind: 'share' as const, share: written(compilation, quota.share, `${path}.share`) }
      : shareBySize(compilation, quota.shareBy, place, `${path}.shareBy`);
  return quota.of === undefined ? undefined : size;
}

function countSize(
  compilation: Compilation,
  count: number | string,
  place: Place,
  path: string,
): QuotaSize | undefined {
  if (typeof count === 'number') return { kind: 'count', count };
  const bound = compilation.bind(count, path, place, 'number');
  return bound && { kind: 'computed-count', count: bound };
}

function written(compilation: Compilation, share: contract.Share, path: string): WrittenShare {
  return { ratio: quotaShare(compilation, share, path), text: share };
}

function shareBySize(
  compilation: Compilation,
  { column, shares }: { column: string; shares: Record<string, contract.Share> },
  place: Place,
  path: string,
): QuotaSize | undefined {
  const bound = compilation.bind(column, `${path}.column`, place, 'group');
  if (Object.keys(shares).length === 0) compilation.report(`${path}.shares`, 'rules.no-shares');
  const byValue = new Map<string, WrittenShare & { value: string }>();
  for (const [value, share] of Object.entries(shares)) {
    const at = `${path}.shares.${value}`;
    const key = fold(value);
    if (byValue.has(key)) compilation.report(at, 'rules.share-value-twice', { value });
    if (bound) checkLevel(compilation, bound, key, value, at);
    byValue.set(key, { ...written(compilation, share, at), value });
  }
  return bound && { kind: 'share-by', column: bound, shares: byValue };
}

/** A value that a level can never have would never be read. */
function checkLevel(
  compilation: Compilation,
  { program }: BoundExpression,
  key: string,
  value: string,
  path: string,
): void {
  if (program.type.kind !== 'level') return;
  const { scale } = program.type;
  const names = scale.flatMap(({ id, title, aliases = [] }) => [id, title, ...aliases]).map(fold);
  if (names.includes(key)) return;
  const levels = scale.map(({ id }) => id);
  compilation.report(path, 'rules.unknown-level', { level: value, levels });
}
