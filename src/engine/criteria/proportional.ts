import { roundTo } from '../arithmetic/round';
import { DECIMALS } from './comparable';
import { isLowerBetter, MEASURE, measure, reach } from './measure';
import type { Method } from './method';

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
  examples: [
    { inputs: { actual: 9, target: 12 }, max: 20, points: 15 },
    { inputs: { actual: 15, target: 12 }, max: 20, points: 20 },
    { inputs: { actual: 5, target: 12, from: '50%' }, max: 20, points: 0 },
    { inputs: { actual: 4, target: 2, better: 'lower' }, max: 20, points: 10 },
    { inputs: { actual: 15, target: 12, cap: '120%' }, max: 20, points: 24 },
  ],
  ceiling: (inputs, max) => max * Math.max(1, inputs.share('cap') ?? 1),
  evaluate(inputs, { max }) {
    const { ratio, met, exceeded } = measure(inputs);
    const { reached, faults } = reach(inputs);
    const from = inputs.share('from') ?? 0;
    const cap = inputs.share('cap') ?? 1;
    const points = reached.map((value) => (roundTo(value, DECIMALS) < from ? 0 : max * Math.min(value, cap)));
    return { points, ratio, met, exceeded, faults };
  },
  explain(inputs, row, points, { max }) {
    const lower = isLowerBetter(inputs);
    const from = inputs.share('from') ?? 0;
    const cap = inputs.share('cap') ?? 1;
    const reached = reach(inputs).reached[row]!;
    const actual = inputs.numbers('actual')[row]!;
    const target = inputs.numbers('target')[row]!;
    const params = { actual, target, max, points, from, cap };
    if (roundTo(reached, DECIMALS) < from) return [{ code: 'method.proportional.below', params }];
    if (reached > cap) return [{ code: 'method.proportional.capped', params }];
    return [{ code: lower ? 'method.proportional.lower' : 'method.proportional', params }];
  },
};
