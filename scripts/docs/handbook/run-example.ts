import { runCase } from '../../../src/app/run-case';
import type { TextFile } from '../../../src/app/data';
import type { Run } from '../../../src/rules/run-result';
import type { Json } from '../json-schema/json-schema';

/** What the product makes of a rule set and the files beside it. */
export async function runExample(rules: Json, files: readonly TextFile[]): Promise<Run> {
  const { run } = await runCase({ data: { files }, json: rules, name: 'ví dụ', language: 'vi' });
  return run;
}

/** Rows as a CSV that the product reads; null is a blank cell. */
export function csvOf(
  head: readonly string[],
  rows: readonly (readonly (string | number | boolean | null)[])[],
): string {
  const cell = (value: string | number | boolean | null): string => {
    if (typeof value === 'boolean') return value ? 'có' : 'không';
    return value === null ? '' : `"${String(value).replaceAll('"', '""')}"`;
  };
  return [head, ...rows].map((cells) => cells.map(cell).join(',')).join('\n');
}
