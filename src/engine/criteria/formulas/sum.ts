import type { CriterionRules, PointsRounding } from '../criterion';
import { numberLiteral } from '../../formula/formula-text';
import { operand } from '../../formula/operand';
import { settled } from './points';

/**
 * A sum of points, rounded to 9 decimals as `settleSum` does where that shows: whole numbers of rounded points differ from
 * their decimals by far less than rounding sees.
 *
 * @param areRaw the points were typed in and never rounded
 */
export function settledSum(
  sum: string,
  parts: readonly CriterionRules[],
  rounding: PointsRounding,
  areRaw: boolean,
): string {
  if (rounding.at === 'total') return sum;
  const isWhole = parts.every(({ weight }) => Number.isInteger(weight));
  return isWhole && !areRaw ? sum : settled(sum);
}

/** A sum brought from what is reached to the whole; as it is where nothing can be reached. */
export function stretchedSum(sum: string, most: string, whole: number, mayBeNothing: boolean): string {
  const all = numberLiteral(whole);
  const reached = mayBeNothing ? `MAX(${most},IF(${operand(most)}=0,${all}))` : operand(most);
  return `${operand(sum)}*${all}/${reached}`;
}
