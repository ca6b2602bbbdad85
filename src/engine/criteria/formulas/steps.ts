import { call, MISSING_FORMULA, numberLiteral } from '../../formula/formula-text';
import { operand } from '../../formula/operand';
import { choose, times } from './arithmetic';
import { NOTHING } from './nothing';
import { decimalsOf } from './points';
import type { FormulaInputs } from './formula-inputs';
import { stepLength, type Stepping } from '../steps';

/** How long a step is: an error where that is not above 0, which `isSure` says it is in every row. */
export function lengthFormula(
  stepping: Stepping,
  inputs: FormulaInputs,
  base: string,
): { readonly formula: string; readonly isSure: boolean } {
  const { size, isShare } = stepping;
  const known = isShare ? inputs.constant(base) : 0;
  if (known === undefined) {
    const formula = inputs.aside(`${base} step`, (own) => {
      const length = call('ROUND', times(size, own.measured(base)), '9');
      return choose(`${length}>0`, length, NOTHING);
    });
    return { formula, isSure: false };
  }
  const length = stepLength(stepping, known);
  return length > 0
    ? { formula: numberLiteral(length), isSure: true }
    : { formula: MISSING_FORMULA, isSure: false };
}

/**
 * How many steps of a distance count.
 *
 * @param gap at least 0, rounded to 9 decimals
 * @param length above 0, or an error
 */
export function countedFormula({ count }: Stepping, gap: string, length: string): string {
  const exact = length === '1' ? gap : `${gap}/${operand(length)}`;
  if (count === 'exact') return exact;
  const quotient = length === '1' ? gap : call('ROUND', exact, '9');
  return count === 'begun' ? call('ROUNDUP', quotient, '0') : call('INT', quotient);
}

/** max less what the steps take; still to be settled. */
export function afterLossFormula({ lose }: Stepping, steps: string, max: number): string {
  return `${numberLiteral(max)}-${times(lose, steps)}`;
}

/** How many decimals points have that whole steps were taken off; undefined: any number. */
export function stepDecimals({ count, lose, gain = 0, gainCap }: Stepping, max: number): number | undefined {
  if (count === 'exact') return undefined;
  return decimalsOf(max, lose, gain, Number.isFinite(gainCap) ? gainCap : 0);
}
