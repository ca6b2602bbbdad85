import { MISSING, YES } from '../columns/column';
import { flags } from '../columns/operations';
import { numberLiteral } from '../formula/formula-text';
import { choose } from './formulas/arithmetic';
import type { Method } from './method';
import { decimalsOf } from './formulas/points';

/** All or nothing: max where the condition holds, else the least points. */
export const pass: Method = {
  kind: 'pass',
  parameters: [{ name: 'when', type: 'expression:flag', required: true, help: 'method.pass.when' }],
  source:
    'Tiêu chí định tính (đạt = điểm tối đa, không đạt = 0): bảng điểm cụm thi đua Công an tỉnh Quảng Trị 2025',
  needsMax: true,
  knows: ['met'],
  examples: [
    { inputs: { when: true }, max: 5, points: 5 },
    { inputs: { when: false }, max: 5, points: 0 },
  ],
  evaluate(inputs, { max }) {
    const when = inputs.flags('when');
    const points = Float64Array.from(when, (flag) => (flag === MISSING ? NaN : flag === YES ? max : 0));
    return { points, met: flags(when) };
  },
  formula(inputs, { max }) {
    const points = choose(inputs.expression('when'), numberLiteral(max), '0');
    return { points, least: Math.min(0, max), most: Math.max(0, max), decimals: decimalsOf(max) };
  },
  knowledgeFormula: (_knowledge, inputs) => inputs.expression('when'),
  explain: (_inputs, _row, points, { max }) => [
    { code: points === max ? 'method.pass.yes' : 'method.pass.no', params: { points, max } },
  ],
};
