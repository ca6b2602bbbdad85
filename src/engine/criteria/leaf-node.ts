import { MISSING, NO, type Column } from '../columns/column';
import { flags, numbers } from '../columns/operations';
import { dependenciesOf, evaluateBound, inputsOf, traceBound, unsettledBy } from '../graph/bound-expression';
import type { Evaluation } from '../graph/node';
import { nodeId, State, type Facet, type Node } from '../graph/node';
import type { Entry } from '../problem';
import {
  evaluateParameters,
  explainParameters,
  parameterDependencies,
  traceParameters,
  type BoundParameters,
} from './bound-inputs';
import { roundPoints, type CriterionResult, type CriterionRules, type MissingPolicy } from './criterion';
import type { Bounds, Inputs, Method, Scores } from './method';

export interface Leaf extends CriterionRules {
  readonly method: Method;
  readonly parameters: BoundParameters;
  readonly missing: MissingPolicy;
  readonly path: string;
}

interface LeafResult extends CriterionResult {
  readonly inputs: Inputs;
}

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
      const inputs = evaluateParameters(leaf.parameters, rowCount, run);
      const scores = leaf.method.evaluate(inputs, bounds);
      reportFaults(leaf, population, scores, run);
      const applies = leaf.applies ? evaluateBound(leaf.applies, run) : undefined;
      const settled = settle(leaf, scores, applies?.type === 'flag' ? applies.values : undefined);
      const unsettled = unsettledBy(run, population, leaf.applies, ...leaf.parameters.expressions.values());
      const result = { ...settled, inputs };
      return unsettled ? { ...result, unsettled } : result;
    },
    explain: (row, run) => explainLeaf(leaf, row, run, nodeId(population, leaf.id)),
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
  const met = scores.met && Uint8Array.from(scores.met);
  const exceeded = scores.exceeded && Uint8Array.from(scores.exceeded);
  const ceiling = ceilingOf(leaf);
  for (let row = 0; row < size; row++) {
    const computed = scores.points[row]!;
    const fate = fateOf(leaf, applies?.[row], computed);
    states[row] = fate.state;
    points[row] = roundPoints(Math.min(ceiling, Math.max(leaf.min, fate.points)), leaf.rounding);
    if (fate.state === State.excluded) {
      maxima[row] = 0;
      if (met) met[row] = MISSING;
      if (exceeded) exceeded[row] = MISSING;
    }
  }
  const facets = new Map<Facet, Column>([['max', numbers(maxima)]]);
  if (scores.ratio) facets.set('ratio', numbers(scores.ratio));
  if (met) facets.set('met', flags(met));
  if (exceeded) facets.set('exceeded', flags(exceeded));
  return { value: numbers(points), states, maxima, facets };
}

/** The most points of the leaf: its `max`, unless its method may go beyond. */
function ceilingOf({ method, parameters, max }: Leaf): number {
  return method.ceiling?.(parameters.constants, max) ?? max;
}

interface Fate {
  readonly state: number;
  /** Before bounds and rounding; NaN where there are none. */
  readonly points: number;
}

function fateOf(leaf: Leaf, applies: number | undefined, computed: number): Fate {
  if (applies === NO) return { state: State.excluded, points: NaN };
  if (applies === MISSING) return { state: State.blocked, points: NaN };
  if (!Number.isNaN(computed)) return { state: State.plain, points: computed };
  switch (leaf.missing) {
    case 'block':
      return { state: State.blocked, points: NaN };
    case 'exclude':
      return { state: State.excluded, points: NaN };
    case 'zero':
      return { state: State.missing, points: 0 };
    case 'full':
      return { state: State.missing, points: leaf.max };
  }
}

function reportFaults(leaf: Leaf, population: string, scores: Scores, run: Evaluation): void {
  const data = run.data(population);
  for (const { row, code, params } of scores.faults ?? []) {
    const cell = traceParameters(leaf.parameters, row, run).at(-1);
    run.report({
      severity: 'error',
      code,
      params: { criterion: leaf.title, ...params },
      population,
      key: data.keyOf(row),
      column: leaf.id,
      path: leaf.path,
      ...cell,
    });
  }
}

function explainLeaf(leaf: Leaf, row: number, run: Evaluation, id: string): Entry[] {
  const result = run.result<LeafResult>(id);
  const points = result.value.values[row]!;
  const read = explainParameters(leaf.parameters, row, run);
  const applies = leaf.applies ? inputsOf(leaf.applies, row, run) : [];
  const name = { title: leaf.title, max: finite(leaf.max) };
  switch (result.states[row]) {
    case State.excluded:
      return [{ code: 'criterion.excluded', params: name }, ...applies, ...read];
    case State.blocked:
      return [{ code: 'criterion.blocked', params: name }, ...applies, ...read];
    case State.missing:
      return [{ code: `criterion.missing-${leaf.missing}`, params: { ...name, points } }, ...read];
    default: {
      const scored = leaf.method.evaluate(result.inputs, { min: leaf.min, max: leaf.max }).points[row]!;
      const steps = leaf.method.explain(result.inputs, row, scored, { min: leaf.min, max: leaf.max });
      const bent = scored < leaf.min || scored > ceilingOf(leaf);
      const bounded: Entry[] = bent
        ? [{ code: 'criterion.bounded', params: { ...name, min: leaf.min, points: scored } }]
        : [];
      return [...read, ...steps, ...bounded, { code: 'criterion.points', params: { ...name, points } }];
    }
  }
}

function finite(max: number): number | null {
  return Number.isFinite(max) ? max : null;
}
