import { MISSING, NO, type Column } from '../columns/column';
import { flags, numbers } from '../columns/operations';
import { dependenciesOf, distinct, evaluateBound, inputsOf, traceBound } from '../graph/bound-expression';
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
import { whatIsOpen } from './leaf-unsettled';
import type { Bounds, Inputs, Method, Scores, Step } from './method';

export interface Leaf extends CriterionRules {
  readonly method: Method;
  readonly parameters: BoundParameters;
  readonly missing: MissingPolicy;
  readonly path: string;
}

interface LeafResult extends CriterionResult {
  readonly inputs: Inputs;
  /** As the method gave them: before the missing-value policy, bounds and rounding. */
  readonly scores: Scores;
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
      const applying = leaf.applies ? evaluateBound(leaf.applies, run) : undefined;
      const applies = applying?.type === 'flag' ? applying.values : undefined;
      const inputs = evaluateParameters(leaf.parameters, rowCount, run, applies);
      const scores = leaf.method.evaluate(inputs, bounds);
      reportFaults(leaf, population, scores, inputs, run);
      const unsettled = whatIsOpen(leaf, population, inputs, run);
      const result = { ...settle(leaf, scores, applies), inputs, scores };
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
    const fate = fateOf(leaf, applies?.[row], scores.states?.[row] ?? State.plain, computed);
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

function fateOf(leaf: Leaf, applies: number | undefined, decided: number, computed: number): Fate {
  if (applies === NO) return { state: State.excluded, points: NaN };
  if (applies === MISSING) return { state: State.blocked, points: NaN };
  if (decided !== State.plain) return { state: decided, points: NaN };
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

function explainLeaf(leaf: Leaf, row: number, run: Evaluation, id: string): Entry[] {
  const result = run.result<LeafResult>(id);
  const points = result.value.values[row]!;
  const read = explainParameters(leaf.parameters, row, run);
  const applies = leaf.applies ? inputsOf(leaf.applies, row, run) : [];
  const name = { title: leaf.title, max: finite(leaf.max) };
  const bounds: Bounds = { min: leaf.min, max: leaf.max };
  const scored = result.scores.points[row]!;
  const steps = (): Entry[] =>
    leaf.method.explain(result.inputs, row, scored, bounds).map((step) => told(leaf, step, id, run));
  const decided =
    (result.scores.states?.[row] ?? State.plain) !== State.plain && result.inputs.takesPart(row);
  const why = decided ? steps() : applies;
  switch (result.states[row]) {
    case State.excluded:
      return [{ code: 'criterion.excluded', params: name }, ...why, ...read];
    case State.blocked:
      return [{ code: 'criterion.blocked', params: name }, ...why, ...read];
    case State.missing:
      return [{ code: `criterion.missing-${leaf.missing}`, params: { ...name, points } }, ...read];
    default: {
      const bent = scored < leaf.min || scored > ceilingOf(leaf);
      const bounded: Entry[] = bent
        ? [{ code: 'criterion.bounded', params: { ...name, min: leaf.min, points: scored } }]
        : [];
      return [...read, ...steps(), ...bounded, { code: 'criterion.points', params: { ...name, points } }];
    }
  }
}

/** A step with the rows it compares with by name, and where their figures stand. */
function told(leaf: Leaf, { rows, ...step }: Step, id: string, run: Evaluation): Entry {
  if (!rows || rows.length === 0) return step;
  const data = run.data(run.node(id).population);
  const named = rows.slice(0, MOST_NAMED).map((row) => Object.values(data.keyOf(row)).join(' | '));
  const who = [...named, ...(rows.length > MOST_NAMED ? ['…'] : [])].join(', ');
  const cells = distinct(
    rows.slice(0, MOST_NAMED).flatMap((row) => traceParameters(leaf.parameters, row, run)),
  );
  return { ...step, params: { ...step.params, who }, cells };
}

/** More names would hide the sentence. */
const MOST_NAMED = 3;

function finite(max: number): number | null {
  return Number.isFinite(max) ? max : null;
}
