import * as v from 'valibot';

/** Every key that some object of the language knows, for suggestions when a key is unknown. */
export const KNOWN_KEYS = new Set<string>();

/** An object with these keys and no others: every unknown key is a problem of its own. */
export function strict<const E extends v.ObjectEntries>(entries: E) {
  Object.keys(entries).forEach((key) => KNOWN_KEYS.add(key));
  return closed(entries);
}

/** The same for an object that is no part of the language: nobody is pointed to its keys. */
export function closed<const E extends v.ObjectEntries>(entries: E) {
  return asInJson(v.objectWithRest(entries, v.never()), v.never());
}

/** An object whose keys are ids that the rules name elsewhere, as points by level. */
export function byId<const S extends v.GenericSchema>(value: S) {
  return asInJson(v.record(v.string(), value), value);
}

/**
 * valibot takes a list for an object without keys, and passes over what stands under the few keys that JavaScript gives
 * a meaning of its own; in JSON a list is no object, and these are keys like any other.
 *
 * @param rest what stands under keys that the schema does not name
 */
function asInJson<S extends v.GenericSchema>(schema: S, rest: v.GenericSchema): S {
  const run: v.GenericSchema['~run'] = (dataset, config) => {
    const input = dataset.value;
    if (Array.isArray(input)) {
      v._addIssue(schema, 'type', dataset, config);
      return dataset as v.FailureDataset<v.BaseIssue<unknown>> & v.UnknownDataset;
    }
    const result = schema['~run'](dataset, config);
    const issues = overlooked(input).flatMap((item) => issuesAt(rest, item));
    return issues.length === 0
      ? result
      : Object.assign(result, { issues: [...(result.issues ?? []), ...issues] });
  };
  return { ...schema, '~run': run };
}

function overlooked(input: unknown): v.ObjectPathItem[] {
  if (typeof input !== 'object' || input === null) return [];
  const object = input as Record<string, unknown>;
  return ['__proto__', 'prototype', 'constructor']
    .filter((key) => Object.hasOwn(object, key))
    .map((key) => ({ type: 'object', origin: 'value', input: object, key, value: object[key] }));
}

function issuesAt(schema: v.GenericSchema, at: v.ObjectPathItem): v.BaseIssue<unknown>[] {
  const { issues = [] } = v.safeParse(schema, at.value);
  return issues.map((issue) => ({ ...issue, path: [at, ...(issue.path ?? [])] }));
}
