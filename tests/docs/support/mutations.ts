import type { Json } from '../../../scripts/docs/json-schema/json-schema';
import { withValueAt, type Keys } from '../../../scripts/docs/handbook/json-path';

/** A rule set with one thing wrong, and what. */
export interface Mutation {
  readonly what: string;
  readonly value: Json;
}

const STRANGERS: readonly Json[] = [5, -1, 0.5, '', ' ', 'x y', true, null, [], {}];

/** Everything that can be wrong with a value and what it holds: each key unknown, missing, or of another kind. */
export function mutationsOf(whole: Json, keys: Keys): Mutation[] {
  const at = keys.reduce<Json>((json, key) => (json as Readonly<Record<string, Json>>)[key]!, whole);
  const place = keys.join('.');
  const isObject = typeof at === 'object' && at !== null && !Array.isArray(at);
  const strange = STRANGERS.map((stranger) => ({
    what: `${place} = ${JSON.stringify(stranger)}`,
    value: withValueAt(whole, keys, stranger),
  }));
  if (!isObject) return strange;
  const members = at as Readonly<Record<string, Json>>;
  const without = (left: string): Json =>
    Object.fromEntries(Object.entries(members).filter(([key]) => key !== left));
  return [
    ...strange,
    { what: `${place}.lạ`, value: withValueAt(whole, keys, { ...members, lạ: 1 }) },
    ...Object.keys(members).map((key) => ({
      what: `${place} without ${key}`,
      value: withValueAt(whole, keys, without(key)),
    })),
  ];
}
