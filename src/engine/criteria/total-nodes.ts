import type { Column } from '../columns/column';
import { numbers } from '../columns/operations';
import { unite } from '../graph/frame';
import { nodeId, State, type Facet, type Node } from '../graph/node';
import {
  roundAllPoints,
  roundTotals,
  settleSum,
  settleSums,
  type CriterionResult,
  type CriterionRules,
  type Kind,
  type PointsRounding,
} from './criterion';
import { explainKind, explainTotal } from './explain-total';
import type { Adjustment } from './adjustment';
import { kindFormula, totalFormula } from './formulas/total';
import { atStage } from './stage-node';

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
      const counted = new Uint8Array(size);
      results.forEach((result, i) => addPart(parts[i]!.weight, result, { points, states, maxima, counted }));
      const whole = parts.reduce((all, { weight, max }) => all + weight * max, 0);
      const rescaled = kind === 'score' && adjustment.rescale !== 'none' && Number.isFinite(whole);
      for (let row = 0; row < size; row++) {
        const nothing = kind === 'score' && parts.length > 0 && counted[row] === 0;
        if (nothing) states[row] = State.excluded;
        const sum = points[row]!;
        const most = maxima[row]!;
        const stretch = rescaled && most > 0 && most < whole;
        if (stretch) maxima[row] = whole;
        if (nothing) points[row] = NaN;
        else points[row] = Math.min(cap, stretch ? (sum * whole) / most : settleSum(sum, rounding));
      }
      roundAllPoints(points, rounding);
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
      const sums = { kind, title, parts, cap, rescale: adjustment.rescale };
      return explainKind(sums, run.result<CriterionResult>(this.id), ids, row, run);
    },
    formula(row, facet, layout) {
      const { rescale } = adjustment;
      return kindFormula(
        { kind, title, parts, cap, rescale, rounding, population, stage, row, layout },
        facet,
      );
    },
    trace: (row, run) => ids.flatMap((id) => run.trace(id, row)),
  };
}

/** What the parts of a kind make together, for every row. */
interface Sums {
  readonly points: Float64Array;
  readonly states: Uint8Array;
  readonly maxima: Float64Array;
  /** Whether any part applies to the row. */
  readonly counted: Uint8Array;
}

/** A column at a time: over many rows that is several times as quick as a row at a time. */
function addPart(weight: number, part: CriterionResult, { points, states, maxima, counted }: Sums): void {
  const { value, states: own, most } = part;
  const { values } = value;
  const reachable = most === undefined ? part.maxima : undefined;
  for (let row = 0; row < points.length; row++) {
    const state = own[row];
    if (state === State.excluded) continue;
    if (state === State.blocked) states[row] = State.blocked;
    counted[row] = 1;
    points[row]! += weight * values[row]!;
    maxima[row]! += weight * (reachable ? reachable[row]! : most!);
  }
}

/**
 * score + bonus − penalty, then held inside totalMin…totalMax, and rounded.
 *
 * @param top the criteria of the top level
 */
export function totalNode(
  population: string,
  title: string,
  adjustment: Adjustment,
  rounding: PointsRounding,
  top: readonly CriterionRules[],
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
        const isBlocked = [state, bonus.states[row], penalty.states[row]].includes(State.blocked);
        return isBlocked ? State.blocked : state === State.excluded ? State.missing : State.plain;
      });
      const points = score.value.values.slice();
      const [added, taken] = [bonus.value.values, penalty.value.values];
      for (let row = 0; row < points.length; row++) points[row] = points[row]! + added[row]! - taken[row]!;
      settleSums(points, rounding);
      for (let row = 0; row < points.length; row++)
        points[row] = Math.min(totalMax, Math.max(totalMin, points[row]!));
      roundTotals(points, rounding);
      const unsettled = [score.unsettled, bonus.unsettled, penalty.unsettled].reduce(unite);
      const { maxima, facets } = score;
      const result = { value: numbers(points), states, maxima, ...(facets && { facets }) };
      return unsettled ? { ...result, unsettled } : result;
    },
    explain(row, run) {
      return explainTotal(title, adjustment, rounding, run.result<CriterionResult>(this.id), ids, row, run);
    },
    formula: (row, facet, layout) =>
      totalFormula({ ids, top, adjustment, rounding, stage, row, layout }, facet),
    trace: (row, run) => ids.flatMap((id) => run.trace(id, row)),
  };
}
