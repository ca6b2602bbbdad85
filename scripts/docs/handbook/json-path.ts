import type { Json } from '../json-schema/json-schema';

export type Keys = readonly (string | number)[];

/**
 * A place in a rule set as the handbook writes it, `populations.ca_nhan.titles.cstdcs.quota`: members of lists by their
 * id or position, `+` for one more at the end.
 *
 * @throws Error when there is no such place
 */
export function keysOfPlace(json: Json, place: string): Keys {
  let at: Json | undefined = json;
  return place.split('.').map((step) => {
    const key = Array.isArray(at) ? indexOf(at as readonly Json[], step, place) : step;
    at = memberOf(at, key);
    return key;
  });
}

/** A place as problems write it: `populations[1].titles[0].quota`. */
export function keysOfPath(path: string): Keys {
  return [...path.matchAll(/[^.[\]]+/g)].map(([key]) => (/^\d+$/.test(key) ? Number(key) : key));
}

export function valueAt(json: Json, keys: Keys): Json {
  const found = keys.reduce<Json | undefined>(memberOf, json);
  if (found === undefined) throw new Error(`nothing stands at ${keys.join('.')}`);
  return found;
}

/** A copy with another value at a place. */
export function withValueAt(json: Json, [key, ...rest]: Keys, value: Json): Json {
  if (key === undefined) return value;
  const member = rest.length === 0 ? value : withValueAt(memberOf(json, key) ?? {}, rest, value);
  if (!Array.isArray(json)) return { ...(json as Readonly<Record<string, Json>>), [key]: member };
  const items = [...(json as readonly Json[])];
  items[Number(key)] = member;
  return items;
}

function indexOf(list: readonly Json[], step: string, place: string): number {
  if (step === '+') return list.length;
  const found = list.findIndex((item) => memberOf(item, 'id') === step);
  const index = found >= 0 ? found : /^\d+$/.test(step) ? Number(step) : -1;
  if (index < 0 || index >= list.length) throw new Error(`nothing is called ${step} in ${place}`);
  return index;
}

function memberOf(json: Json | undefined, key: string | number): Json | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  return (json as Readonly<Record<string, Json>>)[key];
}
