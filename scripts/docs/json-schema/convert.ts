import type * as v from 'valibot';
import { choiceByInput } from './choice-by-input';
import type { JsonSchema } from './json-schema';
import { keywordsOf } from './pipe-keywords';
import { shapeOf, type Action, type Shape } from './valibot-shape';

/**
 * A valibot schema as JSON Schema, draft 2020-12.
 *
 * @param names schemas that get a definition of their own, referred to by name
 * @throws Error for a schema or a step of a pipe that it does not know, so that nothing is left out in silence
 */
export function toJsonSchema(
  root: v.GenericSchema,
  names: ReadonlyMap<v.GenericSchema, string>,
): { readonly schema: JsonSchema; readonly definitions: ReadonlyMap<string, JsonSchema> } {
  const definitions = new Map<string, JsonSchema>();
  const schema = ofShape(shapeOf(root), refer);
  return { schema, definitions };

  function refer(part: v.GenericSchema): JsonSchema {
    const name = names.get(part);
    if (name === undefined) return ofShape(shapeOf(part), refer);
    if (!definitions.has(name)) {
      definitions.set(name, {}); // a definition may refer to itself
      definitions.set(name, ofShape(shapeOf(part), refer));
    }
    return { $ref: `#/$defs/${name}` };
  }
}

type Refer = (schema: v.GenericSchema) => JsonSchema;

function ofShape(shape: Shape, refer: Refer): JsonSchema {
  const actions = actionsOf(shape);
  const base = withoutActions(shape, refer);
  if (actions.length === 0) return base;
  if (base.type === undefined) throw new Error(`a pipe that begins with ${shape.type}`);
  return { ...base, ...keywordsOf(base.type, actions) };
}

/** The steps of a pipe; a pipe that begins with another pipe has the steps of both. */
function actionsOf({ pipe = [] }: Shape): Action[] {
  const [first, ...steps] = pipe;
  return [...(first ? actionsOf(first as Shape) : []), ...(steps as Action[])];
}

function withoutActions(shape: Shape, refer: Refer): JsonSchema {
  switch (shape.type) {
    case 'string':
    case 'number':
    case 'boolean':
      return { type: shape.type };
    case 'literal':
      return { const: shape.literal };
    case 'picklist':
      return { enum: shape.options };
    case 'optional':
      return refer(shape.wrapped);
    case 'array':
      return { type: 'array', items: refer(shape.item) };
    case 'tuple':
      return { type: 'array', prefixItems: shape.items.map(refer), minItems: shape.items.length };
    case 'strict_tuple': {
      const { length } = shape.items;
      return { type: 'array', prefixItems: shape.items.map(refer), minItems: length, maxItems: length };
    }
    case 'record':
      return { type: 'object', additionalProperties: refer(shape.value) };
    case 'union':
      return { anyOf: shape.options.map(refer) };
    case 'variant':
      return byKind(shape, refer);
    case 'lazy':
      return choiceByInput(shape.getter, refer);
    case 'object':
    case 'loose_object':
    case 'strict_object':
    case 'object_with_rest':
      return object(shape, refer);
    default:
      throw new Error(`no JSON Schema for ${shape.type}`);
  }
}

type ObjectShape = Extract<Shape, { entries: unknown }>;

function object(shape: ObjectShape, refer: Refer): JsonSchema {
  const entries = Object.entries(shape.entries);
  const required = entries.filter(([, entry]) => shapeOf(entry).type !== 'optional').map(([key]) => key);
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([key, entry]) => [key, refer(entry)])),
    ...(required.length > 0 && { required }),
    ...rest(shape, refer),
  };
}

function rest(shape: ObjectShape, refer: Refer): JsonSchema {
  if (shape.type === 'strict_object') return { additionalProperties: false };
  if (shape.type !== 'object_with_rest') return {};
  return { additionalProperties: shapeOf(shape.rest).type === 'never' ? false : refer(shape.rest) };
}

/** One schema for each value of a key: `if` this kind `then` that, so that a fault is told where it stands. */
function byKind({ key, options }: Extract<Shape, { type: 'variant' }>, refer: Refer): JsonSchema {
  const cases = options.map((option) => {
    const then = refer(option);
    const kind = then.properties?.[key]?.const;
    if (kind === undefined) throw new Error(`a variant without a ${key} of its own`);
    return { kind, then };
  });
  return {
    type: 'object',
    required: [key],
    properties: { [key]: { enum: cases.map(({ kind }) => kind) } },
    allOf: cases.map(({ kind, then }) => ({
      if: { type: 'object', required: [key], properties: { [key]: { const: kind } } },
      then,
    })),
  };
}
