import { roundTo } from '../../engine/arithmetic/round';
import type { CriterionRules, PointsRounding } from '../../engine/criteria/criterion';
import { ceilingOf } from '../../engine/criteria/leaf';
import { leafNode } from '../../engine/criteria/leaf-node';
import { leafMayBeLeftOut, sectionMayBeLeftOut } from '../../engine/criteria/left-out';
import { METHODS } from '../../engine/criteria/registry';
import { nodeId } from '../../engine/graph/node';
import type { Adjustment } from '../../engine/criteria/adjustment';
import { sectionNode } from '../../engine/criteria/section-node';
import type { Rescale } from '../../engine/criteria/section-points';
import { settable } from '../../engine/criteria/set-points';
import { kindNode, totalNode } from '../../engine/criteria/total-nodes';
import { ruleProblem } from '../problems';
import type { Criterion, Population } from '../rule-set';
import type { Compilation } from './compilation';
import { countedCriteria } from './counted';
import { builtInTitle } from './built-in-titles';
import { bindParameters, constantsOf, type Given } from './method-parameters';
import type { Namespace, POINTS } from './namespace';
import { addStages, checkReview, givenStages, reviewExpression, reviewOf, titleAt } from './review';

type SectionRules = Extract<Criterion, { children: Criterion[] }>;

/** The nodes of a population's criteria: leaves, sections, and score, bonus, penalty and total over them. */
export function compileCriteria(compilation: Compilation, { population, path }: Namespace): void {
  if (!population.criteria?.length) return;
  checkReview(compilation, population, path);
  const rounding = pointsRounding(compilation);
  const adjustment = adjustmentOf(population);
  const top = population.criteria.map((criterion, i) =>
    compileCriterion(compilation, population, criterion, `${path}.criteria[${i}]`, adjustment.rescale),
  );
  for (const stage of [undefined, ...(population.review?.stages ?? [])]) {
    const title = (id: (typeof POINTS)[number]): string =>
      titleAt(builtInTitle(compilation.language, id), stage);
    for (const kind of ['score', 'bonus', 'penalty'] as const) {
      compilation.add(kindNode(population.id, kind, title(kind), top, adjustment, rounding, stage?.id));
    }
    compilation.add(totalNode(population.id, title('total'), adjustment, rounding, top, stage?.id));
  }
}

export function pointsRounding({ rules }: Compilation): PointsRounding {
  const { at = 'criterion', decimals = 2, mode = 'half-away' } = rules.rounding ?? {};
  return { at, decimals, mode };
}

function adjustmentOf({ adjust = {} }: Population): Adjustment {
  const {
    bonusCap = Infinity,
    penaltyCap = Infinity,
    totalMin = -Infinity,
    totalMax = Infinity,
    rescale = 'section',
  } = adjust;
  return { bonusCap, penaltyCap, totalMin, totalMax, rescale };
}

function compileCriterion(
  compilation: Compilation,
  population: Population,
  criterion: Criterion,
  path: string,
  rescale: Rescale,
): CriterionRules {
  const { id, code, title, kind = 'score', min = 0, weight = 1 } = criterion;
  const place = compilation.placeOf(population.id);
  const applies = compilation.bindOptional(criterion.applies, `${path}.applies`, place, 'flag');
  const common = { id, code, title, kind, min, weight, applies, rounding: pointsRounding(compilation) };
  if (criterion.max !== undefined && criterion.max < min) {
    compilation.report(`${path}.max`, 'rules.max-below-min', { max: criterion.max, min });
  }

  if ('children' in criterion) {
    const children = criterion.children.map((child, i) =>
      compileCriterion(compilation, population, child, `${path}.children[${i}]`, rescale),
    );
    const aggregate = criterion.aggregate ?? 'sum';
    const max = sectionMax(compilation, criterion, children, path);
    const counted = countedCriteria(criterion.children).map(({ id: leaf }) => nodeId(population.id, leaf));
    const isAlwaysCounted = !sectionMayBeLeftOut(common, children);
    const section = { ...common, isAlwaysCounted, max, children, aggregate, counted, rescale, path };
    compilation.add(settable(sectionNode(population.id, section), section));
    for (const stage of population.review?.stages ?? []) {
      compilation.add(sectionNode(population.id, { ...section, title: titleAt(title, stage) }, stage.id));
    }
    return section;
  }

  const method = METHODS.find(({ kind: name }) => name === criterion.method.kind)!;
  const given = { ...criterion.method } as Given;
  const constants = constantsOf(given);
  const max = criterion.max ?? method.mostPoints?.(constants);
  const needsMax = typeof method.needsMax === 'function' ? method.needsMax(constants) : method.needsMax;
  if ((needsMax || criterion.missing === 'full') && max === undefined)
    compilation.report(path, 'rules.missing-key', { key: 'max' });
  for (const { parameter, severity, code: fault, params } of method.faults?.(constants, criterion.max) ??
    []) {
    compilation.problems.push(ruleProblem(`${path}.method.${parameter}`, fault, params, severity));
  }
  const parameters =
    givenStages(population, criterion).length > 0
      ? {
          expressions: new Map([['field', reviewExpression(population, criterion, `${path}.method`)]]),
          constants,
        }
      : bindParameters(compilation, population, method, given, criterion, `${path}.method`);
  const missing = criterion.missing ?? 'block';
  const leaf = {
    ...common,
    isAlwaysCounted: !leafMayBeLeftOut(common, missing, method, constants),
    max: max ?? Infinity,
    method,
    review: reviewOf(population, criterion),
    missing,
    path,
  } as const;
  if (parameters) {
    const whole = { ...leaf, parameters };
    compilation.add(settable(leafNode(population.id, whole), { ...whole, max: ceilingOf(whole) }));
  }
  addStages(compilation, population, criterion, leaf, path);
  return leaf;
}

/**
 * A sum has the maxima of its scores together, `best` and `worst` the largest one, and a declared maximum must be that;
 * the means and `met-share` are worth what is declared.
 */
function sectionMax(
  compilation: Compilation,
  { aggregate = 'sum', max }: SectionRules,
  children: readonly CriterionRules[],
  path: string,
): number {
  const scores = children.filter(({ kind }) => kind === 'score');
  const isChoice = aggregate === 'best' || aggregate === 'worst';
  if (aggregate !== 'sum' && !isChoice) {
    if (max === undefined) compilation.report(path, 'rules.missing-key', { key: 'max' });
    const unbounded =
      aggregate !== 'met-share' && scores.find((child) => !(child.max > 0 && Number.isFinite(child.max)));
    if (unbounded) compilation.report(path, 'rules.mean-needs-maxima', { criterion: unbounded.title });
    return max ?? 0;
  }
  const own = isChoice
    ? Math.max(0, ...scores.map((child) => child.max))
    : scores.reduce((sum, child) => sum + child.weight * child.max, 0);
  if (max !== undefined && roundTo(own, 9) !== roundTo(max, 9)) {
    const code = isChoice ? 'rules.max-differs-from-largest' : 'rules.max-differs-from-children';
    compilation.report(`${path}.max`, code, { max, sum: finite(own) });
  }
  return max ?? own;
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
