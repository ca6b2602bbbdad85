import { numbers } from '../columns/operations';
import { dependenciesOf, evaluateBound, unsettledBy } from '../graph/bound-expression';
import type { Evaluation } from '../graph/node';
import { unite } from '../graph/frame';
import { nodeId, State, type Facet, type Node } from '../graph/node';
import { MISSING, NO, type Column } from '../columns/column';
import type { Entry } from '../problem';
import { roundPoints, type CriterionResult, type CriterionRules } from './criterion';

export type Rescale = 'section' | 'total' | 'none';

export interface Section extends CriterionRules {
  readonly children: readonly CriterionRules[];
  readonly rescale: Rescale;
}

/**
 * Points of the children together: score and bonus add, penalty subtracts, never below `min`. A child that does not
 * apply leaves the section's maximum; with `rescale: 'section'` the scores are then stretched to the whole maximum.
 */
export function sectionNode(population: string, section: Section): Node<CriterionResult> {
  const childIds = section.children.map(({ id }) => nodeId(population, id));
  return {
    id: nodeId(population, section.id),
    population,
    title: section.title,
    dependencies: [...new Set([...childIds, ...dependenciesOf(section.applies)])],
    evaluate(run) {
      const children = childIds.map((id) => run.result<CriterionResult>(id));
      const size = run.data(population).rowCount;
      const applies = section.applies ? evaluateBound(section.applies, run) : undefined;
      const points = new Float64Array(size);
      const states = new Uint8Array(size);
      const maxima = new Float64Array(size);
      for (let row = 0; row < size; row++) {
        const sum =
          applies?.type === 'flag' && applies.values[row] !== 1
            ? outside(applies.values[row]!)
            : addUp(section, children, row);
        states[row] = sum.state;
        maxima[row] = sum.max;
        points[row] = roundPoints(Math.max(section.min, sum.points), section.rounding);
      }
      const unsettled = [
        unsettledBy(run, population, section.applies),
        ...children.map((child) => child.unsettled),
      ].reduce(unite);
      const result = {
        value: numbers(points),
        states,
        maxima,
        facets: new Map<Facet, Column>([['max', numbers(maxima)]]),
      };
      return unsettled ? { ...result, unsettled } : result;
    },
    explain(row, run) {
      const result = run.result<CriterionResult>(this.id);
      return explainSection(section, result, row, run, population);
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

function addUp(section: Section, children: readonly CriterionResult[], row: number): Sum {
  let score = 0;
  let extra = 0;
  let most = 0;
  let whole = 0;
  let counted = 0;
  for (const [i, { kind, weight, max }] of section.children.entries()) {
    const child = children[i]!;
    if (kind === 'score') whole += weight * max;
    if (child.states[row] === State.excluded) continue;
    if (child.states[row] === State.blocked) return { state: State.blocked, points: NaN, max: section.max };
    counted += 1;
    const points = weight * child.value.values[row]!;
    if (kind === 'score') {
      score += points;
      most += weight * child.maxima[row]!;
    } else {
      extra += kind === 'bonus' ? points : -points;
    }
  }
  if (counted === 0) return { state: State.excluded, points: NaN, max: 0 };
  const stretched = section.rescale === 'section' && most > 0 && most < whole && Number.isFinite(whole);
  const points = (stretched ? (score * whole) / most : score) + extra;
  return { state: State.plain, points, max: stretched || most === whole ? section.max : most };
}

function explainSection(
  section: Section,
  result: CriterionResult,
  row: number,
  run: Evaluation,
  population: string,
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
        : 'section.points';
  const children = section.children.map((child): Entry => {
    const value = run.result<CriterionResult>(nodeId(population, child.id)).value.values[row]!;
    return {
      code: `section.child.${child.kind}`,
      params: { title: child.title, points: Number.isNaN(value) ? null : value, weight: child.weight },
    };
  });
  return [...children, { code, params }];
}
