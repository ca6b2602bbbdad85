import { State } from '../graph/node';
import { leaderFormula } from './formulas/leader';
import { standingsOf, type Group, type Standing } from './leader-standing';
import { measuredFormula } from './formulas/measure';
import { isLowerBetter, MEASURE, MEASURED, measure } from './measure';
import type { Constants, Fault, Method, RowFault, Step } from './method';
import { shareOfBest } from './share-of-best';

/**
 * Points against the unit that leads its group. T target, A actual, L the leader's ratio, M max, h = `atTarget`:
 *
 * - A < T: h·M·A÷T
 * - A = T: h·M
 * - A > T and the ratio is the group's highest, rounded to `decimals`: M
 * - A > T otherwise: h·M + (1 − h)·M·(A÷T − 1)÷(L − 1)
 *
 * Where lower is better the ratio is T÷A, and a result of 0 leads without limit. A row that was given no target (blank,
 * or 0 where higher is better) but has a result stands apart: `relative` gives it M·A÷(highest A among the group's rows
 * without a target), 0 where that is 0; where lower is better M·(lowest A)÷A.
 */
export const leader: Method = {
  kind: 'leader',
  parameters: [
    ...MEASURE,
    { name: 'within', type: 'expression:group', required: false, help: 'method.within' },
    { name: 'atTarget', type: 'share', required: false, help: 'method.leader.at-target' },
    { name: 'decimals', type: 'decimals', required: false, help: 'method.leader.decimals' },
    {
      name: 'unassigned',
      type: { choice: ['block', 'relative', 'exclude', 'full'] },
      required: false,
      help: 'method.leader.unassigned',
    },
  ],
  source:
    'Chấm điểm tương đối theo đơn vị dẫn đầu cụm: Công an tỉnh Quảng Trị 2025 (mã nguồn ThuatNguyen/NationalSecurityContest2, SCORING_NO_TARGET_UNITS.md)',
  needsMax: true,
  knows: MEASURED,
  comparesRows: () => true,
  examples: [
    // the vectors of the source's documentation
    {
      inputs: { actual: [120, 150, 60, 80, 100, 75], target: [100, 0, 50, 80, null, 0] },
      max: 10,
      points: [10, 10, 10, 5, 20 / 3, 5],
    },
    { inputs: { actual: [150, 110, 50], target: [100, 100, 100] }, max: 10, points: [10, 6, 2.5] },
    {
      inputs: { actual: [2, 4, 5, 10], target: [4, 5, 5, 5], better: 'lower', atTarget: '60%' },
      max: 10,
      points: [10, 7, 6, 3],
    },
    {
      inputs: { actual: [15, 11, 12], target: [10, 10, 10], within: ['A', 'A', 'B'] },
      max: 10,
      points: [10, 6, 10],
    },
    {
      inputs: { actual: [10, 3], target: [10, 0], unassigned: 'exclude' },
      max: 10,
      points: [5, null],
    },
  ],
  faults(inputs): Fault[] {
    const atTarget = inputs.share('atTarget') ?? 0;
    if (atTarget <= 1) return [];
    return [{ parameter: 'atTarget', code: 'rules.share-above-one', params: { share: atTarget } }];
  },
  evaluate(inputs, { max }) {
    const { ratio, met, exceeded } = measure(inputs);
    const { standings, groups } = standingsOf(inputs);
    const { codes } = inputs.groups('within');
    const rules = rulesOf(inputs, max);
    const states = new Uint8Array(inputs.rowCount);
    const faults: RowFault[] = [];
    const points = Float64Array.from(standings, (standing, row) => {
      states[row] = stateOf(rules, standing);
      const fault = faultOf(rules, standing, row);
      if (fault) faults.push(fault);
      if (fault || states[row] !== State.plain) return NaN;
      return pointsOf(rules, standing, groups[codes[row]!]);
    });
    return { points, ratio, met, exceeded, states, faults };
  },
  formula: leaderFormula,
  knowledgeFormula: measuredFormula,
  leavesOut: (inputs) => inputs.choice('unassigned') === 'exclude',
  explain(inputs, row, points, { max }) {
    const { standings, groups } = standingsOf(inputs);
    const group = groups[inputs.groups('within').codes[row]!];
    return explainStanding(rulesOf(inputs, max), standings[row]!, group, row, points);
  },
};

interface Rules {
  readonly max: number;
  readonly atTarget: number;
  /** The points at the target. */
  readonly base: number;
  readonly unassigned: string;
  readonly lower: boolean;
}

function rulesOf(inputs: Constants, max: number): Rules {
  const atTarget = inputs.share('atTarget') ?? 0.5;
  const unassigned = inputs.choice('unassigned') ?? 'relative';
  return { max, atTarget, base: atTarget * max, unassigned, lower: isLowerBetter(inputs) };
}

function stateOf({ unassigned }: Rules, { is }: Standing): number {
  if (is !== 'unassigned') return State.plain;
  return unassigned === 'exclude' ? State.excluded : unassigned === 'block' ? State.blocked : State.plain;
}

function faultOf({ unassigned }: Rules, { is, actual, target }: Standing, row: number): RowFault | undefined {
  if (is === 'no-ratio') {
    return { row, parameter: 'target', code: 'method.target-negative', params: { actual, target } };
  }
  if (is !== 'unassigned' || unassigned !== 'block') return undefined;
  return { row, parameter: 'target', code: 'method.leader.no-target', params: { actual } };
}

/** @param group absent where it is missing which group the row is in */
function pointsOf(
  { max, base, unassigned, lower }: Rules,
  standing: Standing,
  group: Group | undefined,
): number {
  switch (standing.is) {
    case 'below':
      return base * standing.reached;
    case 'at':
      return base;
    case 'beyond':
      if (!group) return NaN;
      if (standing.ratio === group.ratio) return max;
      return base + (max - base) * (standing.excess / group.excess);
    case 'unassigned':
      if (unassigned === 'full') return max;
      return group ? max * shareOfBest(standing.actual, group.best, lower) : NaN;
    default:
      return NaN;
  }
}

function explainStanding(
  { max, atTarget, base, unassigned, lower }: Rules,
  standing: Standing,
  group: Group | undefined,
  row: number,
  points: number,
): Step[] {
  const { actual, target } = standing;
  const params = { actual, target, atTarget, max, points, base };
  switch (standing.is) {
    case 'below':
      return [{ code: lower ? 'method.leader.below-lower' : 'method.leader.below', params }];
    case 'at':
      return [{ code: 'method.leader.at', params }];
    case 'beyond': {
      if (!group) return [];
      const ratios = { ratio: standing.ratio, leading: group.ratio };
      const leads = standing.ratio === group.ratio;
      const ahead = group.leaders.filter((other) => other !== row);
      if (leads) {
        const code = ahead.length > 0 ? 'method.leader.leads-shared' : 'method.leader.leads';
        return [{ code, params: { ...params, ...ratios }, rows: ahead }];
      }
      return [{ code: 'method.leader.beyond', params: { ...params, ...ratios }, rows: ahead }];
    }
    case 'unassigned': {
      if (unassigned !== 'relative') return [{ code: `method.leader.unassigned-${unassigned}`, params }];
      if (!group) return [];
      const rows = group.bestRows.filter((other) => other !== row);
      return [
        { code: relativeCode(actual, group.best, lower), params: { ...params, best: group.best }, rows },
      ];
    }
    default:
      return [];
  }
}

function relativeCode(actual: number, best: number, lower: boolean): string {
  if (lower && actual === best) return 'method.leader.relative-lowest';
  if (best <= 0) return 'method.leader.relative-none';
  return lower ? 'method.leader.relative-lower' : 'method.leader.relative';
}
