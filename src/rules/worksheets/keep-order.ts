import { isNode } from '../settings/json-node';

/**
 * What was read, with its properties in the order they had before and unchanged parts being the very same: where nothing
 * was changed the JSON stays as it is, letter by letter. Things in a list are told by their ids.
 */
export function keepOrder(before: unknown, read: unknown): unknown {
  if (Array.isArray(read)) return keptList(Array.isArray(before) ? before : [], read);
  if (!isNode(before) || !isNode(read)) return Object.is(before, read) ? before : read;
  const keys = [...Object.keys(before).filter((key) => Object.hasOwn(read, key)), ...newKeys(before, read)];
  const kept = keys.map((key) => [key, keepOrder(before[key], read[key])] as const);
  const isSame =
    keys.length === Object.keys(before).length && kept.every(([key, value]) => Object.is(before[key], value));
  return isSame ? before : Object.fromEntries(kept);
}

function newKeys(before: object, read: object): string[] {
  return Object.keys(read).filter((key) => !Object.hasOwn(before, key));
}

function keptList(before: readonly unknown[], read: readonly unknown[]): unknown {
  const byId = new Map(before.map((item) => [idOf(item), item] as const));
  const kept = read.map((item, index) => {
    const id = idOf(item);
    return keepOrder(id === undefined ? before[index] : byId.get(id), item);
  });
  const isSame = kept.length === before.length && kept.every((item, index) => Object.is(item, before[index]));
  return isSame ? before : kept;
}

function idOf(item: unknown): string | undefined {
  const id = isNode(item) ? item['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}
