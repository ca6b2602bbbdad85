import { nameOf, type Keys } from './keys';

/** What is done about a place whose shape is wrong: it goes, or something stands in that says nothing of its own. */
export type Change = { readonly keys: Keys } & (
  { readonly is: 'removed' } | { readonly is: 'replaced'; readonly by: unknown }
);

/** The changes so far, by the name of their place. */
export type Changes = ReadonlyMap<string, Change>;

/**
 * The change for a fault: its place is replaced where something can stand in, else removed; where that was done before
 * and was not enough (what must be there is missing now), the same is done with what holds it.
 *
 * @returns undefined where nothing but the whole rule set is left to change
 */
export function changeFor(fault: Keys, changes: Changes): Change | undefined {
  const keys = holderOf(fault);
  if (keys.length === 0) return undefined;
  if (changes.has(nameOf(keys))) return changeFor(keys.slice(0, -1), changes);
  const by = standIn(keys, changes.size);
  return by === undefined ? { keys, is: 'removed' } : { keys, is: 'replaced', by };
}

/** Without these a field or parameter would be one of another type: it goes as a whole. */
function holderOf(keys: Keys): Keys {
  const [list, key] = [keys.at(-3), keys.at(-1)];
  const tellsType =
    (list === 'fields' && (key === 'many' || key === 'levels')) || (list === 'parameters' && key === 'type');
  return tellsType ? keys.slice(0, -1) : keys;
}

/** What can stand where something must, so that no other problem follows from it; undefined where nothing can. */
function standIn(keys: Keys, fresh: number): unknown {
  const [holder, key] = [keys.at(-2), keys.at(-1)];
  // a condition that never holds, and is no other tier's
  const never = `false and ${fresh} == ${fresh}`;
  if (holder === 'tiers') return { when: never, points: 0 };
  if (key === 'when' && keys.at(-3) === 'tiers') return never;
  if (key === 'by') return holder === 'belongsTo' ? [] : typeof holder === 'number' ? '0' : undefined;
  if (key === 'id') return `__${fresh}`;
  if (key === 'title' && holder === 'of') return undefined; // the base of a quota names a title
  return STAND_INS.get(String(key));
}

const STAND_INS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['format', 'binh-xet/1'],
  ['populations', []],
  ['fields', []],
  ['key', []],
  ['title', 'x'],
  ['text', 'x'],
  ['because', 'x'],
  ['otherwise', 'x'],
  ['must', 'true'],
  ['when', 'true'],
  ['effect', 'no-titles'],
  ['use', 'last'],
  ['verified', false],
  ['method', { kind: 'formula', expression: '0' }],
]);
