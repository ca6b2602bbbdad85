import { MISSING, NO, YES } from '../columns/column';
import { comparable, distance } from './comparable';
import type { Constants, Parameter, RowFault } from './method';
import { perInputs } from './per-inputs';

/** The parameters every method shares that measures a result against a target. */
export const MEASURE: readonly Parameter[] = [
  { name: 'actual', type: 'expression:number', required: true, help: 'method.actual' },
  { name: 'target', type: 'number-or-expression', required: true, help: 'method.target' },
  { name: 'better', type: { choice: ['higher', 'lower'] }, required: false, help: 'method.better' },
  { name: 'strictly', type: 'flag', required: false, help: 'method.strictly' },
];

export interface Measured {
  /** Rounded to 9 decimals, as everything that is compared. */
  readonly actual: Float64Array;
  readonly target: Float64Array;
  /** actual ÷ target, whichever is better; NaN where one is missing or the target is 0. */
  readonly ratio: Float64Array;
  readonly met: Uint8Array;
  readonly exceeded: Uint8Array;
}

/** Compares results with targets. */
export const measure = perInputs((inputs): Measured => {
  const actual = comparable(inputs.numbers('actual'));
  const target = comparable(inputs.numbers('target'));
  const strictly = inputs.flag('strictly');
  const lower = isLowerBetter(inputs);
  const ratio = actual.map((value, row) => (target[row] === 0 ? NaN : value / target[row]!));
  const met = new Uint8Array(inputs.rowCount);
  const exceeded = new Uint8Array(inputs.rowCount);
  for (let row = 0; row < inputs.rowCount; row++) {
    const beyond = distanceBeyond(lower, actual[row]!, target[row]!);
    if (Number.isNaN(beyond)) {
      met[row] = exceeded[row] = MISSING;
      continue;
    }
    exceeded[row] = beyond > 0 ? YES : NO;
    met[row] = beyond > 0 || (beyond === 0 && !strictly) ? YES : NO;
  }
  return { actual, target, ratio, met, exceeded };
});

export interface Reached {
  /** How far the target was reached, for points: actual ÷ target, or target ÷ actual where lower is better. */
  readonly reached: Float64Array;
  readonly faults: readonly RowFault[];
}

/**
 * How far targets were reached.
 *
 * A target below 0 has no ratio, and where higher is better one of 0 has none either: the row is at fault. Where lower
 * is better a result of 0 or less reaches a target beyond it without limit (Infinity); a result of 0 reaches a target
 * of 0 exactly (1).
 */
export const reach = perInputs((inputs): Reached => {
  const { actual, target } = measure(inputs);
  const lower = isLowerBetter(inputs);
  const faults: RowFault[] = [];
  const reached = actual.map((a, row) => {
    const t = target[row]!;
    if (Number.isNaN(a) || Number.isNaN(t)) return NaN;
    if (t < 0 || (t === 0 && !lower)) {
      const code = t === 0 ? 'method.target-zero' : 'method.target-negative';
      faults.push({ row, parameter: 'target', code, params: { actual: a, target: t } });
      return NaN;
    }
    return lower ? lowered(a, t) : a / t;
  });
  return { reached, faults };
});

/** target ÷ actual, for a target of at least 0. */
function lowered(actual: number, target: number): number {
  if (actual > 0) return target / actual;
  return actual === target ? 1 : Infinity;
}

/** How far a result lies beyond its target, in the measure's unit: negative when it falls short. */
export function distanceBeyond(lower: boolean, actual: number, target: number): number {
  return lower ? distance(actual, target) : distance(target, actual);
}

export function isLowerBetter(inputs: Constants): boolean {
  return inputs.choice('better') === 'lower';
}
