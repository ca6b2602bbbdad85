import { call, numberLiteral } from '../../formula/formula-text';
import { factor } from '../../formula/operand';

/** A number so large that nothing measured reaches it: Excel has no infinity. */
export const ENDLESS = '1E+99';

/** `20*x`, for 1 nothing but `x`: what comes out may then be a word where x is one. */
export function times(number: number, formula: string): string {
  return number === 1 ? formula : `${numberLiteral(number)}*${factor(formula)}`;
}

/** The first value under the condition, else the second; without a second an error in arithmetic. */
export function choose(condition: string, then: string, otherwise: string): string {
  return call('IF', condition, then, otherwise);
}
