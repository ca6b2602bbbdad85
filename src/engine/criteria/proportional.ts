import { toComparable } from '../arithmetic/comparable';
import { call, numberLiteral } from '../formula/formula-text';
import { choose, times } from './formulas/arithmetic';
import { measuredFormula, reachedFormula } from './formulas/measure';
import { isLowerBetter, MEASURE, MEASURED, measure, reached, targetFault } from './measure';
import type { Constants, Method, RowFault } from './method';

/** Points in proportion to how far the target was reached: max × min(actual ÷ target, cap), and 0 below `from`. */
export const proportional: Method = {
  kind: 'proportional',
  parameters: [
    ...MEASURE,
    { name: 'from', type: 'share', required: false, help: 'method.proportional.from' },
    { name: 'cap', type: 'share', required: false, help: 'method.proportional.cap' },
  ],
  source: 'Bảng chấm điểm cụm, khối thi đua: điểm tối đa × min(thực hiện ÷ chỉ tiêu, 1)',
  needsMax: true,
  knows: MEASURED,
  examples: [
    { inputs: { actual: 9, target: 12 }, max: 20, points: 15 },
    { inputs: { actual: 15, target: 12 }, max: 20, points: 20 },
    { inputs: { actual: 5, target: 12, from: '50%' }, max: 20, points: 0 },
    { inputs: { actual: 4, target: 2, better: 'lower' }, max: 20, points: 10 },
    { inputs: { actual: 15, target: 12, cap: '120%' }, max: 20, points: 24 },
  ],
  ceiling: (inputs, max) => max * Math.max(1, inputs.share('cap') ?? 1),
  evaluate(inputs, { max }) {
    const { actual, target, ratio, met, exceeded } = measure(inputs);
    const lower = isLowerBetter(inputs);
    const { from, cap } = limitsOf(inputs);
    const faults: RowFault[] = [];
    const points = new Float64Array(inputs.rowCount);
    for (let row = 0; row < points.length; row++) {
      const goal = target[row]!;
      const share = goal > 0 && !lower ? actual[row]! / goal : reached(lower, actual[row]!, goal);
      points[row] = share < from && isBelow(share, from) ? 0 : max * Math.min(share, cap);
      if (!Number.isNaN(share)) continue;
      const fault = targetFault(lower, row, actual[row]!, target[row]!);
      if (fault) faults.push(fault);
    }
    return { points, ratio, met, exceeded, faults };
  },
  formula(inputs, { min, max }) {
    const { from, cap } = limitsOf(inputs);
    const endless = cap <= 1 && from <= 1 ? '1' : undefined;
    const plain = reachedFormula(inputs, endless);
    const isNamedTwice = from > 0 && plain.length > SHORT;
    const share = isNamedTwice ? inputs.aside('share', (own) => reachedFormula(own, endless)) : plain;
    const counted = call('MIN', share, numberLiteral(cap));
    const most = max * cap;
    if (from <= 0) {
      const points = times(max, min < 0 ? call('MAX', '0', counted) : counted);
      return min < 0 ? { points, least: 0, most } : { points, most };
    }
    const isBelow = `${call('ROUND', share, '9')}<${numberLiteral(from)}`;
    return { points: choose(isBelow, '0', times(max, counted)), least: 0, most };
  },
  knowledgeFormula: measuredFormula,
  explain(inputs, row, points, { max }) {
    const lower = isLowerBetter(inputs);
    const { from, cap } = limitsOf(inputs);
    const measured = measure(inputs);
    const share = reached(lower, measured.actual[row]!, measured.target[row]!);
    const actual = inputs.numbers('actual')[row]!;
    const target = inputs.numbers('target')[row]!;
    const params = { actual, target, max, points, from: inputs.share('from') ?? 0, cap };
    if (isBelow(share, from)) return [{ code: 'method.proportional.below', params }];
    if (share > cap) return [{ code: 'method.proportional.capped', params }];
    return [{ code: lower ? 'method.proportional.lower' : 'method.proportional', params }];
  },
};

/** About as long as a formula may be that stands twice in another. */
const SHORT = 24;

/** The share of the target from which there are points, rounded as what it is compared with; and the most that counts. */
function limitsOf(inputs: Constants): { readonly from: number; readonly cap: number } {
  return { from: toComparable(inputs.share('from') ?? 0), cap: inputs.share('cap') ?? 1 };
}

/** Compared after rounding to 9 decimals: a third of 3 reaches 1/3. What is not below has no need to be rounded. */
function isBelow(share: number, from: number): boolean {
  return share < from && toComparable(share) < from;
}
