import { MISSING_FORMULA, numberLiteral } from '../formula/formula-text';
import { allOf } from '../formula/logic';
import { choose } from './formulas/arithmetic';
import type { Method, RowFault } from './method';

/** Points typed in by whoever appraised; a figure outside min…max is a fault, never bent to fit. */
export const given: Method = {
  kind: 'given',
  parameters: [{ name: 'field', type: 'number-field', required: false, help: 'method.given.field' }],
  source: 'Chấm thẳng: điểm do người chấm hoặc đoàn thẩm định ghi',
  needsMax: false,
  examples: [{ inputs: { field: 4.5 }, max: 5, points: 4.5 }],
  evaluate(inputs, { min, max }) {
    const points = Float64Array.from(inputs.numbers('field'));
    const faults: RowFault[] = [];
    points.forEach((value, row) => {
      if (value < min || value > max) {
        faults.push({ row, code: 'method.given.outside', params: { points: value, min, max } });
        points[row] = NaN;
      }
    });
    return { points, faults };
  },
  formula(inputs, { min, max }) {
    const points = inputs.read('field');
    const lower = `${points}>=${numberLiteral(min)}`;
    const inside = Number.isFinite(max) ? allOf([lower, `${points}<=${numberLiteral(max)}`]) : lower;
    const number = Number.isFinite(max) ? points : `${points}+0`; // any word is greater than any number
    return { points: choose(inside, number, MISSING_FORMULA), least: min, most: max };
  },
  explain: (_inputs, _row, points, { max }) =>
    Number.isFinite(max)
      ? [{ code: 'method.given', params: { points, max } }]
      : [{ code: 'method.given.unbounded', params: { points } }],
};
