import { parseShare, toNumber } from '../../engine/arithmetic/ratio';
import { roundTo } from '../../engine/arithmetic/round';
import type { BoundParameters } from '../../engine/criteria/bound-inputs';
import type { CriterionRules, PointsRounding } from '../../engine/criteria/criterion';
import { leafNode } from '../../engine/criteria/leaf-node';
import type { Constants, Method, Parameter } from '../../engine/criteria/method';
import { METHODS } from '../../engine/criteria/registry';
import { nodeId } from '../../engine/graph/node';
import { sectionNode, type Rescale } from '../../engine/criteria/section-node';
import { kindNode, totalNode, type Adjustment } from '../../engine/criteria/total-nodes';
import type { BoundExpression } from '../../engine/graph/bound-expression';
import type { Criterion, Population } from '../rule-set';
import type { Compilation } from './compilation';
import { builtInTitle } from './built-in-titles';
import type { Namespace, POINTS } from './namespace';
import { addStages, checkReview, isReviewed, reviewExpression } from './review';

type Given = Readonly<Record<string, unknown>>;
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
  const title = (id: (typeof POINTS)[number]): string => builtInTitle(compilation.language, id);
  for (const stage of [undefined, ...(population.review?.stages ?? []).map(({ id }) => id)]) {
    for (const kind of ['score', 'bonus', 'penalty'] as const) {
      compilation.add(kindNode(population.id, kind, title(kind), top, adjustment, rounding, stage));
    }
    compilation.add(totalNode(population.id, title('total'), adjustment, rounding, stage));
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
    const counted = countedIn(criterion).map(({ id: leaf }) => nodeId(population.id, leaf));
    const section = { ...common, max, children, aggregate, counted, rescale, path };
    compilation.add(sectionNode(population.id, section));
    for (const { id: stage } of population.review?.stages ?? []) {
      compilation.add(sectionNode(population.id, section, stage));
    }
    return section;
  }

  const method = METHODS.find(({ kind: name }) => name === criterion.method.kind);
  if (!method) return { ...common, max: criterion.max ?? Infinity }; // refused by name elsewhere
  const given = { ...criterion.method } as Given;
  const constants = constantsOf(given);
  const max = criterion.max ?? method.mostPoints?.(constants);
  if (method.needsMax && max === undefined) compilation.report(path, 'rules.missing-key', { key: 'max' });
  if (criterion.missing === 'full' && max === undefined)
    compilation.report(path, 'rules.missing-key', { key: 'max' });
  for (const { parameter, code: fault, params } of method.faults?.(constants, criterion.max) ?? []) {
    compilation.report(`${path}.method.${parameter}`, fault, params);
  }
  const parameters = isReviewed(population, criterion)
    ? {
        expressions: new Map([['field', reviewExpression(population, criterion, `${path}.method`)]]),
        constants,
      }
    : bindParameters(compilation, population, method, given, criterion, `${path}.method`);
  const leaf = {
    ...common,
    max: max ?? Infinity,
    method,
    missing: criterion.missing ?? 'block',
    path,
  } as const;
  if (parameters) compilation.add(leafNode(population.id, { ...leaf, parameters }));
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

/** What `met-share` counts below a section: its leaves that score, a `best` or `worst` section once. */
function countedIn({ children }: SectionRules): Criterion[] {
  return children
    .filter(({ kind = 'score' }) => kind === 'score')
    .flatMap((child) => {
      const once = !('children' in child) || child.aggregate === 'best' || child.aggregate === 'worst';
      return once ? [child] : countedIn(child as SectionRules);
    });
}

function constantsOf(given: Given): Constants {
  const as = <T>(name: string, type: string): T | undefined =>
    typeof given[name] === type ? (given[name] as T) : undefined;
  return {
    number: (name) => as<number>(name, 'number'),
    share(name) {
      const text = as<string>(name, 'string');
      const share = text === undefined ? undefined : parseShare(text);
      return share && toNumber(share);
    },
    choice: (name) => as<string>(name, 'string'),
    flag: (name) => given[name] === true,
    points: (name) => as<Readonly<Record<string, number>>>(name, 'object'),
  };
}

/** Undefined when one of the expressions does not compile; its problems are reported. */
function bindParameters(
  compilation: Compilation,
  population: Population,
  method: Method,
  given: Given,
  criterion: Criterion,
  path: string,
): BoundParameters | undefined {
  const expressions = new Map<string, BoundExpression>();
  let complete = true;
  for (const parameter of method.parameters) {
    const source = sourceOf(parameter, given, criterion);
    if (source === undefined) continue;
    const bound = bindParameter(compilation, population, parameter, source, `${path}.${parameter.name}`);
    if (bound) expressions.set(parameter.name, bound);
    else complete = false;
  }
  for (const { name, type } of method.parameters) {
    if (type === 'points-by-level')
      checkLevels(compilation, expressions.get('of'), given[name] as Given, `${path}.${name}`);
  }
  return complete ? { expressions, constants: constantsOf(given) } : undefined;
}

/** The expression a parameter is read by; undefined for constants. */
function sourceOf({ name, type }: Parameter, given: Given, criterion: Criterion): string | undefined {
  if (type === 'number-field') return (given[name] as string | undefined) ?? criterion.id;
  const isExpression =
    type === 'number-or-expression' || (typeof type === 'string' && type.startsWith('expression:'));
  return isExpression && typeof given[name] === 'string' ? given[name] : undefined;
}

function bindParameter(
  compilation: Compilation,
  population: Population,
  { type }: Parameter,
  source: string,
  path: string,
): BoundExpression | undefined {
  if (type === 'number-field') {
    const field = population.fields.find(({ id }) => id === source);
    if (field?.type !== 'number' || field.many) {
      compilation.report(path, field ? 'rules.field-holds-no-number' : 'rules.unknown-field', {
        field: source,
      });
      return undefined;
    }
  }
  const expected = type === 'expression:flag' ? 'flag' : type === 'expression:level' ? 'orderable' : 'number';
  const bound = compilation.bind(source, path, compilation.placeOf(population.id), expected);
  if (bound && type === 'expression:level' && bound.program.type.kind !== 'level') {
    compilation.report(path, 'rules.no-level', { expression: source });
    return undefined;
  }
  return bound;
}

/** Every level of the scale has points, and nothing else has. */
function checkLevels(
  compilation: Compilation,
  of: BoundExpression | undefined,
  points: Given,
  path: string,
): void {
  const type = of?.program.type;
  if (type?.kind !== 'level') return;
  const levels = type.scale.map(({ id }) => id);
  const missing = levels.filter((id) => !Object.hasOwn(points, id));
  const unknown = Object.keys(points).filter((id) => !levels.includes(id));
  if (missing.length > 0) compilation.report(path, 'rules.levels-without-points', { levels: missing });
  for (const level of unknown)
    compilation.report(`${path}.${level}`, 'rules.unknown-level', { level, levels });
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
