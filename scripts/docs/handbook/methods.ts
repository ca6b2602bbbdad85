import { roundTo } from '../../../src/engine/arithmetic/round';
import type { Method, Parameter, ParameterType } from '../../../src/engine/criteria/method';
import { METHODS } from '../../../src/engine/criteria/registry';
import { say } from '../../../src/locale/catalogue';
import { formatNumber } from '../../../src/locale/format';
import { PACKS } from '../../../src/rules/packs';
import { pathOf } from '../../../src/rules/problems';
import { methodDefault, titleOfMethod } from '../json-schema/key-descriptions';
import type { Json, JsonSchema } from '../json-schema/json-schema';
import { printJson } from '../json-schema/print-json';
import { codeOf } from '../sentence';
import { keyTable } from './key-table';
import { code, fence, table, withoutEmptyColumns } from './markdown';
import { methodCase } from './method-case';
import { methodResults, nameOfRow, type RowResult } from './method-results';
import { typeWords } from './type-words';
import { valueWords } from './value-words';

/** Every scoring method: what it is for, its parameters, how it is written, and its examples as the product scores them. */
export async function methods(schema: JsonSchema): Promise<string> {
  const sections: string[] = [];
  for (const method of METHODS) sections.push(await section(method, schema));
  return sections.join('\n\n');
}

async function section(method: Method, schema: JsonSchema): Promise<string> {
  const { kind, source } = method;
  const title = titleOfMethod(kind);
  return [
    `#### ${code(kind)}${title === undefined ? '' : `: ${title}`}`,
    `Nguồn: ${source}.`,
    ...(method.parameters.length > 0 ? [parameters(method, schema), ...memberTables(method, schema)] : []),
    written(method),
    await examples(method),
  ].join('\n\n');
}

function parameters({ kind, parameters: all }: Method, schema: JsonSchema): string {
  const rows = all.map((parameter) => {
    const { name, type, required, help } = parameter;
    return [
      code(name),
      gives(type) ?? typeWords(schemaOf(kind, name, schema), schema),
      required ? 'phải có' : byDefault(kind, parameter),
      say('vi', codeOf(help)),
    ];
  });
  return table(['tham số', 'viết', 'không ghi thì', 'nghĩa'], rows);
}

/** The keys of what a parameter holds, where it is an object or a list of objects. */
function memberTables({ kind, parameters: all }: Method, schema: JsonSchema): string[] {
  return all.flatMap(({ name }) => {
    const { items, properties } = schemaOf(kind, name, schema);
    if (!items?.properties && !properties) return [];
    const path = `populations[].criteria[].method.${name}${items ? '[]' : ''}`;
    return [`${items ? 'Mỗi phần của' : 'Trong'} ${code(name)}:`, keyTable(schema, path)];
  });
}

function schemaOf(kind: string, parameter: string, schema: JsonSchema): JsonSchema {
  const cases = schema.$defs!['method']!.allOf!;
  const own = cases.find(({ if: asked }) => asked!.properties!['kind']!.const === kind)!;
  return own.then!.properties![parameter]!;
}

/** What an expression must give, which the schema does not tell. */
function gives(type: ParameterType): string | undefined {
  switch (type) {
    case 'expression:number':
      return 'biểu thức cho ra số';
    case 'expression:flag':
      return 'điều kiện';
    case 'expression:level':
      return 'biểu thức cho ra mức trong thang';
    case 'number-field':
      return 'tên một trường số';
    default:
      return undefined;
  }
}

function byDefault(kind: string, { name, type }: Parameter): string {
  if (type === 'number-field') return 'trường mang tên của tiêu chí';
  const value = methodDefault(kind, name);
  return value === undefined ? 'không dùng' : code(String(value));
}

/** The first criterion of a pack that is scored like this; where there is none, the first example as rules write it. */
function written(method: Method): string {
  for (const pack of PACKS) {
    const found = firstUse(pack as unknown as Json, method.kind, []);
    if (!found) continue;
    const place = `_Trích ${code(pack.id)}, mục ${code(pathOf(found.keys))}:_`;
    return `${place}\n\n${fence('json', printJson(found.criterion))}`;
  }
  const { method: json } = methodCase(method, method.examples[0]!);
  return `_Viết ở mục ${code('method')} của tiêu chí:_\n\n${fence('json', printJson(json))}`;
}

interface Use {
  readonly keys: readonly (string | number)[];
  readonly criterion: Json;
}

function firstUse(json: Json, kind: string, keys: Use['keys']): Use | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  const members: [string | number, Json][] = Array.isArray(json)
    ? (json as readonly Json[]).map((item, i) => [i, item])
    : Object.entries(json);
  for (const [key, item] of members) {
    const isUse = key === 'method' && (item as { kind?: Json } | null)?.kind === kind;
    const found = isUse ? { keys, criterion: json } : firstUse(item, kind, [...keys, key]);
    if (found) return found;
  }
  return undefined;
}

async function examples(method: Method): Promise<string> {
  const rows: string[][] = [];
  for (const [i, example] of method.examples.entries()) {
    const results = await methodResults(methodCase(method, example));
    results.forEach((result, row) => {
      const inputs = method.parameters.map(({ name, type }) => valueWords(example.inputs[name], type, row));
      const number = results.length > 1 ? `${i + 1}: ${nameOfRow(row)}` : '';
      const max = Number.isFinite(example.max) ? formatNumber('vi', example.max) : '';
      rows.push([number, ...inputs, max, shown(result), result.sentences.join('. ')]);
    });
  }
  const names = method.parameters.map(({ name }) => code(name));
  const full = withoutEmptyColumns(['ví dụ', ...names, 'điểm tối đa', 'điểm', 'giải thích'], rows);
  return `Ví dụ đã tính:\n\n${table(full.head, full.rows)}`;
}

function shown({ points, excluded }: RowResult): string {
  if (excluded) return 'không áp dụng';
  return points === null ? 'chưa chấm được' : `**${formatNumber('vi', roundTo(points, 4))}**`;
}
