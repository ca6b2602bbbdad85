import { roundTo } from '../arithmetic/round';
import { MISSING, NO, YES, type Column } from '../columns/column';
import { flags, numbers } from '../columns/operations';
import { dependenciesOf, evaluateBound, inputsOf, unsettledBy } from '../graph/bound-expression';
import { unite } from '../graph/frame';
import { nodeId, State, type Evaluation, type Facet, type Node, type NodeId } from '../graph/node';
import type { Entry } from '../problem';
import { combine, type Aggregate, type Part } from './aggregates';
import { roundPoints, settleSum, type CriterionResult, type CriterionRules } from './criterion';
import { atStage } from './stage-node';

export type Rescale = 'section' | 'total' | 'none';

export interface Section extends CriterionRules {
  readonly children: readonly CriterionRules[];
  readonly aggregate: Aggregate;
  /** What `met-share` counts: the leaves below, a `best` or `worst` section once. */
  readonly counted: readonly NodeId[];
  readonly rescale: Rescale;
  readonly path: string;
}

/**
 * Points of the children together: score and bonus add, penalty subtracts, never below `min`. A child that does not
 * apply leaves the section's maximum; with `rescale: 'section'` a sum is then stretched to the whole maximum.
 *
 * @param stage of a review: the same over the children's points at that stage; absent: over their results
 */
export function sectionNode(population: string, section: Section, stage?: string): Node<CriterionResult> {
  const childIds = section.children.map(({ id }) => nodeId(population, atStage(id, stage)));
  const reads = [...childIds, ...(section.aggregate === 'met-share' ? section.counted : [])];
  return {
    id: nodeId(population, atStage(section.id, stage)),
    population,
    title: section.title,
    dependencies: [...new Set([...reads, ...dependenciesOf(section.applies)])],
    evaluate(run) {
      const children = childIds.map((id) => run.result<CriterionResult>(id));
      const size = run.data(population).rowCount;
      const applies = section.applies ? evaluateBound(section.applies, run) : undefined;
      const points = new Float64Array(size);
      const states = new Uint8Array(size);
      const maxima = new Float64Array(size);
      for (let row = 0; row < size; row++) {
        const sum =
          applies?.type === 'flag' && applies.values[row] !== YES
            ? outside(applies.values[row]!)
            : addUp(section, children, row, run);
        states[row] = sum.state;
        maxima[row] = sum.max;
        points[row] = roundPoints(Math.max(section.min, sum.points), section.rounding);
        if (sum.state === State.plain && Number.isNaN(sum.points))
          states[row] = blockRow(section, population, row, run);
      }
      const unsettled = [
        unsettledBy(run, population, section.applies),
        ...children.map((child) => child.unsettled),
      ].reduce(unite);
      const facets = new Map<Facet, Column>([['max', numbers(maxima)]]);
      const met = metOf(section, children, size);
      if (met) facets.set('met', flags(met));
      const result = { value: numbers(points), states, maxima, facets };
      return unsettled ? { ...result, unsettled } : result;
    },
    explain(row, run) {
      const result = run.result<CriterionResult>(this.id);
      return explainSection(section, result, row, run, childIds);
    },
    trace: (row, run) => childIds.flatMap((id) => run.node(id).trace(row, run)),
  };
}

interface Sum {
  readonly state: number;
  readonly points: number;
  readonly max: number;
}

function outside(applies: number): Sum {
  if (applies === NO) return { state: State.excluded, points: NaN, max: 0 };
  if (applies === MISSING) return { state: State.blocked, points: NaN, max: 0 };
  throw new Error('the section applies');
}

/** The scores by the section's aggregate, with what is added and taken off on top. */
function addUp(section: Section, children: readonly CriterionResult[], row: number, run: Evaluation): Sum {
  const parts: Part[] = [];
  let extra = 0;
  let counted = 0;
  let blocked = false;
  for (const [i, { kind, weight }] of section.children.entries()) {
    const child = children[i]!;
    if (child.states[row] === State.excluded) continue;
    blocked ||= child.states[row] === State.blocked;
    counted += 1;
    const points = child.value.values[row]!;
    if (kind === 'score') parts.push({ points, max: child.maxima[row]!, weight });
    else extra += kind === 'bonus' ? weight * points : -weight * points;
  }
  if (counted === 0) return { state: State.excluded, points: NaN, max: 0 };
  const score = scoreOf(section, parts, row, run);
  if (blocked) return { state: State.blocked, points: NaN, max: score.max };
  return { ...score, points: extra === 0 ? score.points : settleSum(score.points + extra, section.rounding) };
}

function scoreOf(section: Section, parts: readonly Part[], row: number, run: Evaluation): Sum {
  const { aggregate, max } = section;
  if (aggregate === 'sum') return sum(section, parts);
  if (aggregate === 'met-share') return metShare(section, row, run);
  if (parts.length === 0) return { state: State.plain, points: 0, max };
  return { state: State.plain, points: combine(aggregate, parts, max), max };
}

function sum({ children, rescale, max, rounding }: Section, parts: readonly Part[]): Sum {
  let score = 0;
  let most = 0;
  for (const { points, max: reachable, weight } of parts) {
    score += weight * points;
    most += weight * reachable;
  }
  const whole = children.reduce(
    (all, { kind, weight, max: own }) => (kind === 'score' ? all + weight * own : all),
    0,
  );
  const stretched = rescale === 'section' && most > 0 && most < whole && Number.isFinite(whole);
  const points = stretched ? (score * whole) / most : settleSum(score, rounding);
  return { state: State.plain, points, max: stretched || most === whole ? max : most };
}

/** Which part of the criteria that apply was met, of the section's own points. */
function metShare({ counted, max }: Section, row: number, run: Evaluation): Sum {
  let met = 0;
  let all = 0;
  for (const id of counted) {
    const child = run.result<CriterionResult>(id);
    if (child.states[row] === State.excluded) continue;
    const value = metAt(child, row);
    if (value === MISSING) return { state: State.blocked, points: NaN, max };
    all += 1;
    if (value === YES) met += 1;
  }
  return { state: State.plain, points: all === 0 ? 0 : (max * met) / all, max };
}

/** Whether a criterion is met: as its method says, else when it has all its points. */
function metAt({ states, facets, value, maxima }: CriterionResult, row: number): number {
  if (states[row] === State.blocked) return MISSING;
  const flag = facets?.get('met');
  if (flag?.type === 'flag') return flag.values[row]!;
  return roundTo(value.values[row]!, 9) >= roundTo(maxima[row]!, 9) ? YES : NO;
}

/** A `best` section is met when one of its children is, a `worst` one when all are; the others are not asked. */
function metOf(
  { aggregate, children }: Section,
  results: readonly CriterionResult[],
  size: number,
): Uint8Array | undefined {
  if (aggregate !== 'best' && aggregate !== 'worst') return undefined;
  const met = new Uint8Array(size).fill(MISSING);
  for (let row = 0; row < size; row++) {
    const applying = results.filter(
      ({ states }, i) => children[i]!.kind === 'score' && states[row] !== State.excluded,
    );
    const values = applying.map((child) => metAt(child, row));
    const [settles, otherwise] = aggregate === 'best' ? [YES, NO] : [NO, YES];
    if (values.includes(settles)) met[row] = settles;
    else if (values.length > 0 && !values.includes(MISSING)) met[row] = otherwise;
  }
  return met;
}

/** A mean without a value (a negative share, no weight) is an error of the row. */
function blockRow(section: Section, population: string, row: number, run: Evaluation): number {
  run.report({
    severity: 'error',
    code: 'section.no-value',
    params: { criterion: section.title, aggregate: section.aggregate },
    population,
    key: run.data(population).keyOf(row),
    column: section.id,
    path: section.path,
  });
  return State.blocked;
}

function explainSection(
  section: Section,
  result: CriterionResult,
  row: number,
  run: Evaluation,
  childIds: readonly NodeId[],
): Entry[] {
  const points = result.value.values[row]!;
  const params = {
    title: section.title,
    max: Number.isFinite(section.max) ? section.max : null,
    reachable: Number.isFinite(result.maxima[row]!) ? result.maxima[row]! : null,
    points: Number.isNaN(points) ? null : points,
  };
  const state = result.states[row];
  const code =
    state === State.excluded
      ? 'criterion.excluded'
      : state === State.blocked
        ? 'section.blocked'
        : `section.${section.aggregate}`;
  const children = section.children.map((child, i): Entry => {
    const value = run.result<CriterionResult>(childIds[i]!).value.values[row]!;
    return {
      code: `section.child.${child.kind}`,
      params: { title: child.title, points: Number.isNaN(value) ? null : value, weight: child.weight },
    };
  });
  const applies = section.applies ? inputsOf(section.applies, row, run) : [];
  return [...applies, ...children, { code, params }];
}
