import type { Change, Changes } from './change';
import { nameIn, nameOf, TOKENS, type Keys } from './keys';

/** A rule set with changes made, which knows where everything stood before. */
export interface Copy {
  readonly json: unknown;
  /** Where something of the copy stands in the original. */
  original(keys: Keys): Keys;
  originalPath(path: string): string;
}

export function copyWith(json: unknown, changes: Changes): Copy {
  const left: Left = new Map<string, readonly number[]>();
  const copy = copyOf(json, '', changes, left);
  const original = (keys: Keys): Keys =>
    keys.reduce<Keys>((before, key) => {
      const at = typeof key === 'number' ? (left.get(nameOf(before))?.[key] ?? key) : key;
      return [...before, at];
    }, []);
  return { json: copy, original, originalPath: (path) => originalPath(path, original) };
}

/** Of each list, by its name, the original indices of the members that are left. */
type Left = Map<string, readonly number[]>;

/** Only the places in lists may be others; everything else of the path stays as it is written. */
function originalPath(path: string, original: Copy['original']): string {
  const before: (string | number)[] = [];
  return path.replace(TOKENS, (token, index: string | undefined) => {
    before.push(index === undefined ? token : Number(index));
    return index === undefined ? token : `[${original(before).at(-1)}]`;
  });
}

function copyOf(value: unknown, name: string, changes: Changes, left: Left): unknown {
  const changeAt = (key: string | number): Change | undefined => changes.get(nameIn(name, key));
  const copyAt = (item: unknown, key: string | number): unknown => {
    const change = changeAt(key);
    return change?.is === 'replaced' ? change.by : copyOf(item, nameIn(name, key), changes, left);
  };
  if (Array.isArray(value)) {
    const members: readonly unknown[] = value;
    const indices = [...members.keys()].filter((i) => changeAt(i)?.is !== 'removed');
    left.set(name, indices);
    return indices.map((i) => copyAt(members[i], i));
  }
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => changeAt(key)?.is !== 'removed');
  return Object.fromEntries([
    ...kept.map(([key, item]) => [key, copyAt(item, key)] as const),
    ...standInsOf(name, value, changes),
  ]);
}

/** What stands in for something that is not there at all. */
function standInsOf(name: string, value: object, changes: Changes): [string, unknown][] {
  return [...changes.values()].flatMap((change): [string, unknown][] => {
    const key = change.keys.at(-1);
    if (change.is !== 'replaced' || typeof key !== 'string' || Object.hasOwn(value, key)) return [];
    return nameOf(change.keys.slice(0, -1)) === name ? [[key, change.by]] : [];
  });
}
