import type { RuleSet } from '../../../src/rules/rule-set';
import type { Run } from '../../../src/rules/run-result';
import { rules } from './rules';
import { completeRun } from './run';

type RunPopulation = Run['populations'][string];
type Rules = RuleSet['populations'][number];

/** The rules with other people. */
export function rulesWith(change: (people: Rules) => Rules): RuleSet {
  const populations = rules.populations.map((each) => (each.id === 'ca_nhan' ? change(each) : each));
  return { ...rules, populations };
}

/** A run with other people. */
export function runWith(change: (people: RunPopulation) => RunPopulation, from: Run = completeRun): Run {
  const people = from.populations['ca_nhan']!;
  return { ...from, populations: { ...from.populations, ca_nhan: change(people) } };
}

const STAGES = [
  { id: 'tu_cham', title: 'Tự chấm' },
  { id: 'tham_dinh', title: 'Thẩm định' },
];

/** I.1 is scored in two stages; for the first person they differ by more than the rules allow. */
export const reviewedRules = rulesWith((people) => ({
  ...people,
  review: { stages: STAGES, use: 'last', flag: { above: '15%' } },
  criteria: people.criteria!.map((criterion) =>
    'children' in criterion
      ? {
          ...criterion,
          children: criterion.children.map((child) =>
            child.id === 'ky_cuong'
              ? { ...child, method: { kind: 'pass' as const, when: 'sang_kien' } }
              : child,
          ),
        }
      : { ...criterion, method: { kind: 'pass' as const, when: 'sang_kien' } },
  ),
}));

export const reviewedRun = runWith((people) => ({
  ...people,
  rows: people.rows.map((row, index) => {
    const viec = Number(row.values['viec']);
    const total = Number(row.values['total']);
    const raised = index === 0 ? 4 : 0;
    return {
      ...row,
      stages: {
        viec: { tu_cham: viec + raised, tham_dinh: viec },
        ky_cuong: { tu_cham: 9, tham_dinh: 9 },
        muc1: { tu_cham: 20 + raised, tham_dinh: 20 },
        total: { tu_cham: total + raised, tham_dinh: null },
      },
      ...(index === 0 ? { differences: ['viec'] } : {}),
    };
  }),
}));

/** II. Phong trào is a bonus of at most 5 points, and the first person has 8. */
export const cappedRules = rulesWith((people) => ({
  ...people,
  adjust: { bonusCap: 5 },
  criteria: people.criteria!.map((criterion) =>
    criterion.id === 'muc2' ? { ...criterion, kind: 'bonus' as const } : criterion,
  ),
}));

export const cappedRun = runWith((people) => ({
  ...people,
  rows: people.rows.map((row, index) => ({
    ...row,
    values: { ...row.values, score: 30 - index, bonus: index === 0 ? 5 : 4, penalty: 0 },
    why: {
      ...row.why,
      bonus:
        index === 0
          ? [{ code: 'section.capped', params: { title: 'Điểm thưởng', sum: 8, cap: 5 } }]
          : [{ code: 'bonus.points', params: { title: 'Điểm thưởng', points: 4 } }],
    },
  })),
}));
