import { call, MISSING_FORMULA } from '../../formula/formula-text';
import { factor, operand } from '../../formula/operand';
import { choose, ENDLESS } from './arithmetic';
import type { FormulaInputs } from './formula-inputs';
import { isLowerBetter } from '../measure';
import type { Knowledge } from '../method';

/**
 * How far a target was reached, as `reached` has it. Where lower is better, a result of 0 or less is beyond any measure.
 *
 * @param endless what stands for beyond any measure, and for a result that equals a target of 0
 */
export function reachedFormula(inputs: FormulaInputs, endless?: string): string {
  return isLowerBetter(inputs) ? lowered(inputs, endless) : raised(inputs);
}

function raised(inputs: FormulaInputs): string {
  const target = inputs.constant('target');
  if (target !== undefined && target <= 0) return MISSING_FORMULA;
  const over = factor(inputs.measured('actual'));
  const under = inputs.measured('target');
  return `${over}/${target === undefined ? `IF(${under}>0,${under})` : under}`;
}

function lowered(inputs: FormulaInputs, endless?: string): string {
  const target = inputs.constant('target');
  if (target !== undefined && target < 0) return MISSING_FORMULA;
  const [actual, aim] = [inputs.measured('actual'), inputs.measured('target')];
  const beyond =
    endless ?? (target !== undefined && target > 0 ? ENDLESS : `IF(${actual}=${aim},1,${ENDLESS})`);
  const reached = choose(`${actual}>0`, `${factor(aim)}/${operand(actual)}`, beyond);
  return target === undefined ? choose(`${inputs.compared('target')}>=0`, reached, MISSING_FORMULA) : reached;
}

/** What every measuring method knows. */
export function measuredFormula(knowledge: Knowledge, inputs: FormulaInputs): string {
  if (knowledge === 'ratio')
    return `${factor(inputs.measured('actual'))}/${operand(inputs.measured('target'))}`;
  const beyond = isLowerBetter(inputs) ? '<' : '>';
  const sign = knowledge === 'exceeded' || inputs.flag('strictly') ? beyond : `${beyond}=`;
  return `${inputs.compared('actual')}${sign}${inputs.compared('target')}`;
}

/** How far a result falls short of its target, in the measure's unit, or lies beyond it: negative where it does not. */
export function gapFormula(inputs: FormulaInputs, side: 'short' | 'beyond'): string {
  const [actual, target] = [inputs.measured('actual'), inputs.measured('target')];
  return (side === 'short') === isLowerBetter(inputs)
    ? difference(actual, target)
    : difference(target, actual);
}

/** What is left of one number after another, rounded to 9 decimals as every difference of results. */
export function difference(from: string, less: string): string {
  return call('ROUND', less === '0' ? from : `${from}-${operand(less)}`, '9');
}
