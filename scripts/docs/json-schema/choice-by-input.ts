import type * as v from 'valibot';
import { KNOWN_KEYS } from '../../../src/rules/schema/objects';
import type { Json, JsonSchema, JsonType } from './json-schema';

type Getter = (input: unknown) => v.GenericSchema;
type Convert = (schema: v.GenericSchema) => JsonSchema;

const SAMPLES: readonly (readonly [JsonType, Json])[] = [
  ['object', {}],
  ['array', []],
  ['string', ''],
  ['number', 0],
  ['boolean', false],
  ['null', null],
];

/**
 * A schema that is chosen by looking at the input (a section when it has children), as `if`, `then` and `else`.
 * What it looks at is found by asking it: with a value of each type, and with an object that has each known key.
 */
export function choiceByInput(getter: Getter, convert: Convert): JsonSchema {
  const chosen = (input: Json): JsonSchema => convert(getter(input));
  const usual = mostOften(SAMPLES.map(([, sample]) => chosen(sample)));
  const byKey = [...KNOWN_KEYS]
    .filter((key) => !same(chosen({ [key]: null }), chosen({})))
    .sort((a, b) => (same(chosen({ [a]: null, [b]: null }), chosen({ [a]: null })) ? -1 : 1))
    .map((key) => ({ if: { type: 'object', required: [key] } as const, then: chosen({ [key]: null }) }));
  const byType = SAMPLES.flatMap(([type, sample]) => {
    const then = chosen(sample);
    return same(then, usual) ? [] : [{ if: { type }, then }];
  });
  return [...byKey, ...byType].reduceRight<JsonSchema>(
    (otherwise, branch) => ({ ...branch, else: otherwise }),
    usual,
  );
}

function mostOften(schemas: readonly JsonSchema[]): JsonSchema {
  const count = (one: JsonSchema): number => schemas.filter((other) => same(one, other)).length;
  return schemas.reduce((best, one) => (count(one) > count(best) ? one : best));
}

function same(a: JsonSchema, b: JsonSchema): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
