import type { Column } from '../columns/column';
import { numbers } from '../columns/operations';
import { unite } from '../graph/frame';
import { nodeId, type Facet, type Node } from '../graph/node';
import type { CriterionResult, CriterionRules, Kind, PointsRounding } from './criterion';
import { explainKind, explainTotal } from './explain-total';
import type { Adjustment } from './adjustment';
import { kindFormula, totalFormula } from './formulas/total';
import { sumUp, type KindRules } from './kind-sums';
import { atStage } from './stage-node';
import { totalsOf } from './total-points';

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
  const isScore = kind === 'score';
  const rules: KindRules = {
    parts,
    cap,
    isLeftOut: isScore && parts.length > 0,
    isStretched: isScore && adjustment.rescale !== 'none',
    rounding,
  };
  return {
    id: nodeId(population, atStage(kind, stage)),
    population,
    title,
    dependencies: ids,
    evaluate(run) {
      const results = ids.map((id) => run.result<CriterionResult>(id));
      const { points, states, maxima } = sumUp(rules, results, run.data(population).rowCount);
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
      const { points, states } = totalsOf(score, bonus, penalty, adjustment, rounding);
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
