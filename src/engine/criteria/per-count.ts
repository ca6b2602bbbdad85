import { MISSING_FORMULA, numberLiteral } from '../formula/formula-text';
import { factor } from '../formula/operand';
import { choose } from './formulas/arithmetic';
import type { Method, RowFault } from './method';

/** So many points for each thing counted; max is the cap, and without a max there is none. */
export const perCount: Method = {
  kind: 'per-count',
  parameters: [
    { name: 'count', type: 'expression:number', required: true, help: 'method.per-count.count' },
    { name: 'each', type: 'number', required: true, help: 'method.per-count.each' },
  ],
  source:
    'Chấm thẳng theo số lượng, có trần: bảng điểm cụm thi đua Công an tỉnh Quảng Trị 2025; cộng 10 điểm cho mỗi Cờ thi đua: TP. Hồ Chí Minh, Bảng biểu 4',
  needsMax: false,
  examples: [
    { inputs: { count: 3, each: 2 }, max: 10, points: 6 },
    { inputs: { count: 0, each: 2 }, max: 10, points: 0 },
    { inputs: { count: 7, each: 2 }, max: 10, points: 10 },
  ],
  evaluate(inputs, { max }) {
    const each = inputs.number('each')!;
    const faults: RowFault[] = [];
    const points = inputs.numbers('count').map((count, row) => {
      if (!(count < 0)) return Math.min(max, count * each);
      faults.push({ row, parameter: 'count', code: 'method.per-count.negative', params: { count } });
      return NaN;
    });
    return { points, faults };
  },
  formula(inputs) {
    const count = inputs.read('count');
    const each = inputs.number('each')!;
    const points = `${factor(count)}*${numberLiteral(each)}`;
    return { points: choose(`${count}<0`, MISSING_FORMULA, points), ...(each >= 0 && { least: 0 }) };
  },
  explain(inputs, row, points, { max }) {
    const count = inputs.numbers('count')[row]!;
    const each = inputs.number('each')!;
    const product = count * each;
    const params = { count, each, product, points, max: Number.isFinite(max) ? max : null };
    return [{ code: product > max ? 'method.per-count.capped' : 'method.per-count', params }];
  },
};
