import type { JsonSchema } from '../json-schema/json-schema';
import { describeKey } from '../json-schema/key-descriptions';
import { branchesOf, inside, type Part } from '../json-schema/place';
import { code, table } from './markdown';
import { typeWords } from './type-words';

/** Every key of the object at a path such as `populations[].titles[]`: how it is written, its default, what it means. */
export function keyTable(root: JsonSchema, path: string): string {
  const branches = branchesOf(partAt(root, path), root).filter(({ schema }) => schema.properties);
  const keys = groundsLast([...new Set(branches.flatMap(({ schema }) => Object.keys(schema.properties!)))]);
  const rows = keys.map((key) => {
    const { schema, place } = branches.find((branch) => branch.schema.properties![key])!;
    const property = schema.properties![key]!;
    const described = describeKey(inside(place, key), property);
    return [
      code(key),
      typeWords(property, root),
      necessity(key, branches) ?? (described?.default === undefined ? '' : code(String(described.default))),
      described?.text ?? '',
    ];
  });
  return table(['mục', 'viết', 'không ghi thì', 'nghĩa'], rows);
}

/** What must be there, and what must be there unless something else is. */
function necessity(key: string, branches: readonly Part[]): string | undefined {
  const needs = branches.filter(({ schema }) => schema.required?.includes(key));
  if (needs.length === branches.length) return 'phải có';
  const exclusive = branches.some(({ schema }) =>
    schema.oneOf?.some(({ required }) => required.includes(key)),
  );
  return exclusive || needs.length > 0 ? 'chọn một' : undefined;
}

/** What rests on sources and questions may have them: said last, because it says nothing of the thing itself. */
function groundsLast(keys: readonly string[]): string[] {
  const isGround = (key: string): boolean => key === 'basis' || key === 'confirm';
  return [...keys.filter((key) => !isGround(key)), ...keys.filter(isGround)];
}

/** The schema at a path, and the place that its keys are described under. */
function partAt(root: JsonSchema, path: string): Part {
  const steps = path === '' ? [] : path.split(/\.|(?=\[\])/);
  return steps.reduce<Part>((part, step) => below(part, step, root), { schema: root, place: '' });
}

function below(part: Part, step: string, root: JsonSchema): Part {
  for (const { schema, place } of branchesOf(part, root)) {
    const found = step === '[]' ? schema.items : schema.properties?.[step];
    if (found) return { schema: found, place: step === '[]' ? `${place}[]` : inside(place, step) };
  }
  throw new Error(`the schema has no ${step} in ${part.place}`);
}
