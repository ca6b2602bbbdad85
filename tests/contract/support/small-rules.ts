import type { Criterion, Population, RuleSet } from '../../../src/rules/rule-set';
import type { Run } from '../../../src/rules/run-result';
import { decideRows } from '../../support/decide';
import type { Cells } from '../../support/table';

type Part = Partial<Omit<Population, 'id' | 'title' | 'key'>>;
type Row = Run['populations'][string]['rows'][number];

/** One population `nguoi` with a field of each type: `tên`, `a`, `b`, `c` (numbers), `x`, `y` (flags), `nhóm`, `mức`. */
export const smallRules = (part: Part, whole: Partial<RuleSet> = {}): RuleSet => ({
  format: 'binh-xet/1',
  id: 'nho',
  title: 'Nhỏ',
  ...whole,
  populations: [{ id: 'nguoi', title: 'Người', key: ['tên'], fields: FIELDS, ...part }],
});

const FIELDS: Population['fields'] = [
  { id: 'tên', title: 'Tên', type: 'text' },
  ...['a', 'b', 'c'].map((id) => ({ id, title: id, type: 'number' as const })),
  ...['x', 'y'].map((id) => ({ id, title: id, type: 'flag' as const })),
  { id: 'nhóm', title: 'Nhóm', type: 'text' },
  {
    id: 'mức',
    title: 'Mức',
    type: 'level',
    levels: ['thấp', 'vừa', 'cao'].map((id) => ({ id, title: id.toUpperCase() })),
  },
];

/** A leaf that takes the number of a field as its points. */
export const given = (field: string, more: Partial<Criterion> = {}): Criterion =>
  ({ id: `đ_${field}`, title: field, max: 10, method: { kind: 'given', field }, ...more }) as Criterion;

/** Rows named A, B, C, … */
export const named = (rows: readonly Cells[]): readonly Cells[] =>
  rows.map((row, i) => ({ tên: String.fromCharCode(65 + i), ...row }));

export function runSmall(
  rules: RuleSet,
  rows: readonly Cells[],
  choices: Parameters<typeof decideRows>[2] = [],
): { run: Run; rows: readonly Row[]; quotas: Run['populations'][string]['quotas'] } {
  const run = decideRows(rules, { nguoi: named(rows) }, choices);
  const answer = run.populations['nguoi']!;
  return { run, rows: answer.rows, quotas: answer.quotas };
}

/** The decisions on one title, row by row. */
export const decisions = (rows: readonly Row[], title: string): readonly (string | undefined)[] =>
  rows.map(({ titles }) => titles[title]?.decision);

/** One value, row by row. */
export const values = (rows: readonly Row[], id: string): readonly unknown[] =>
  rows.map((row) => row.values[id]);
