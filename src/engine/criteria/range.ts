import { comparable, distance } from '../arithmetic/comparable';
import { numberLiteral } from '../formula/formula-text';
import type { Constants, Inputs, Method, RowFault } from './method';
import { decimalsOf } from './formulas/points';
import { lossFlag, lossFormula, rangeFormula, type Side } from './formulas/range';
import { stepDecimals } from './formulas/steps';
import { MISSING, NO, YES } from '../columns/column';
import { flags } from '../columns/operations';
import { perInputs } from './per-inputs';
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

/**
 * Full points inside low…high, both included. Outside, on the side that loses, steps take points away; without steps
 * everything is lost. On the other side the points stay full. A step that is a share is a share of the bound that was
 * passed. A bound that is missing matters only where the result does not already lie beyond the other one.
 */
export const range: Method = {
  kind: 'range',
  parameters: [
    { name: 'actual', type: 'expression:number', required: true, help: 'method.actual' },
    { name: 'low', type: 'number-or-expression', required: true, help: 'method.range.low' },
    { name: 'high', type: 'number-or-expression', required: true, help: 'method.range.high' },
    {
      name: 'outside',
      type: { choice: ['both', 'below', 'above'] },
      required: false,
      help: 'method.range.outside',
    },
    ...stepParameters(false),
  ],
  source:
    'Chỉ tiêu dạng khoảng trong kế hoạch thi đua: “cơ cấu nông nghiệp 55–56 %”, “tổng giá trị sản xuất tăng 8–9 %” (huyện Ba Tơ, 2021)',
  needsMax: true,
  knows: ['met'],
  examples: [
    { inputs: { actual: 55.4, low: 55, high: 56 }, max: 10, points: 10 },
    { inputs: { actual: 56, low: 55, high: 56 }, max: 10, points: 10 },
    { inputs: { actual: 56.1, low: 55, high: 56 }, max: 10, points: 0 },
    { inputs: { actual: 9.5, low: 8, high: 9, outside: 'below' }, max: 10, points: 10 },
    { inputs: { actual: 57.2, low: 55, high: 56, step: 0.5, lose: 2 }, max: 10, points: 6 },
    { inputs: { actual: 190, low: 200, high: 300, step: '2%', lose: 1, count: 'begun' }, max: 10, points: 7 },
  ],
  faults(inputs) {
    const given = (name: string) => (inputs.number(name) ?? inputs.choice(name)) !== undefined;
    const [low, high] = [inputs.number('low'), inputs.number('high')];
    return [
      ...stepFaults(inputs),
      ...besideFaults(given, 'step', 'lose'),
      ...besideFaults(given, 'lose', 'step'),
      ...besideFaults(given, 'count', 'step'),
      ...(low !== undefined && high !== undefined && low > high
        ? [{ parameter: 'low', code: 'rules.low-above-high', params: { low, high } }]
        : []),
    ];
  },
  evaluate(inputs, { max }) {
    const faults: RowFault[] = [];
    const outcomes = outcomesOf(inputs);
    const points = Float64Array.from(outcomes, (outcome, row) => {
      if (outcome.is === 'fault') faults.push({ row, ...outcome.fault });
      return pointsOf(inputs, outcome, max);
    });
    const met = flags(
      Uint8Array.from(outcomes, ({ is }) => (is === 'full' ? YES : is === 'lost' ? NO : MISSING)),
    );
    return { points, met, faults };
  },
  formula(inputs, { max }) {
    const stepping = steppingFrom(inputs);
    const loss = (side: Side): string => (stepping ? lossFormula(stepping, inputs, side, max) : '0');
    const points = rangeFormula(inputs, losingSides(inputs), numberLiteral(max), loss);
    if (!stepping) return { points, least: 0, most: max, decimals: decimalsOf(max) };
    return { points, most: max, settles: true, decimals: stepDecimals(stepping, max) };
  },
  knowledgeFormula(_knowledge, inputs) {
    const stepping = steppingFrom(inputs);
    const loss = (side: Side): string => (stepping ? lossFlag(stepping, inputs, side) : 'FALSE');
    return rangeFormula(inputs, losingSides(inputs), 'TRUE', loss);
  },
  explain(inputs, row, points, { max }) {
    const outcome = outcomesOf(inputs)[row]!;
    const { actual, low, high } = readAt(inputs, row);
    const params = { actual, low: known(low), high: known(high), max, points };
    if (outcome.is === 'lost') {
      const code = outcome.side === 'below' ? 'method.range.below' : 'method.range.above';
      if (!outcome.counted) return [{ code: `${code}-all`, params }];
      return [{ code, params }, lossStep(steppingOf(inputs)!, outcome.counted, points, max)];
    }
    const inside = !(actual < low || actual > high);
    return [{ code: inside ? 'method.range.inside' : 'method.range.free', params }];
  },
};

/** On which sides something is lost. */
function losingSides(inputs: Constants): { readonly below: boolean; readonly above: boolean } {
  const outside = inputs.choice('outside') ?? 'both';
  return { below: outside !== 'above', above: outside !== 'below' };
}

type Outcome =
  | { readonly is: 'missing' | 'full' }
  | { readonly is: 'lost'; readonly side: Side; readonly counted?: Counted }
  | { readonly is: 'fault'; readonly fault: Omit<RowFault, 'row'> };

const outcomesOf = perInputs((inputs): readonly Outcome[] => {
  const rules: Rules = { ...losingSides(inputs), stepping: steppingOf(inputs) };
  return Array.from({ length: inputs.rowCount }, (_, row) => outcomeOf(rules, readAt(inputs, row)));
});

interface Read {
  readonly actual: number;
  readonly low: number;
  readonly high: number;
}

/** The sides that lose, and how. */
interface Rules {
  readonly below: boolean;
  readonly above: boolean;
  readonly stepping: Stepping | undefined;
}

const FULL: Outcome = { is: 'full' };
const UNKNOWN: Outcome = { is: 'missing' };

function outcomeOf(rules: Rules, { actual, low, high }: Read): Outcome {
  if (low > high) {
    return { is: 'fault', fault: { parameter: 'low', code: 'method.range.crossed', params: { low, high } } };
  }
  if (Number.isNaN(actual)) return UNKNOWN;
  if (actual < low) return rules.below ? lost(rules, 'below', distance(actual, low), low) : FULL;
  if (actual > high) return rules.above ? lost(rules, 'above', distance(high, actual), high) : FULL;
  const open = (rules.below && Number.isNaN(low)) || (rules.above && Number.isNaN(high));
  return open ? UNKNOWN : FULL;
}

function lost({ stepping }: Rules, side: Side, gap: number, bound: number): Outcome {
  if (!stepping) return { is: 'lost', side };
  const length = stepLength(stepping, bound);
  if (length > 0) return { is: 'lost', side, counted: countSteps(stepping, gap, length) };
  const parameter = side === 'below' ? 'low' : 'high';
  return { is: 'fault', fault: { parameter, code: 'method.range.no-step', params: { bound } } };
}

function pointsOf(inputs: Inputs, outcome: Outcome, max: number): number {
  if (outcome.is === 'full') return max;
  if (outcome.is !== 'lost') return NaN;
  return outcome.counted ? afterLoss(steppingOf(inputs)!, outcome.counted, max) : 0;
}

const read = perInputs((inputs) => ({
  actual: comparable(inputs.numbers('actual')),
  low: comparable(inputs.numbers('low')),
  high: comparable(inputs.numbers('high')),
}));

function readAt(inputs: Inputs, row: number): Read {
  const { actual, low, high } = read(inputs);
  return { actual: actual[row]!, low: low[row]!, high: high[row]! };
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
