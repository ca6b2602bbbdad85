import type { JsonSchema, JsonType } from '../json-schema/json-schema';
import { code } from './markdown';

/** What the definitions of the schema are called; the others are told by their type. */
const NAMED: Readonly<Record<string, string>> = {
  id: 'mã',
  label: 'mã',
  name: 'mã đã có',
  names: 'danh sách mã',
  text: 'chữ',
  texts: 'danh sách chữ',
  expression: 'biểu thức',
  share: 'tỷ lệ',
  date: 'ngày',
  ordering: 'danh sách thứ tự',
};

const TYPES: Readonly<Record<JsonType, string>> = {
  null: code('null'),
  boolean: `${code('true')} hoặc ${code('false')}`,
  number: 'số',
  integer: 'số nguyên',
  string: 'chữ',
  array: 'danh sách',
  object: '{ … }',
};

/** How a value is written, in a few words. */
export function typeWords(schema: JsonSchema, root: JsonSchema): string {
  const name = schema.$ref?.replace('#/$defs/', '');
  if (name !== undefined) return NAMED[name] ?? typeWords(root.$defs![name]!, root);
  if (schema.const !== undefined) return code(String(schema.const));
  if (schema.enum) return schema.enum.map((choice) => code(String(choice))).join(', ');
  if (schema.anyOf) return either(schema.anyOf.map((option) => typeWords(option, root)));
  if (schema.if) return either([schema.else!, schema.then!].map((branch) => typeWords(branch, root)));
  if (schema.items?.$ref) return `danh sách ${typeWords(schema.items, root)}`;
  if (schema.prefixItems) return `[${schema.prefixItems.map((item) => typeWords(item, root)).join(', ')}]`;
  if (schema.type === 'object' && schema.additionalProperties)
    return `{ tên: ${typeWords(schema.additionalProperties, root)}, … }`;
  return TYPES[schema.type ?? 'object'];
}

function either(words: readonly string[]): string {
  return [...new Set(words)].join(' hoặc ');
}
