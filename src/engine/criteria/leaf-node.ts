import { MISSING, NO, type Column } from '../columns/column';
import { flags, numbers } from '../columns/operations';
import { dependenciesOf, evaluateBound, traceBound } from '../graph/bound-expression';
import type { Evaluation } from '../graph/node';
import { nodeId, State, type Facet, type Node } from '../graph/node';
import { evaluateParameters, parameterDependencies, traceParameters } from './bound-inputs';
import { roundPoints, type CriterionResult, type MissingPolicy } from './criterion';
import { explainLeaf } from './explain-leaf';
import { ceilingOf, type Leaf, type LeafResult } from './leaf';
import { whatIsOpen } from './leaf-unsettled';
import type { Bounds, Inputs, Scores } from './method';

/** A criterion scored by a method; the missing-value policy, the bounds and the rounding are the same for all methods. */
export function leafNode(population: string, leaf: Leaf): Node<LeafResult> {
  const bounds: Bounds = { min: leaf.min, max: leaf.max };
  return {
    id: nodeId(population, leaf.id),
    population,
    title: leaf.title,
    dependencies: [...new Set([...parameterDependencies(leaf.parameters), ...dependenciesOf(leaf.applies)])],
    evaluate(run) {
      const { rowCount } = run.data(population);
      const applying = leaf.applies ? evaluateBound(leaf.applies, run) : undefined;
      const applies = applying?.type === 'flag' ? applying.values : undefined;
      const inputs = evaluateParameters(leaf.parameters, rowCount, run, applies);
      const scores = leaf.method.evaluate(inputs, bounds);
      reportFaults(leaf, population, scores, inputs, run);
      const unsettled = whatIsOpen(leaf, population, inputs, run);
      const result = { ...settle(leaf, scores, applies), inputs, scores };
      return unsettled ? { ...result, unsettled } : result;
    },
    explain: (row, run) => explainLeaf(population, leaf, row, run, nodeId(population, leaf.id)),
    trace: (row, run) => [
      ...traceParameters(leaf.parameters, row, run),
      ...(leaf.applies ? traceBound(leaf.applies, row, run) : []),
    ],
  };
}

/** Applies what the rules say of rows that the criterion leaves out or whose result is missing; then bounds and rounding. */
function settle(leaf: Leaf, scores: Scores, applies: Uint8Array | undefined): CriterionResult {
  const size = scores.points.length;
  const points = new Float64Array(size);
  const states = new Uint8Array(size);
  const maxima = new Float64Array(size).fill(leaf.max);
  const { points: computed, states: decided } = scores;
  const { min, rounding } = leaf;
  const ceiling = ceilingOf(leaf);
  for (let row = 0; row < size; row++) {
    const state = stateOf(leaf, applies?.[row], decided?.[row] ?? State.plain, computed[row]!);
    const settled = state === State.plain ? computed[row]! : pointsWithout(leaf, state);
    states[row] = state;
    points[row] = roundPoints(Math.min(ceiling, Math.max(min, settled)), rounding);
    if (state === State.excluded) maxima[row] = 0;
  }
  const facets = new Map<Facet, Column>([['max', numbers(maxima)]]);
  if (scores.ratio) facets.set('ratio', scores.ratio);
  if (scores.met) facets.set('met', flags(ofIncluded(scores.met, states)));
  if (scores.exceeded) facets.set('exceeded', flags(ofIncluded(scores.exceeded, states)));
  return { value: numbers(points), states, maxima, facets };
}

/** A flag of rows that the criterion leaves out is missing. */
function ofIncluded(values: Uint8Array, states: Uint8Array): Uint8Array {
  if (!states.includes(State.excluded)) return values;
  return values.map((flag, row) => (states[row] === State.excluded ? MISSING : flag));
}

function stateOf(leaf: Leaf, applies: number | undefined, decided: number, computed: number): number {
  if (applies === NO) return State.excluded;
  if (applies === MISSING) return State.blocked;
  if (decided !== State.plain || !Number.isNaN(computed)) return decided;
  return STATE_OF_MISSING[leaf.missing];
}

const STATE_OF_MISSING: Readonly<Record<MissingPolicy, number>> = {
  block: State.blocked,
  exclude: State.excluded,
  zero: State.missing,
  full: State.missing,
};

/** Before bounds and rounding; NaN where there are none. */
function pointsWithout({ missing, max }: Leaf, state: number): number {
  if (state !== State.missing) return NaN;
  return missing === 'full' ? max : 0;
}

/** Of rows that the criterion does not apply to nothing is asked. */
function reportFaults(leaf: Leaf, population: string, scores: Scores, inputs: Inputs, run: Evaluation): void {
  const data = run.data(population);
  for (const { row, parameter, code, params } of scores.faults ?? []) {
    if (!inputs.takesPart(row)) continue;
    const named = parameter === undefined ? undefined : leaf.parameters.expressions.get(parameter);
    const cell = named ? traceBound(named, row, run)[0] : undefined;
    run.report({
      severity: 'error',
      code,
      params: { criterion: leaf.title, ...params },
      population,
      key: data.keyOf(row),
      column: leaf.id,
      path: leaf.path,
      ...(cell ?? traceParameters(leaf.parameters, row, run).at(-1)),
    });
  }
}
