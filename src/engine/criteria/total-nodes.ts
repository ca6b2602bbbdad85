import type { Column } from '../columns/column';
import { numbers } from '../columns/operations';
import { unite } from '../graph/frame';
import { nodeId, State, type Facet, type Node } from '../graph/node';
import type { Entry } from '../problem';
import {
  roundPoints,
  roundTotal,
  settleSum,
  type CriterionResult,
  type CriterionRules,
  type Kind,
  type PointsRounding,
} from './criterion';
import type { Rescale } from './section-node';
import { atStage } from './stage-node';

export interface Adjustment {
  readonly bonusCap: number;
  readonly penaltyCap: number;
  readonly totalMin: number;
  readonly totalMax: number;
  readonly rescale: Rescale;
}

/** `score`, `bonus` or `penalty`: the top-level criteria of that kind together, bonus and penalty under their cap. */
export function kindNode(
  population: string,
  kind: Kind,
  title: string,
  top: readonly CriterionRules[],
  adjustment: Adjustment,
  rounding: PointsRounding,
  stage?: string,
): Node<CriterionResult> {
  const parts = top.filter((criterion) => criterion.kind === kind);
  const ids = parts.map(({ id }) => nodeId(population, atStage(id, stage)));
  const cap = kind === 'bonus' ? adjustment.bonusCap : kind === 'penalty' ? adjustment.penaltyCap : Infinity;
  return {
    id: nodeId(population, atStage(kind, stage)),
    population,
    title,
    dependencies: ids,
    evaluate(run) {
      const results = ids.map((id) => run.result<CriterionResult>(id));
      const size = run.data(population).rowCount;
      const points = new Float64Array(size);
      const states = new Uint8Array(size);
      const maxima = new Float64Array(size);
      for (let row = 0; row < size; row++) {
        let sum = 0;
        let most = 0;
        let whole = 0;
        let counted = 0;
        for (const [i, { weight, max }] of parts.entries()) {
          const { states: childStates, value, maxima: childMaxima } = results[i]!;
          whole += weight * max;
          if (childStates[row] === State.excluded) continue;
          if (childStates[row] === State.blocked) states[row] = State.blocked;
          counted += 1;
          sum += weight * value.values[row]!;
          most += weight * childMaxima[row]!;
        }
        const nothing = kind === 'score' && parts.length > 0 && counted === 0;
        if (nothing) states[row] = State.excluded;
        const rescaled = kind === 'score' && adjustment.rescale !== 'none' && Number.isFinite(whole);
        const stretch = rescaled && most > 0 && most < whole;
        maxima[row] = stretch ? whole : most;
        points[row] = nothing
          ? NaN
          : roundPoints(Math.min(cap, stretch ? (sum * whole) / most : settleSum(sum, rounding)), rounding);
      }
      const unsettled = results.map((result) => result.unsettled).reduce(unite, undefined);
      const result = {
        value: numbers(points),
        states,
        maxima,
        facets: new Map<Facet, Column>([['max', numbers(maxima)]]),
      };
      return unsettled ? { ...result, unsettled } : result;
    },
    explain(row, run) {
      const children = parts.map((part, i): Entry => {
        const value = run.result<CriterionResult>(ids[i]!).value.values[row]!;
        return {
          code: 'section.child.score',
          params: { title: part.title, points: known(value), weight: part.weight },
        };
      });
      const result = run.result<CriterionResult>(this.id);
      const points = known(result.value.values[row]!);
      return [...children, { code: `${kind}.points`, params: { title, points, cap: finite(cap) } }];
    },
    trace: (row, run) => ids.flatMap((id) => run.node(id).trace(row, run)),
  };
}

/** score + bonus − penalty, then held inside totalMin…totalMax, and rounded. */
export function totalNode(
  population: string,
  title: string,
  adjustment: Adjustment,
  rounding: PointsRounding,
  stage?: string,
): Node<CriterionResult> {
  const ids = (['score', 'bonus', 'penalty'] as const).map((kind) =>
    nodeId(population, atStage(kind, stage)),
  );
  return {
    id: nodeId(population, atStage('total', stage)),
    population,
    title,
    dependencies: ids,
    evaluate(run) {
      const [score, bonus, penalty] = ids.map((id) => run.result<CriterionResult>(id)) as [
        CriterionResult,
        CriterionResult,
        CriterionResult,
      ];
      const { totalMin, totalMax } = adjustment;
      const states = score.states.map((state, row) => {
        if ([state, bonus.states[row], penalty.states[row]].includes(State.blocked)) return State.blocked;
        return state === State.excluded ? State.missing : State.plain;
      });
      const points = score.value.values.map((value, row) => {
        const sum = settleSum(value + bonus.value.values[row]! - penalty.value.values[row]!, rounding);
        return roundTotal(Math.min(totalMax, Math.max(totalMin, sum)), rounding);
      });
      const unsettled = [score.unsettled, bonus.unsettled, penalty.unsettled].reduce(unite);
      const { maxima, facets } = score;
      const result = { value: numbers(points), states, maxima, ...(facets && { facets }) };
      return unsettled ? { ...result, unsettled } : result;
    },
    explain(row, run) {
      const [score, bonus, penalty] = ids.map((id) =>
        known(run.result<CriterionResult>(id).value.values[row]!),
      );
      const total = known(run.result<CriterionResult>(this.id).value.values[row]!);
      const code = total === null ? 'total.blocked' : 'total.points';
      return [{ code, params: { score: score!, bonus: bonus!, penalty: penalty!, total } }];
    },
    trace: (row, run) => ids.flatMap((id) => run.node(id).trace(row, run)),
  };
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
