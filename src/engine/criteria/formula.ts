import type { Method } from './method';

/** The points as an expression gives them, held inside min…max. */
export const formula: Method = {
  kind: 'formula',
  parameters: [
    { name: 'expression', type: 'expression:number', required: true, help: 'method.formula.expression' },
  ],
  source: 'Công thức riêng của bảng điểm',
  needsMax: false,
  examples: [{ inputs: { expression: 8.25 }, max: 10, points: 8.25 }],
  evaluate: (inputs) => ({ points: Float64Array.from(inputs.numbers('expression')) }),
  formula: (inputs) => ({ points: inputs.expression('expression') }),
  explain: (_inputs, _row, points) => [{ code: 'method.formula', params: { points } }],
};
