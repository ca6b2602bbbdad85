import { MISSING, NO, YES } from '../columns/column';
import { roundTo } from '../arithmetic/round';
import type { Inputs, Parameter, RowFault } from './method';

/** The parameters every method shares that measures a result against a target. */
export const MEASURE: readonly Parameter[] = [
  { name: 'actual', type: 'expression:number', required: true, help: 'method.actual' },
  { name: 'target', type: 'number-or-expression', required: true, help: 'method.target' },
  { name: 'better', type: { choice: ['higher', 'lower'] }, required: false, help: 'method.better' },
  { name: 'strictly', type: 'flag', required: false, help: 'method.strictly' },
];

export interface Measured {
  readonly actual: Float64Array;
  readonly target: Float64Array;
  /** actual ÷ target, whichever is better; NaN where one is missing or the target cannot divide. */
  readonly ratio: Float64Array;
  /** How far the target was reached, for points: actual ÷ target, or target ÷ actual where lower is better. */
  readonly reached: Float64Array;
  readonly met: Uint8Array;
  readonly exceeded: Uint8Array;
  readonly faults: readonly RowFault[];
}

/**
 * Compares results with targets, both rounded to 9 decimals.
 *
 * Where higher is better a target of 0 or less has no ratio: the row is at fault. Where lower is better a result of 0
 * reaches any target without limit (Infinity), and exactly (1) when the target is 0 too.
 */
export function measure(inputs: Inputs): Measured {
  const actual = inputs.numbers('actual').map((value) => roundTo(value, DECIMALS));
  const target = inputs.numbers('target').map((value) => roundTo(value, DECIMALS));
  const lower = inputs.choice('better') === 'lower';
  const strictly = inputs.flag('strictly');
  const size = inputs.rowCount;
  const ratio = new Float64Array(size);
  const reached = new Float64Array(size);
  const met = new Uint8Array(size);
  const exceeded = new Uint8Array(size);
  const faults: RowFault[] = [];
  for (let row = 0; row < size; row++) {
    const a = actual[row]!;
    const t = target[row]!;
    ratio[row] = t === 0 ? NaN : a / t;
    if (Number.isNaN(a) || Number.isNaN(t)) {
      reached[row] = NaN;
      met[row] = exceeded[row] = MISSING;
      continue;
    }
    const beyond = lower ? a < t : a > t;
    exceeded[row] = beyond ? YES : NO;
    met[row] = beyond || (a === t && !strictly) ? YES : NO;
    if (lower) {
      reached[row] = a === 0 && t === 0 ? 1 : t / a;
    } else if (t > 0) {
      reached[row] = ratio[row]!;
    } else {
      reached[row] = NaN;
      faults.push({
        row,
        code: t === 0 ? 'method.target-zero' : 'method.target-negative',
        params: { actual: a, target: t },
      });
    }
  }
  return { actual, target, ratio, reached, met, exceeded, faults };
}

const DECIMALS = 9;
