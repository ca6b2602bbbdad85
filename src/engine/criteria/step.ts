import { call, numberLiteral } from '../formula/formula-text';
import { choose, times } from './formulas/arithmetic';
import type { FormulaInputs } from './formulas/formula-inputs';
import { gapFormula, measuredFormula } from './formulas/measure';
import { distanceBeyond, isLowerBetter, MEASURE, MEASURED, measure } from './measure';
import type { Method, RowFault, Step } from './method';
import {
  afterLoss,
  besideFaults,
  countSteps,
  lossStep,
  stepFaults,
  stepLength,
  stepParameters,
  steppingFrom,
  steppingOf,
  type Counted,
  type Stepping,
} from './steps';
import { afterLossFormula, countedFormula, lengthFormula, stepDecimals } from './formulas/steps';

/**
 * Full points where the target is reached; each step that is missing takes points away. Each step beyond the target may
 * add some on top of max, up to `gainCap`.
 */
export const step: Method = {
  kind: 'step',
  parameters: [
    ...MEASURE,
    ...stepParameters(true),
    { name: 'gain', type: 'number', required: false, help: 'method.step.gain' },
    { name: 'gainCap', type: 'number', required: false, help: 'method.step.gain-cap' },
  ],
  source:
    'Bảng điểm cụm, khối thi đua: trừ x điểm cho mỗi 1 % thấp hơn chỉ tiêu; cộng y điểm cho mỗi 1 % vượt, không quá mức thưởng tối đa (maxBonusPoint: bảng điểm MTTQ tỉnh Đồng Nai 2025)',
  needsMax: true,
  knows: MEASURED,
  examples: [
    { inputs: { actual: 92, target: 95, step: 1, lose: 0.5 }, max: 10, points: 8.5 },
    { inputs: { actual: 93.4, target: 95, step: 1, lose: 0.5 }, max: 10, points: 9.5 },
    { inputs: { actual: 93.4, target: 95, step: 1, count: 'begun', lose: 0.5 }, max: 10, points: 9 },
    { inputs: { actual: 93.4, target: 95, step: 1, count: 'exact', lose: 0.5 }, max: 10, points: 9.2 },
    { inputs: { actual: 0.7, target: 1, step: 0.1, lose: 1 }, max: 10, points: 7 },
    { inputs: { actual: 291, target: 300, step: '1%', lose: 1 }, max: 10, points: 7 },
    { inputs: { actual: 6.8, target: 5.8, step: 0.5, lose: 2, better: 'lower' }, max: 10, points: 6 },
    { inputs: { actual: 318, target: 300, step: '1%', lose: 1, gain: 0.5, gainCap: 2 }, max: 10, points: 12 },
    { inputs: { actual: 306, target: 300, step: '1%', lose: 1, gain: 0.5, gainCap: 2 }, max: 10, points: 11 },
  ],
  ceiling: (inputs, max) =>
    inputs.number('gain') === undefined ? max : max + (inputs.number('gainCap') ?? Infinity),
  faults: (inputs) => [
    ...stepFaults(inputs),
    ...besideFaults((name) => inputs.number(name) !== undefined, 'gainCap', 'gain'),
  ],
  evaluate(inputs, { max }) {
    const { actual, target, ratio, met, exceeded } = measure(inputs);
    const stepping = steppingOf(inputs)!;
    const lower = isLowerBetter(inputs);
    const faults: RowFault[] = [];
    const points = actual.map((value, row) => {
      const outcome = outcomeOf(stepping, lower, value, target[row]!);
      if (outcome.is === 'unmeasured') faults.push(faultOf(row, value, target[row]!));
      return pointsOf(stepping, outcome, max);
    });
    return { points, ratio, met, exceeded, faults };
  },
  formula(inputs, { max }) {
    const stepping = steppingFrom(inputs)!;
    const { gain, gainCap } = stepping;
    const decimals = stepDecimals(stepping, max);
    const most = gain === undefined ? max : max + gainCap;
    const length = lengthFormula(stepping, inputs, 'target');
    const whole = stepped(stepping, inputs, length.formula, max);
    if (length.isSure) return { points: whole, most, settles: true, decimals };
    // a step that is no length matters only where there are steps
    const sign = gain !== undefined ? '=' : isLowerBetter(inputs) ? '<=' : '>=';
    const isFull = `${inputs.compared('actual')}${sign}${inputs.compared('target')}`;
    return { points: choose(isFull, numberLiteral(max), whole), most, settles: true, decimals };
  },
  knowledgeFormula: measuredFormula,
  explain(inputs, row, points, { max }) {
    const { actual, target } = measure(inputs);
    const stepping = steppingOf(inputs)!;
    const outcome = outcomeOf(stepping, isLowerBetter(inputs), actual[row]!, target[row]!);
    const params = { actual: actual[row]!, target: target[row]!, max };
    switch (outcome.is) {
      case 'short':
        return [{ code: 'method.step.short', params }, lossStep(stepping, outcome.counted, points, max)];
      case 'beyond':
        return [{ code: 'method.step.beyond', params }, gainStep(stepping, outcome.counted, points, max)];
      case 'full':
        return [{ code: 'method.step.full', params }];
      default:
        return [];
    }
  },
};

/** max less what is short, more what is beyond: one of the two is nothing. */
function stepped(stepping: Stepping, inputs: FormulaInputs, length: string, max: number): string {
  const steps = (side: 'short' | 'beyond'): string =>
    countedFormula(stepping, call('MAX', '0', gapFormula(inputs, side)), length);
  const { gain, gainCap } = stepping;
  const lost = afterLossFormula(stepping, steps('short'), max);
  if (gain === undefined) return lost;
  const gained = times(gain, steps('beyond'));
  return `${lost}+${gainCap === Infinity ? gained : call('MIN', numberLiteral(gainCap), gained)}`;
}

type Outcome =
  | { readonly is: 'missing' | 'full' | 'unmeasured' }
  | { readonly is: 'short' | 'beyond'; readonly counted: Counted };

function outcomeOf(stepping: Stepping, lower: boolean, actual: number, target: number): Outcome {
  const beyond = distanceBeyond(lower, actual, target);
  if (Number.isNaN(beyond)) return { is: 'missing' };
  if (beyond === 0 || (beyond > 0 && stepping.gain === undefined)) return { is: 'full' };
  const length = stepLength(stepping, target);
  if (!(length > 0)) return { is: 'unmeasured' };
  return { is: beyond < 0 ? 'short' : 'beyond', counted: countSteps(stepping, Math.abs(beyond), length) };
}

function pointsOf(stepping: Stepping, outcome: Outcome, max: number): number {
  switch (outcome.is) {
    case 'full':
      return max;
    case 'short':
      return afterLoss(stepping, outcome.counted, max);
    case 'beyond':
      return max + gained(stepping, outcome.counted);
    default:
      return NaN;
  }
}

function gained({ gain = 0, gainCap }: Stepping, { steps }: Counted): number {
  return Math.min(gainCap, gain * steps);
}

/** Steps are a share of the target, and the target has no share. */
function faultOf(row: number, actual: number, target: number): RowFault {
  const code = target < 0 ? 'method.target-negative' : 'method.target-zero';
  return { row, parameter: 'target', code, params: { actual, target } };
}

function gainStep(stepping: Stepping, counted: Counted, points: number, max: number): Step {
  const { gain = 0, gainCap } = stepping;
  const params = { ...counted, gain, gained: gained(stepping, counted), max, points };
  if (gainCap === Infinity) return { code: 'method.steps.gained', params };
  return { code: 'method.steps.gained-to-cap', params: { ...params, cap: gainCap } };
}
