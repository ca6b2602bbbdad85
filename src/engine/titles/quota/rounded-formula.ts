import type { WholeRounding } from '../../arithmetic/ratio';

/**
 * A fraction of whole numbers rounded to a whole number: divided once and cut, no share is held in a float before.
 *
 * @param numerator a formula of a whole number ≥ 0, a cell or product
 */
export function wholeFormula(numerator: string, denominator: bigint, rounding: WholeRounding): string {
  if (rounding === 'down') return `INT(${numerator}/${denominator})`;
  if (rounding === 'up') return `INT((${numerator}+${denominator - 1n})/${denominator})`;
  return `INT((${numerator}*2+${denominator})/${2n * denominator})`;
}
