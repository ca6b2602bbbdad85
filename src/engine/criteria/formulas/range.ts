import { call, MISSING_FORMULA } from '../../formula/formula-text';
import { choose } from './arithmetic';
import type { FormulaInputs } from './formula-inputs';
import { difference } from './measure';
import type { Stepping } from '../steps';
import { afterLossFormula, countedFormula, lengthFormula } from './steps';

export type Side = 'below' | 'above';

/**
 * What stands for a result inside low…high, both included, and on the sides that do not lose, and what for one beyond the
 * bound of a side that loses. A bound that may be missing matters only where the other one does not settle it.
 */
export function rangeFormula(
  inputs: FormulaInputs,
  loses: Readonly<Record<Side, boolean>>,
  full: string,
  lost: (side: Side) => string,
): string {
  const [actual, low, high] = [inputs.compared('actual'), inputs.compared('low'), inputs.compared('high')];
  const [sureLow, sureHigh] = ['low', 'high'].map((name) => inputs.constant(name) !== undefined);
  const below = loses.below ? lost('below') : full;
  const above = loses.above ? lost('above') : full;
  if (sureLow && sureHigh) {
    if (!loses.above) return choose(`${actual}<${low}`, below, full);
    if (!loses.below) return choose(`${actual}>${high}`, above, full);
    if (below === above) {
      const isInside = `AND(${actual}>=${low},${actual}<=${high})`;
      return full === 'TRUE' ? isInside : choose(isInside, full, below);
    }
    return choose(`${actual}<${low}`, below, choose(`${actual}>${high}`, above, full));
  }
  const isBelow = sureLow ? `${actual}<${low}` : falseIfUnknown(`${actual}<${low}`);
  const isAbove = sureHigh ? `${actual}>${high}` : falseIfUnknown(`${actual}>${high}`);
  const inside = [
    ...(loses.below ? [`${actual}>=${low}`] : []),
    ...(loses.above ? [`${actual}<=${high}`] : []),
  ];
  const rest = choose(inside.length > 1 ? call('AND', ...inside) : inside[0]!, full, MISSING_FORMULA);
  const found = choose(isBelow, below, choose(isAbove, above, rest));
  return choose(falseIfUnknown(`${low}>${high}`), MISSING_FORMULA, found);
}

function falseIfUnknown(condition: string): string {
  return call('IFERROR', condition, 'FALSE');
}

/** What is left of max beyond a bound. */
export function lossFormula(stepping: Stepping, inputs: FormulaInputs, side: Side, max: number): string {
  const { formula } = lengthFormula(stepping, inputs, boundOf(side));
  return afterLossFormula(stepping, countedFormula(stepping, gapFormula(inputs, side), formula), max);
}

/** That a result is beyond a bound: an error where the step is no length. */
export function lossFlag(stepping: Stepping, inputs: FormulaInputs, side: Side): string {
  const { formula, isSure } = lengthFormula(stepping, inputs, boundOf(side));
  return isSure ? 'FALSE' : `1/${formula}<0`;
}

function gapFormula(inputs: FormulaInputs, side: Side): string {
  const [actual, bound] = [inputs.measured('actual'), inputs.measured(boundOf(side))];
  return side === 'below' ? difference(bound, actual) : difference(actual, bound);
}

function boundOf(side: Side): 'low' | 'high' {
  return side === 'below' ? 'low' : 'high';
}
