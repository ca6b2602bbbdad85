import type * as v from 'valibot';

/** What a valibot schema holds at run time, for the kinds of schema that the rule language is written in. */
export type Shape = { readonly pipe?: readonly (Shape | Action)[] } & (
  | { readonly type: 'string' | 'number' | 'boolean' | 'never' }
  | { readonly type: 'literal'; readonly literal: string | number | boolean }
  | { readonly type: 'picklist'; readonly options: readonly (string | number)[] }
  | { readonly type: 'optional'; readonly wrapped: v.GenericSchema }
  | { readonly type: 'array'; readonly item: v.GenericSchema }
  | { readonly type: 'tuple' | 'strict_tuple'; readonly items: readonly v.GenericSchema[] }
  | { readonly type: 'record'; readonly value: v.GenericSchema }
  | { readonly type: 'union'; readonly options: readonly v.GenericSchema[] }
  | { readonly type: 'variant'; readonly key: string; readonly options: readonly v.GenericSchema[] }
  | { readonly type: 'lazy'; readonly getter: (input: unknown) => v.GenericSchema }
  | { readonly type: 'object' | 'loose_object'; readonly entries: Entries }
  | { readonly type: 'strict_object'; readonly entries: Entries }
  | { readonly type: 'object_with_rest'; readonly entries: Entries; readonly rest: v.GenericSchema }
);

type Entries = Readonly<Record<string, v.GenericSchema>>;

/** A step of a pipe after the schema it begins with. */
export type Action = { readonly kind: 'validation' | 'transformation' } & (
  | { readonly type: 'trim' | 'non_empty' | 'integer' | 'finite' }
  | { readonly type: 'min_length' | 'min_value' | 'max_value'; readonly requirement: number }
  | { readonly type: 'regex'; readonly requirement: RegExp }
  | { readonly type: 'check'; readonly message: string }
);

export function shapeOf(schema: v.GenericSchema): Shape {
  return schema as unknown as Shape;
}

export function isSchema(value: unknown): value is v.GenericSchema {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema';
}
