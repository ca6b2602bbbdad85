import data from '../../../docs/templates/examples/data.json';
import rules from '../../../docs/templates/examples/rules.json';
import { say } from '../../../src/locale/catalogue';
import type { Problem } from '../../../src/engine/problem';
import { validateRules } from '../../../src/rules/validate';
import type { Json } from '../json-schema/json-schema';
import { codeOf } from '../sentence';
import { keysOfPlace, withValueAt } from './json-path';
import { table } from './markdown';
import { csvOf, runExample } from './run-example';

const COLUMN = 'kết_quả';
const PLACE = 'populations.nguoi.columns';

type Value = number | string | boolean | null;

/** The small rule set and the rows that every expression of the handbook is tried on. */
export const ROWS: readonly string[] = data.nguoi.slice(1).map(([name]) => String(name));

/** What an expression gives for each row. @throws Error when it is refused, or a row is at fault */
export async function valuesOf(expression: string): Promise<readonly Value[]> {
  const files = Object.entries(data).map(([name, [head, ...rows]]) => ({
    name: `${name}.csv`,
    text: csvOf(head as string[], rows),
  }));
  const run = await runExample(rulesWith(expression), files);
  const people = run.populations['nguoi'];
  const faults = run.problems.filter(({ severity, column }) => severity === 'error' && column === COLUMN);
  if (!people || faults.length > 0)
    throw new Error(`${expression}: ${run.problems.map(({ message }) => message).join('\n')}`);
  return people.rows.map(({ values }) => values[COLUMN]!);
}

/** What is said against an expression; none when it is allowed. */
export function problemsOf(expression: string): readonly Problem[] {
  return validateRules(rulesWith(expression)).problems.filter(({ severity }) => severity === 'error');
}

/** The sentences about an expression, without the place in the rule set, which is the reader's own. */
export function sentencesAbout(expression: string): string[] {
  return problemsOf(expression).map(({ code, params }) => say('vi', codeOf(code), params));
}

/** The rows that the examples read, as a table. */
export function world(): string {
  const shown = (value: Value): string =>
    value === null ? '' : typeof value === 'boolean' ? (value ? 'có' : 'không') : String(value);
  const fields = rules.populations.find(({ id }) => id === 'nguoi')!.fields;
  const [head, ...rows] = data.nguoi as [string[], ...Value[][]];
  const ids = head.map((title) => `\`${fields.find((field) => field.title === title)!.id}\``);
  return table(
    ids,
    rows.map((row) => row.map(shown)),
  );
}

/** What the history of these rows holds, as a table. */
export function worldHistory(): string {
  const [head, ...rows] = data.history as [string[], ...Value[][]];
  return table(
    head,
    rows.map((row) => row.map(String)),
  );
}

function rulesWith(expression: string): Json {
  const json = rules as unknown as Json;
  const column = { id: COLUMN, title: 'Kết quả', formula: expression };
  return withValueAt(json, keysOfPlace(json, PLACE), [column]);
}
