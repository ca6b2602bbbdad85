import { ruleSetSchema } from '../../../src/rules/schema/rule-set';
import { toJsonSchema } from './convert';
import { namedSchemas } from './definitions';
import { described, type Descriptions } from './described';
import type { JsonSchema } from './json-schema';

/** The shape of a rule set as JSON Schema; what it means beyond its shape only `binh-xet validate` checks. */
export function ruleSetJsonSchema(descriptions: Descriptions): JsonSchema {
  const { schema, definitions } = toJsonSchema(ruleSetSchema, namedSchemas());
  const sorted = [...definitions].sort(([a], [b]) => (a < b ? -1 : 1));
  const whole: JsonSchema = { ...schema, $defs: Object.fromEntries(sorted) };
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...described(whole, descriptions) };
}
