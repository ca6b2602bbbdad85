import { call, MISSING_FORMULA, numberLiteral } from '../../formula/formula-text';
import { choose, times } from './arithmetic';
import type { Mean } from '../aggregates';
import type { ChildrenFormula } from './children';
import type { CriterionRules } from '../criterion';

/** The children's scores together, as `combine` has them: an error where they have no value. */
export function combineFormula(aggregate: Mean, parts: ChildrenFormula, max: number): string {
  switch (aggregate) {
    case 'weighted-mean':
      return weightedMean(parts, max);
    case 'geometric-mean':
      return geometricMean(parts, max);
    case 'harmonic-mean':
      return harmonicMean(parts, max);
    case 'best':
      return call('MAX', ...parts.rules.map((child) => parts.number(child, '-1E+99')));
    case 'worst':
      return call('MIN', ...parts.rules.map((child) => parts.number(child, '1E+99')));
  }
}

function weightedMean(parts: ChildrenFormula, max: number): string {
  const shares = parts.rules.map((child) => {
    return parts.counted(child, times(child.weight, shareOf(parts, child)), '0');
  });
  return `${numberLiteral(max)}*(${shares.join('+')})/${weights(parts)}`;
}

/** A share of 0 to a weight of 0 is 1, which Excel does not know: what weighs nothing is only asked whether it is there. */
function geometricMean(parts: ChildrenFormula, max: number): string {
  const powers = parts.rules.map((child) => {
    const share = shareOf(parts, child);
    const power = child.weight === 0 ? `(0*${share}+1)` : raised(`(${share})`, child.weight);
    return parts.counted(child, power, '1');
  });
  const mean = `${numberLiteral(max)}*(${powers.join('*')})^(1/${weights(parts)})`;
  return withoutNegative(parts, parts.rules, mean);
}

function raised(share: string, weight: number): string {
  return weight === 1 ? share : `${share}^${numberLiteral(weight)}`;
}

/** A child at 0 makes the whole 0. */
function harmonicMean(parts: ChildrenFormula, max: number): string {
  const weighing = parts.only(({ weight }) => weight > 0);
  const others = parts.only(({ weight }) => !(weight > 0));
  if (weighing.rules.length === 0) return MISSING_FORMULA;
  const inverse = weighing.rules.map((child) => {
    const quotient = `${times(child.weight, parts.reachable(child))}/${parts.cell(child)}`;
    return parts.counted(child, quotient, '0');
  });
  const product = weighing.rules.map((child) => parts.counted(child, parts.cell(child), '1')).join('*');
  const mean = `${numberLiteral(max)}*${weights(weighing)}/(${inverse.join('+')})`;
  const known = others.rules.map((child) => `+0*${parts.counted(child, parts.cell(child), '0')}`).join('');
  const whole = choose(`${product}${known}=0`, none(weighing), mean);
  return withoutNegative(parts, weighing.rules, whole);
}

/** 0, but an error where nothing that weighs is counted. */
function none(weighing: ChildrenFormula): string {
  return weighing.areAllLeftOut() === undefined ? '0' : `0/${weights(weighing)}`;
}

/** What has no value where a child is below 0. */
function withoutNegative(
  parts: ChildrenFormula,
  children: readonly CriterionRules[],
  formula: string,
): string {
  const risky = children.filter(({ min }) => min < 0);
  if (risky.length === 0) return formula;
  const least = call('MIN', ...risky.map((child) => parts.number(child, '0')));
  return choose(`${least}<0`, MISSING_FORMULA, formula);
}

function shareOf(parts: ChildrenFormula, child: CriterionRules): string {
  return `${parts.cell(child)}/${parts.reachable(child)}`;
}

/** The weights of those counted together, as an operand. */
function weights(parts: ChildrenFormula): string {
  const all = parts.rules.map((child) => parts.counted(child, numberLiteral(child.weight), '0'));
  if (parts.rules.some((child) => parts.isLeftOut(child) !== undefined)) return `(${all.join('+')})`;
  return numberLiteral(parts.rules.reduce((sum, { weight }) => sum + weight, 0));
}
