import type { JsonSchema } from './json-schema';
import { definitionPlace, inside, type Place } from './place';

/** What a key is for and what holds where it is left out. */
export interface Description {
  readonly text: string;
  readonly default?: string | number | boolean;
}

/** @returns undefined for a place that needs no words, such as the kind that names a method */
export type Descriptions = (place: Place, schema: JsonSchema) => Description | undefined;

/** The schema with a description of every key and of every definition, as editors show them. */
export function described(root: JsonSchema, descriptions: Descriptions): JsonSchema {
  const definitions = Object.entries(root.$defs ?? {}).map(([name, schema]) => [
    name,
    { ...words(definitionPlace(name), schema), ...below(schema, name) },
  ]);
  return { ...words('', root), ...below(root, ''), $defs: Object.fromEntries(definitions) };

  function words(place: Place, schema: JsonSchema): JsonSchema {
    const found = descriptions(place, schema);
    if (!found) return {};
    return { description: found.text, ...(found.default !== undefined && { default: found.default }) };
  }

  function below(schema: JsonSchema, place: Place): JsonSchema {
    const { properties, items, then, else: otherwise, anyOf, allOf } = schema;
    return {
      ...schema,
      ...(properties && { properties: ofProperties(properties, place) }),
      ...(items && { items: below(items, `${place}[]`) }),
      ...(then && { then: below(then, place) }),
      ...(otherwise && { else: below(otherwise, place) }),
      ...(anyOf && { anyOf: anyOf.map((option) => below(option, place)) }),
      ...(allOf && { allOf: allOf.map((one) => ofCase(one, place)) }),
    };
  }

  function ofProperties(properties: NonNullable<JsonSchema['properties']>, place: Place) {
    const named = Object.entries(properties).map(([key, schema]) => {
      const at = inside(place, key);
      return [key, { ...words(at, schema), ...below(schema, at) }];
    });
    return Object.fromEntries(named) as NonNullable<JsonSchema['properties']>;
  }

  /** The keys of one kind: `method.proportional.cap`. */
  function ofCase(one: JsonSchema, place: Place): JsonSchema {
    const kind = Object.values(one.if?.properties ?? {})[0]?.const;
    return one.then ? { ...one, then: below(one.then, inside(place, String(kind))) } : below(one, place);
  }
}
