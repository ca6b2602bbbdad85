import type { FormulaLayout } from '../../formula/formula-layout';
import { call, numberLiteral } from '../../formula/formula-text';
import { NotTranslatable } from '../../formula/not-translatable';
import type { Evaluation, Facet } from '../../graph/node';
import { nodeId } from '../../graph/node-id';
import { choose } from './arithmetic';
import type { FormulaInputs } from './formula-inputs';
import { roundPoints } from '../criterion';
import { ceilingOf, type Leaf, type LeafResult } from '../leaf';
import { leafMayBeLeftOut } from '../left-out';
import type { Inputs, Knowledge } from '../method';
import { held, roundedPoints, settled, type PointsFormula } from './points';
import { rowFormulas } from './rows';

/** The points of a criterion, or what else is known of it, as a formula; its state as a word. */
export function leafFormula(
  population: string,
  leaf: Leaf,
  row: number,
  facet: Facet,
  layout: FormulaLayout,
  run: Evaluation,
): string {
  const id = nodeId(population, leaf.id);
  const { inputs } = run.result<LeafResult>(id);
  const { method, title } = leaf;
  const isLeftOut = `${layout.cell(id, row)}=${layout.word('excluded')}`;
  const mayLeave = leafMayBeLeftOut(leaf, leaf.missing, method, leaf.parameters.constants);
  const unlessLeftOut = (formula: string, otherwise: string): string =>
    mayLeave ? choose(isLeftOut, otherwise, formula) : formula;
  if (facet === 'value') {
    return valueFormula(leaf, row, layout, inputs);
  }
  if (facet === 'max') return unlessLeftOut(mostFormula(leaf.max, title), '0');
  if (!method.knowledgeFormula) throw new NotTranslatable('formula.method', { criterion: title });
  const known = method.knowledgeFormula(facet as Knowledge, rowFormulas(leaf, row, layout, inputs), leaf);
  return facet === 'ratio' ? known : unlessLeftOut(known, 'NA()');
}

/** The most points as a number. @throws NotTranslatable where there is no bound */
export function mostFormula(max: number, title: string): string {
  if (!Number.isFinite(max)) throw new NotTranslatable('formula.unbounded', { criterion: title });
  return numberLiteral(max);
}

function valueFormula(leaf: Leaf, row: number, layout: FormulaLayout, inputs: Inputs): string {
  const { id, applies, rounding, min } = leaf;
  const formulaAt = (other: number): PointsFormula =>
    settledFormula(leaf, methodFormula(leaf, rowFormulas(leaf, other, layout, inputs)));
  const pointsAt = (other: number): string => held(formulaAt(other), min, ceilingOf(leaf));
  const points = roundedPoints({ name: id, row, layout, pointsAt }, rounding);
  const formula = formulaAt(row);
  const isBlocked = leaf.missing === 'block';
  const isPlain = isBlocked && applies !== undefined && !formula.decided?.length;
  const whole = (formula.decided ?? []).reduceRight(
    (rest, { when, state }) => choose(when, layout.word(state), rest),
    isPlain ? points : call('IFERROR', points, withoutResult(leaf, layout)),
  );
  if (!applies) return whole;
  const asked = choose(applies.program.formula(row, layout), whole, layout.word('excluded'));
  return call('IFERROR', asked, layout.word('blocked'));
}

function methodFormula({ method, min, max, title }: Leaf, own: FormulaInputs): PointsFormula {
  if (!method.formula) throw new NotTranslatable('formula.method', { criterion: title });
  return method.formula(own, { min, max });
}

/** Rounded to 9 decimals where that shows beside the rounding of points. */
function settledFormula({ rounding }: Leaf, formula: PointsFormula): PointsFormula {
  const { decimals = Infinity, settles, points } = formula;
  const isHidden = rounding.at === 'criterion' && decimals <= rounding.decimals;
  return settles && !isHidden ? { ...formula, points: settled(points) } : formula;
}

/** What stands where there is no result: points, or why there are none. */
function withoutResult(leaf: Leaf, layout: FormulaLayout): string {
  const { missing, min, max, rounding } = leaf;
  if (missing === 'block') return layout.word('blocked');
  if (missing === 'exclude') return layout.word('excluded');
  const points = Math.min(ceilingOf(leaf), Math.max(min, missing === 'full' ? max : 0));
  return numberLiteral(roundPoints(points, rounding));
}
