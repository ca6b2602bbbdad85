/** An object of a rule set's JSON that has not been validated. */
export type JsonNode = Readonly<Record<string, unknown>>;
export type Keys = readonly (string | number)[];

export function isNode(value: unknown): value is JsonNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list under a key, with their keys from the root; anything else is passed over. */
export function nodesIn(node: JsonNode, key: string, keys: Keys): { node: JsonNode; keys: Keys }[] {
  const list = node[key];
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) =>
    isNode(item) ? [{ node: item, keys: [...keys, key, index] }] : [],
  );
}

/** A text under a key; undefined where there is none. */
export function textIn(node: JsonNode, key: string): string | undefined {
  const value = node[key];
  return typeof value === 'string' ? value : undefined;
}

/** A copy with another value at a place that exists; what is not on the way to it is shared. */
export function replaced(value: unknown, [key, ...rest]: Keys, put: unknown): unknown {
  if (key === undefined) return put;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (index === key ? replaced(item, rest, put) : item));
  }
  if (!isNode(value)) return value;
  return { ...value, [key]: replaced(value[key], rest, put) };
}
