import type { Run } from '../../../src/rules/run-result';
import { isCode, say, type Values } from '../../../src/locale/catalogue';
import type { CaseField, MethodCase } from './method-case';
import type { Json } from '../json-schema/json-schema';
import { csvOf, runExample } from './run-example';

/** What the product gives for a row of an example. */
export interface RowResult {
  /** null where the row has no points. */
  readonly points: number | null;
  readonly excluded: boolean;
  /** From what was read to the points, or what is wrong. */
  readonly sentences: readonly string[];
}

const CRITERION = 'điểm_chấm';
const KEY = 'đơn_vị';

/** Runs an example's case through the product: rules validated, rows read, points decided and explained. */
export async function methodResults(given: MethodCase): Promise<RowResult[]> {
  const { fields, rows } = given;
  const csv = csvOf(
    [KEY, ...fields.map(({ id }) => id)],
    rows.map((values, i) => [
      nameOfRow(i),
      ...values.map((value, field) => value ?? blankFor(fields[field]!)),
    ]),
  );
  const run = await runExample(rulesFor(given), [{ name: 'vi_du.csv', text: csv }]);
  const population = run.populations['vi_du'];
  if (!population) throw new Error(run.problems.map(({ message }) => message).join('\n'));
  return population.rows.map((row) => ({
    points: row.values[CRITERION] as number | null,
    excluded: row.states?.[CRITERION] === 'excluded',
    sentences: sentencesFor(run, row),
  }));
}

/** A blank flag of a CSV is a no, so one that is missing says so. */
function blankFor({ type }: CaseField): string | null {
  return type === 'flag' ? 'n/a' : null;
}

/** What the row of an example is called. */
export function nameOfRow(row: number): string {
  return `Đơn vị ${row + 1}`;
}

type Row = Run['populations'][string]['rows'][number];

function sentencesFor({ problems }: Run, { why, row }: Row): string[] {
  const steps = (why?.[CRITERION] ?? []).filter(({ code }) => code.startsWith('method.'));
  const faults = problems.filter(
    ({ column, cell, code }) =>
      column === CRITERION && cell?.replace(/\D/g, '') === String(row) && code.startsWith('method.'),
  );
  return [...steps, ...faults].flatMap(({ code, params }) =>
    isCode(code) ? [say('vi', code, params as Values)] : [],
  );
}

/** A rule set with one criterion; nine decimals, because an example's points are those before rounding. */
export function rulesFor({ method, max, fields }: MethodCase): Json {
  const read = fields.map(({ id, type, levels }) => ({
    id,
    title: id,
    type,
    ...(levels && { levels: levels.map((level) => ({ id: level, title: level })) }),
  }));
  return {
    format: 'binh-xet/1',
    id: 'vi-du',
    title: 'Ví dụ',
    rounding: { decimals: 9 },
    populations: [
      {
        id: 'vi_du',
        title: 'Ví dụ',
        key: [KEY],
        fields: [{ id: KEY, title: KEY, type: 'text' }, ...read],
        criteria: [{ id: CRITERION, title: 'Tiêu chí', ...(Number.isFinite(max) && { max }), method }],
      },
    ],
  };
}
