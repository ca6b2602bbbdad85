import type { Criterion, Method, Population, RuleSet } from '../../../src/rules/rule-set';
import { validateRules } from '../../../src/rules/validate';
import { decideRows } from '../../support/decide';
import type { Cells } from '../../support/table';

export const FIELDS: Population['fields'] = [
  { id: 'tên', title: 'Tên', type: 'text' },
  { id: 'cụm', title: 'Cụm', type: 'text' },
  { id: 'đạt', title: 'Đạt', type: 'number' },
  { id: 'giao', title: 'Giao', type: 'number' },
  { id: 'tỉ_lệ', title: 'Tỷ lệ', type: 'number', unit: '%' },
  { id: 'phần_nghìn', title: 'Phần nghìn', type: 'number', unit: '‰' },
  { id: 'diện_tích', title: 'Diện tích', type: 'number', unit: 'ha' },
  { id: 'có', title: 'Có', type: 'flag' },
];

export const criterion = (method: Method, more: object = {}): Criterion =>
  ({ id: 'tc', title: 'Tiêu chí', max: 10, method, ...more }) as Criterion;

export const rulesOf = (criteria: Criterion[], part: Partial<Population> = {}): RuleSet => ({
  format: 'binh-xet/1',
  id: 'thu',
  title: 'Thử',
  populations: [{ id: 'xa', title: 'Xã', key: ['tên'], fields: FIELDS, criteria, ...part }],
});

export const MEASURED = { actual: 'đạt', target: 'giao' } as const;
export const ROOT = 'populations[0].criteria[0].method';

export const decideOn = (criteria: Criterion[], rows: readonly Cells[], part?: Partial<Population>) => {
  const named = rows.map((row, i) => ({ tên: String.fromCharCode(65 + i), ...row }));
  const run = decideRows(rulesOf(criteria, part), { xa: named });
  return { run, rows: run.populations['xa']!.rows };
};

export const pointsIn = ({ rows }: ReturnType<typeof decideOn>, id = 'tc') =>
  rows.map(({ values }) => values[id]);

/** Path and code of every problem of a criterion with this method. */
export const problemsOf = (method: object, more: object = {}): string[] =>
  validateRules(rulesOf([criterion(method as Method, more)])).problems.map(
    ({ path, code }) => `${path}: ${code}`,
  );
