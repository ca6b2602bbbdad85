import { MISSING, NO, YES, type FlagColumn, type NumberColumn } from '../columns/column';
import { flagsOnDemand, numbersOnDemand } from '../columns/operations';
import { comparable, distance } from '../arithmetic/comparable';
import type { Constants, Knowledge, Parameter, RowFault } from './method';
import { perInputs } from './per-inputs';

/** The parameters every method shares that measures a result against a target. */
export const MEASURE: readonly Parameter[] = [
  { name: 'actual', type: 'expression:number', required: true, help: 'method.actual' },
  { name: 'target', type: 'number-or-expression', required: true, help: 'method.target' },
  { name: 'better', type: { choice: ['higher', 'lower'] }, required: false, help: 'method.better' },
  { name: 'strictly', type: 'flag', required: false, help: 'method.strictly' },
];

/** What every such method knows. */
export const MEASURED: readonly Knowledge[] = ['ratio', 'met', 'exceeded'];

export interface Measured {
  /** Rounded to 9 decimals, as everything that is compared. */
  readonly actual: Float64Array;
  readonly target: Float64Array;
  /** actual ÷ target, whichever is better; NaN where one is missing or the target is 0. */
  readonly ratio: NumberColumn;
  readonly met: FlagColumn;
  readonly exceeded: FlagColumn;
}

/** Compares results with targets. */
export const measure = perInputs((inputs): Measured => {
  const actual = comparable(inputs.numbers('actual'));
  const target = comparable(inputs.numbers('target'));
  const strictly = inputs.flag('strictly');
  const lower = isLowerBetter(inputs);
  const flagOf = (a: number, t: number, atTarget: boolean): number => {
    if (Number.isNaN(a) || Number.isNaN(t)) return MISSING;
    return (lower ? a < t : a > t) || (a === t && atTarget) ? YES : NO;
  };
  const each = (atTarget: boolean): FlagColumn =>
    flagsOnDemand(() => Uint8Array.from(actual, (a, row) => flagOf(a, target[row]!, atTarget)));
  const [met, exceeded] = [each(!strictly), each(false)];
  const ratio = numbersOnDemand(() => actual.map((a, row) => (target[row] === 0 ? NaN : a / target[row]!)));
  return { actual, target, ratio, met, exceeded };
});

/**
 * How far a target was reached, for points: actual ÷ target, or target ÷ actual where lower is better. NaN where one of
 * them is missing, or where the target has no ratio (`targetFault`). Where lower is better a result of 0 or less reaches
 * a target beyond it without limit (Infinity); a result of 0 reaches a target of 0 exactly (1).
 *
 * @param actual and target as `Measured` has them
 */
export function reached(lower: boolean, actual: number, target: number): number {
  if (hasNoRatio(lower, target)) return NaN;
  return lower ? lowered(actual, target) : actual / target;
}

/** A target below 0 has no ratio, and where higher is better one of 0 has none either: a row with a result is at fault. */
export function targetFault(
  lower: boolean,
  row: number,
  actual: number,
  target: number,
): RowFault | undefined {
  if (Number.isNaN(actual) || !hasNoRatio(lower, target)) return undefined;
  const code = target === 0 ? 'method.target-zero' : 'method.target-negative';
  return { row, parameter: 'target', code, params: { actual, target } };
}

function hasNoRatio(lower: boolean, target: number): boolean {
  return target < 0 || (target === 0 && !lower);
}

/** target ÷ actual, for a target of at least 0. */
function lowered(actual: number, target: number): number {
  if (actual <= 0 && target >= 0) return actual === target ? 1 : Infinity;
  return target / actual;
}

/** How far a result lies beyond its target, in the measure's unit: negative when it falls short. */
export function distanceBeyond(lower: boolean, actual: number, target: number): number {
  return lower ? distance(actual, target) : distance(target, actual);
}

export function isLowerBetter(inputs: Constants): boolean {
  return inputs.choice('better') === 'lower';
}
