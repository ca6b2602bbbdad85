import { MISSING, NO, type Column } from '../columns/column';
import { numbers } from '../columns/operations';
import { dependenciesOf, evaluateBound } from '../graph/bound-expression';
import { nodeId, State, type Evaluation, type Facet, type Node } from '../graph/node';
import type { CriterionResult } from './criterion';
import type { ReviewedLeaf } from './reviewed-leaf';
import { reviewedFormula } from './formulas/stage';

/** The name of a criterion's points at a review stage. */
export function atStage(criterion: string, stage: string | undefined): string {
  return stage === undefined ? criterion : `${criterion}@${stage}`;
}

/** The points that were typed in for a criterion at one stage. Points outside min…max are an error and count as missing. */
export function reviewedNode(population: string, leaf: ReviewedLeaf): Node<CriterionResult> {
  const { field } = leaf;
  return {
    id: nodeId(population, atStage(leaf.id, leaf.stage)),
    population,
    title: leaf.title,
    dependencies: dependenciesOf(leaf.applies),
    evaluate(run) {
      const { fields, rowCount } = run.data(population);
      const column = fields.get(field);
      const given = column?.type === 'number' ? column.values : new Float64Array(rowCount).fill(NaN);
      const applies = leaf.applies ? evaluateBound(leaf.applies, run) : undefined;
      const points = Float64Array.from(given, (value, row) => inside(leaf, value, row, population, run));
      const states = Uint8Array.from(points, (value, row) => {
        if (applies?.type === 'flag' && applies.values[row] === NO) return State.excluded;
        const unknown = applies?.type === 'flag' && applies.values[row] === MISSING;
        return unknown || Number.isNaN(value) ? State.blocked : State.plain;
      });
      const maxima = Float64Array.from(states, (state) => (state === State.excluded ? 0 : leaf.max));
      return {
        value: numbers(points),
        states,
        maxima,
        facets: new Map<Facet, Column>([['max', numbers(maxima)]]),
      };
    },
    explain(row, run) {
      const value = run.result<CriterionResult>(this.id).value.values[row]!;
      const params = { title: leaf.title, value: Number.isNaN(value) ? null : value };
      return [{ code: 'input', params, cells: this.trace(row, run) }];
    },
    formula(row, facet, layout) {
      return reviewedFormula(leaf, nodeId(population, atStage(leaf.id, leaf.stage)), row, facet, layout);
    },
    trace(row, run) {
      const cell = run.data(population).cellOf(field, row);
      return cell ? [cell] : [];
    },
  };
}

function inside(
  { title, min, max, field: column, path }: ReviewedLeaf,
  value: number,
  row: number,
  population: string,
  run: Evaluation,
): number {
  if (!(value < min || value > max)) return value;
  const data = run.data(population);
  const params = { criterion: title, points: value, min, max };
  const place = { population, key: data.keyOf(row), column, path, ...data.cellOf(column, row) };
  run.report({ severity: 'error', code: 'method.given.outside', params, ...place });
  return NaN;
}

/** A computed criterion has the same points at every stage. */
export function computedStageNode(
  population: string,
  id: string,
  title: string,
  stage: string,
): Node<CriterionResult> {
  const own = nodeId(population, id);
  return {
    id: nodeId(population, atStage(id, stage)),
    population,
    title,
    dependencies: [own],
    evaluate: (run) => run.result<CriterionResult>(own),
    explain: (row, run) => run.node(own).explain(row, run),
    formula(row, facet, layout) {
      if (facet === 'value') return layout.cell(own, row);
      return layout.read({ population, name: id, facet, of: 'own' }, row);
    },
    trace: (row, run) => run.trace(own, row),
  };
}
