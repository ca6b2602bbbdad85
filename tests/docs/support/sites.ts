import type { Keys } from '../../../scripts/docs/handbook/json-path';
import type { Json, JsonSchema } from '../../../scripts/docs/json-schema/json-schema';
import { branchesOf, inside, type Part, type Place } from '../../../scripts/docs/json-schema/place';
import { placesOfFaults } from './places-of-faults';

/** An object of a rule set, and where in the language it stands. */
export interface Site {
  readonly keys: Keys;
  readonly place: Place;
  /** The keys that may stand there. */
  readonly known: readonly string[];
  readonly value: Readonly<Record<string, Json>>;
}

/** Every object of a rule set with its place, which a key's description begins with. */
export function sitesOf(root: JsonSchema, json: Json): Site[] {
  return within({ schema: root, place: '' }, json, []);

  function within(part: Part, value: Json, keys: Keys): Site[] {
    if (Array.isArray(value)) {
      const list = partsFor(part, value).find(({ schema }) => schema.items);
      if (!list) return [];
      const item: Part = { schema: list.schema.items!, place: `${list.place}[]` };
      return (value as readonly Json[]).flatMap((one, i) => within(item, one, [...keys, i]));
    }
    if (typeof value !== 'object' || value === null) return [];
    const object = value as Readonly<Record<string, Json>>;
    return partsFor(part, value).flatMap(({ schema, place }) => [
      { keys, place, known: Object.keys(schema.properties ?? {}), value: object },
      ...Object.entries(schema.properties ?? {}).flatMap(([key, schemaOfKey]) => {
        const member = object[key];
        const below: Part = { schema: schemaOfKey, place: inside(place, key) };
        return member === undefined ? [] : within(below, member, [...keys, key]);
      }),
    ]);
  }

  /** Of the schemas that may stand there, those that the value fits. */
  function partsFor(part: Part, value: Json): Part[] {
    return branchesOf(part, root).filter(
      ({ schema }) => placesOfFaults({ ...schema, $defs: root.$defs ?? {} }, value).length === 0,
    );
  }
}
