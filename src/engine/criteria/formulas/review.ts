import { call, MISSING_FORMULA } from '../../formula/formula-text';
import { choose } from './arithmetic';
import type { ReviewRules } from '../review';

/**
 * The result of a review, as `reviewResult` has it: an operand; an error where there is none.
 *
 * @param stages the cells with the points of each stage, in order; a word where they are missing
 */
export function reviewFormula(stages: readonly string[], { use, from, missing }: ReviewRules): string {
  const counted = stages.slice(from);
  const last = counted.at(-1);
  if (last === undefined) return MISSING_FORMULA;
  const numbers = counted.map((cell) => `${cell}+0`);
  if (use === 'last') {
    if (missing === 'block' || counted.length === 1) return `(${last}+0)`;
    return numbers.reduce((earlier, later) => call('IFERROR', later, earlier));
  }
  if (use === 'mean')
    return missing === 'block' ? `((${counted.join('+')})/${counted.length})` : call('AVERAGE', ...counted);
  if (missing === 'block') return call('MIN', ...numbers);
  return choose(`${call('COUNT', ...counted)}=0`, MISSING_FORMULA, call('MIN', ...counted));
}
