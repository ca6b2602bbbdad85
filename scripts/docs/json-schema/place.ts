import type { JsonSchema } from './json-schema';

/**
 * Where a key stands in the language: `rounding.mode`, or from the nearest definition on, `population.fields[].type`;
 * a method's parameter is `method.proportional.cap`.
 */
export type Place = string;

/** A definition itself, apart from a key of that name. */
export function definitionPlace(name: string): Place {
  return `#${name}`;
}

export function inside(place: Place, key: string): Place {
  return place === '' ? key : `${place}.${key}`;
}

/** What an object may hold and each object that it may be instead, with the place of its keys. */
export interface Part {
  readonly schema: JsonSchema;
  readonly place: Place;
}

/**
 * The schemas that stand for the same place: what a reference refers to, the branches of a choice, the cases of a kind,
 * the options of a union.
 */
export function branchesOf({ schema, place }: Part, root: JsonSchema): Part[] {
  const name = schema.$ref?.replace('#/$defs/', '');
  if (name !== undefined) return branchesOf({ schema: root.$defs![name]!, place: name }, root);
  const own: Part[] = schema.properties || schema.type || schema.enum ? [{ schema, place }] : [];
  const cases = (schema.allOf ?? []).map((one): Part => {
    const kind = Object.values(one.if?.properties ?? {})[0]?.const;
    return { schema: one.then ?? {}, place: inside(place, String(kind)) };
  });
  const choices = [schema.then, schema.else, ...(schema.anyOf ?? [])].filter((one) => one !== undefined);
  return [...own, ...cases, ...choices.flatMap((one) => branchesOf({ schema: one, place }, root))];
}
