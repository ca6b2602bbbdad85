import type { Problem } from '../engine/problem';
import { pathOf } from './problems';

type Keys = readonly (string | number)[];

/** A rule set without the parts whose shape is wrong, so that the meaning of the rest can still be checked. */
export interface Pruned {
  readonly json: unknown;
  /** A problem of the pruned rule set, told of the original; undefined when it only follows from what was cut away. */
  restore(problem: Problem): Problem | undefined;
}

/**
 * Cuts away what holds each fault: the property of the nearest list member (a title's quota), or with `whole` the member
 * itself (the title), for faults that a missing property leaves standing.
 *
 * @returns undefined when a fault stands outside every list, or a population itself would go
 */
export function prune(json: unknown, faults: readonly Keys[], whole: readonly Keys[]): Pruned | undefined {
  const members = whole.map(nearestMember);
  const cuts = [...faults.map(propertyOf), ...members];
  if (cuts.some((cut) => cut === undefined || cut.length === 0) || members.some((cut) => cut!.length <= 2))
    return undefined;
  const removed = new Set(cuts.map((cut) => cut!.join('/')));
  const lost = new Set<string>();
  const indices = new Map<string, number[]>(); // list → the original indices that are left
  const rest = copyWithout(json, [], removed, lost, indices);
  return {
    json: { ...NAMED, ...(rest as object) },
    restore: (problem) => restore(problem, lost, indices, removed.size > 0),
  };
}

function nearestMember(keys: Keys): Keys | undefined {
  const last = keys.findLastIndex((key) => typeof key === 'number');
  return last < 0 ? undefined : keys.slice(0, last + 1);
}

/**
 * The nearest list member's own property on the way to the fault; the member where the fault is the member; outside every
 * list the rule set's own property, unless that is the populations.
 */
function propertyOf(keys: Keys): Keys | undefined {
  const member = nearestMember(keys);
  if (member) return keys.slice(0, member.length + 1);
  return keys[0] === 'populations' ? undefined : keys.slice(0, 1);
}

/** What every rule set must have besides populations; their own faults are reported, and nothing depends on them. */
const NAMED = { format: 'binh-xet/1', id: 'x', title: 'x' };

/** A path of the pruned rule set as it stands in the original. */
export function originalKeys({ restore }: Pruned, keys: Keys): Keys {
  const { path } = restore({ severity: 'error', code: '', params: {}, path: pathOf(keys) })!;
  return [...path!.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([token, index]) =>
    index === undefined ? token : Number(index),
  );
}

function copyWithout(
  value: unknown,
  path: Keys,
  removed: ReadonlySet<string>,
  lost: Set<string>,
  indices: Map<string, number[]>,
): unknown {
  if (Array.isArray(value)) {
    const left = [...value.keys()].filter((i) => !removed.has([...path, i].join('/')));
    value.forEach((item, i) => left.includes(i) || collectIds(item, lost));
    if (left.length < value.length) indices.set(path.join('/'), left);
    return left.map((i) => copyWithout(value[i], [...path, i], removed, lost, indices));
  }
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key, item]) => {
    const cut = removed.has([...path, key].join('/'));
    if (cut) collectIds(item, lost);
    return !cut;
  });
  return Object.fromEntries(
    kept.map(([key, item]) => [key, copyWithout(item, [...path, key], removed, lost, indices)]),
  );
}

function collectIds(value: unknown, ids: Set<string>): void {
  if (Array.isArray(value)) value.forEach((item) => collectIds(item, ids));
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    if (key === 'id' && typeof item === 'string') ids.add(item);
    else collectIds(item, ids);
  }
}

/** Sums and emptiness change when something is cut away; what they say of the rest is not to be believed. */
const UNRELIABLE: ReadonlySet<string> = new Set([
  'rules.max-differs-from-children',
  'rules.max-differs-from-largest',
  'rules.levels-without-points',
  'rules.missing-key',
  'rules.mean-needs-maxima',
  'rules.quota-needs-of',
]);

function restore(
  problem: Problem,
  lost: ReadonlySet<string>,
  indices: ReadonlyMap<string, readonly number[]>,
  pruned: boolean,
): Problem | undefined {
  if (pruned && UNRELIABLE.has(problem.code)) return undefined;
  if (Object.values(problem.params).some((value) => typeof value === 'string' && lost.has(value)))
    return undefined;
  return problem.path === undefined ? problem : { ...problem, path: originalPath(problem.path, indices) };
}

function originalPath(path: string, indices: ReadonlyMap<string, readonly number[]>): string {
  const original: (string | number)[] = [];
  return path.replace(/\[(\d+)\]|[^.[\]]+/g, (token, index: string | undefined) => {
    if (index === undefined) {
      original.push(token);
      return token;
    }
    const known = indices.get(original.join('/'));
    const at = known ? known[Number(index)]! : Number(index);
    original.push(at);
    return `[${at}]`;
  });
}
