import { NO_CODE } from '../columns/column';
import { shownAt } from '../columns/operations';
import { call, numberLiteral } from '../formula/formula-text';
import type { Constants, Fault, Method } from './method';
import { decimalsOf } from './formulas/points';

/** Points by the level reached, every level listed: tốt 10, khá 7, chưa tốt 0. */
export const levels: Method = {
  kind: 'levels',
  parameters: [
    { name: 'of', type: 'expression:level', required: true, help: 'method.levels.of' },
    { name: 'points', type: 'points-by-level', required: true, help: 'method.levels.points' },
  ],
  source: 'Tiêu chí định tính nhiều mức trong bảng điểm cụm, khối thi đua',
  needsMax: false,
  examples: [{ inputs: { of: 'b', points: { a: 0, b: 7, c: 10 } }, max: 10, points: 7 }],
  mostPoints: (inputs) => Math.max(...pointsOf(inputs)),
  faults(inputs, max): Fault[] {
    const most = Math.max(...pointsOf(inputs));
    if (max === undefined || most <= max) return [];
    return [{ parameter: 'points', code: 'rules.points-above-max', params: { points: most, max } }];
  },
  evaluate(inputs) {
    const { codes, scale } = inputs.levels('of');
    const byLevel = inputs.points('points')!;
    const byCode = scale.map(({ id }) => byLevel[id]!);
    return { points: Float64Array.from(codes, (code) => (code === NO_CODE ? NaN : byCode[code]!)) };
  },
  formula(inputs) {
    const byLevel = inputs.points('points')!;
    const points = inputs.scale('of').map(({ id }) => byLevel[id]!);
    return {
      points: call('CHOOSE', inputs.expression('of'), ...points.map(numberLiteral)),
      least: Math.min(...points),
      most: Math.max(...points),
      decimals: decimalsOf(...points),
    };
  },
  explain: (inputs, row, points) => [
    { code: 'method.levels', params: { level: shownAt(inputs.levels('of'), row), points } },
  ],
};

function pointsOf(inputs: Constants): number[] {
  return Object.values(inputs.points('points') ?? {});
}
