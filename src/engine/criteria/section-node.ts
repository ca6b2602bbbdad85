import { MISSING, NO, YES, type Column } from '../columns/column';
import { flags, numbers } from '../columns/operations';
import { dependenciesOf, evaluateBound, unsettledBy } from '../graph/bound-expression';
import { unite } from '../graph/frame';
import { nodeId, State, type Evaluation, type Facet, type Node } from '../graph/node';
import { roundPoints, type CriterionResult } from './criterion';
import { explainSection } from './explain-section';
import { sectionFormula } from './formulas/section';
import { addUp, metAt, type Section, type Sum } from './section-points';
import { atStage } from './stage-node';

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
      return explainSection(section, run.result<CriterionResult>(this.id), childIds, row, run);
    },
    formula: (row, facet, layout, run) =>
      sectionFormula({ section, population, stage, row, layout, run }, facet),
    trace: (row, run) => childIds.flatMap((id) => run.trace(id, row)),
  };
}

function outside(applies: number): Sum {
  if (applies === NO) return { state: State.excluded, points: NaN, max: 0 };
  if (applies === MISSING) return { state: State.blocked, points: NaN, max: 0 };
  throw new Error('the section applies');
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
