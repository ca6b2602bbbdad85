/** Where something stands in a rule set: `['populations', 0, 'title']`. */
export type Keys = readonly (string | number)[];

/** Keys as one text, for maps. */
export function nameOf(keys: Keys): string {
  return keys.reduce<string>(nameIn, '');
}

/** The name of what stands under a key of what is called `holder`. */
export function nameIn(holder: string, key: string | number): string {
  return `${holder}/${JSON.stringify(key)}`;
}

/** The parts of a path as problems write it: `populations[0].title`; of a place in a list the number is caught. */
export const TOKENS = /\[(\d+)\]|[^.[\]]+/g;

export function keysOfPath(path: string): Keys {
  return [...path.matchAll(TOKENS)].map(([token, index]) => (index === undefined ? token : Number(index)));
}

export function valueAt(json: unknown, keys: Keys): unknown {
  return keys.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    return (value as Readonly<Record<string | number, unknown>>)[key];
  }, json);
}

/** Whether a place is another one, or stands inside it. */
export function isInside(keys: Keys, outer: Keys): boolean {
  return outer.length <= keys.length && outer.every((key, i) => keys[i] === key);
}
