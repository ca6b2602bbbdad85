import type { Json, JsonSchema } from './json-schema';
import { inside, type Place } from './place';

/** A value that a schema accepts and that shows one thing it may hold, beside what it must. */
export interface Sample {
  readonly value: Json;
  /** Where in the value that one thing stands. */
  readonly path: readonly (string | number)[];
  readonly place: Place;
  /** The choice that it shows, where it is one of several. */
  readonly choice?: Json;
}

/** How often a definition may be met on the way down: a criterion inside a criterion, and no deeper. */
const MOST_ROUNDS = 2;

/** Samples of a schema that together hold every key and every choice there is. */
export function samplesOf(root: JsonSchema): Sample[] {
  return samples(root, '', []);

  function definition({ $ref }: JsonSchema): { name: string; schema: JsonSchema } | undefined {
    const name = $ref?.replace('#/$defs/', '');
    return name === undefined ? undefined : { name, schema: root.$defs![name]! };
  }

  function samples(schema: JsonSchema, place: Place, above: readonly string[]): Sample[] {
    const named = definition(schema);
    if (named) {
      if (above.filter((name) => name === named.name).length >= MOST_ROUNDS) return [];
      return samples(named.schema, named.name, [...above, named.name]);
    }
    const { enum: choices, anyOf = [], allOf = [], then, else: otherwise } = schema;
    const alternatives = [...exclusive(schema), ...anyOf, otherwise, then].filter((one) => one !== undefined);
    if (alternatives.length > 0) return alternatives.flatMap((one) => samples(one, place, above));
    if (allOf.length > 0)
      return allOf.flatMap((one) => samples(one.then!, inside(place, kindOf(one)), above));
    if (choices) return choices.map((choice) => ({ value: choice, path: [], place, choice }));
    return [{ value: leastOf(schema), path: [], place }, ...fuller(schema, place, above)];
  }

  /** What an object or a list holds, one thing at a time. */
  function fuller(schema: JsonSchema, place: Place, above: readonly string[]): Sample[] {
    const least = leastOf(schema);
    const { properties = {}, items, prefixItems = [], additionalProperties } = schema;
    const below = (key: string | number, one: JsonSchema, at: Place): Sample[] =>
      samples(one, at, above).map((sample) => ({
        ...sample,
        value: withMember(least, key, sample.value),
        path: [key, ...sample.path],
      }));
    return [
      ...Object.entries(properties).flatMap(([key, one]) => below(key, one, inside(place, key))),
      ...prefixItems.flatMap((one, i) => below(i, one, `${place}[]`)),
      ...(items ? [...below(0, items, `${place}[]`), twice(items, place)] : []),
      ...(additionalProperties ? below('x', additionalProperties, `${place}.*`) : []),
    ];
  }

  /** What a list of one member does not show. */
  function twice(items: JsonSchema, place: Place): Sample {
    return { value: [leastOf(items), leastOf(items)], path: [], place };
  }

  /** The least that a schema accepts. */
  function leastOf(schema: JsonSchema): Json {
    const named = definition(schema);
    if (named) return leastOf(named.schema);
    const [first] = [
      ...exclusive(schema),
      ...(schema.anyOf ?? []),
      schema.else,
      schema.allOf?.[0]?.then,
    ].filter((one) => one !== undefined);
    if (first) return leastOf(first);
    const { type, properties = {}, required = [], items, prefixItems, minItems = 0 } = schema;
    if (schema.const !== undefined) return schema.const;
    if (schema.enum) return schema.enum[0]!;
    switch (type) {
      case 'object':
        return Object.fromEntries(required.map((key) => [key, leastOf(properties[key]!)]));
      case 'array':
        return prefixItems?.map(leastOf) ?? Array.from({ length: minItems }, () => leastOf(items!));
      case 'boolean':
        return true;
      case 'string':
        return schema.examples?.[0] ?? 'x';
      default:
        return 1;
    }
  }
}

/** An object that must hold exactly one of some keys, as one object for each of them. */
function exclusive({ oneOf = [], properties = {}, required = [], ...schema }: JsonSchema): JsonSchema[] {
  return oneOf.map(({ required: own }) => {
    const others = oneOf.flatMap((one) => one.required).filter((key) => !own.includes(key));
    const kept = Object.entries(properties).filter(([key]) => !others.includes(key));
    return { ...schema, properties: Object.fromEntries(kept), required: [...required, ...own] };
  });
}

function kindOf(one: JsonSchema): string {
  return String(Object.values(one.if?.properties ?? {})[0]?.const);
}

function withMember(whole: Json, key: string | number, member: Json): Json {
  if (!Array.isArray(whole)) return { ...(whole as Readonly<Record<string, Json>>), [key]: member };
  const items = [...(whole as readonly Json[])];
  items[Number(key)] = member;
  return items;
}
