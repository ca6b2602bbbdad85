import type { Json, JsonSchema, JsonType } from '../../../scripts/docs/json-schema/json-schema';

type Keys = readonly (string | number)[];

/**
 * Where a value is not what a JSON Schema asks for. It knows the keywords that our schema has, throws for any other,
 * and makes no code from text. A key that is missing or unknown is named with the object's own place before it.
 */
export function placesOfFaults(root: JsonSchema, value: Json): Keys[] {
  return faults(root, value, []);

  function faults(schema: JsonSchema, json: Json, at: Keys): Keys[] {
    checkKeywords(schema);
    if (schema.$ref !== undefined) {
      const name = schema.$ref.replace('#/$defs/', '');
      return faults(root.$defs![name]!, json, at);
    }
    const here = isOfType(schema, json) && isAllowed(schema, json) ? [] : [at];
    if (here.length > 0) return here;
    return [...ofOptions(schema, json, at), ...ofMembers(schema, json, at)];
  }

  function ofOptions(
    { anyOf, allOf = [], if: asked, then, else: otherwise }: JsonSchema,
    json: Json,
    at: Keys,
  ): Keys[] {
    const none = anyOf && anyOf.every((option) => faults(option, json, at).length > 0);
    const branch = asked && (faults(asked, json, at).length === 0 ? then : otherwise);
    return [
      ...(none ? [at] : []),
      ...allOf.flatMap((one) => faults(one, json, at)),
      ...(branch ? faults(branch, json, at) : []),
    ];
  }

  function ofMembers(schema: JsonSchema, json: Json, at: Keys): Keys[] {
    if (Array.isArray(json)) {
      const { prefixItems = [], items } = schema;
      return (json as readonly Json[]).flatMap((item, i) => {
        const asked = prefixItems[i] ?? items;
        return asked ? faults(asked, item, [...at, i]) : [];
      });
    }
    if (typeof json !== 'object' || json === null) return [];
    const { properties = {}, required = [], additionalProperties } = schema;
    const members = json as Readonly<Record<string, Json>>;
    return [
      ...required.filter((key) => !Object.hasOwn(members, key)).map((key) => [...at, key]),
      ...Object.entries(members).flatMap(([key, member]) => {
        const asked = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
        if (asked === false) return [[...at, key]];
        return asked ? faults(asked, member, [...at, key]) : [];
      }),
    ];
  }

  function isAllowed(schema: JsonSchema, json: Json): boolean {
    const { const: only, enum: choices, not, oneOf } = schema;
    if (only !== undefined && json !== only) return false;
    if (choices && !choices.includes(json)) return false;
    if (not && faults(not, json, []).length === 0) return false;
    if (oneOf && oneOf.filter((one) => faults(one, json, []).length === 0).length !== 1) return false;
    return isInBounds(schema, json);
  }
}

const KEYWORDS: ReadonlySet<string> = new Set<keyof JsonSchema>([
  '$schema',
  '$ref',
  '$defs',
  'description',
  'default',
  'examples',
  'type',
  'const',
  'enum',
  'not',
  'pattern',
  'minLength',
  'minimum',
  'maximum',
  'properties',
  'required',
  'additionalProperties',
  'prefixItems',
  'items',
  'minItems',
  'maxItems',
  'anyOf',
  'oneOf',
  'allOf',
  'if',
  'then',
  'else',
]);

const checked = new WeakSet<JsonSchema>();

function checkKeywords(schema: JsonSchema): void {
  if (checked.has(schema)) return;
  const unknown = Object.keys(schema).find((keyword) => !KEYWORDS.has(keyword));
  if (unknown !== undefined) throw new Error(`the test does not know the keyword ${unknown}`);
  checked.add(schema);
}

function isOfType({ type }: JsonSchema, json: Json): boolean {
  if (type === undefined) return true;
  return type === 'integer' ? Number.isInteger(json) : typeOf(json) === type;
}

const expressions = new Map<string, RegExp>();

function expressionFor(pattern: string): RegExp {
  const known = expressions.get(pattern) ?? new RegExp(pattern, 'u');
  expressions.set(pattern, known);
  return known;
}

function typeOf(json: Json): JsonType {
  if (json === null) return 'null';
  return Array.isArray(json) ? 'array' : (typeof json as JsonType);
}

function isInBounds(schema: JsonSchema, json: Json): boolean {
  if (typeof json === 'string') {
    const { pattern, minLength = 0 } = schema;
    return json.length >= minLength && (pattern === undefined || expressionFor(pattern).test(json));
  }
  if (typeof json === 'number') {
    const { minimum = -Infinity, maximum = Infinity } = schema;
    return json >= minimum && json <= maximum;
  }
  if (!Array.isArray(json)) return true;
  const { minItems = 0, maxItems = Infinity } = schema;
  return json.length >= minItems && json.length <= maxItems;
}
