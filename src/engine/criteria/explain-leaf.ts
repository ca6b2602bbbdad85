import { toComparable } from '../arithmetic/comparable';
import { distinct, inputsOf } from '../graph/bound-expression';
import { State, type Evaluation } from '../graph/node';
import { rowName } from '../graph/row-name';
import type { Entry } from '../problem';
import { explainParameters, traceParameters } from './bound-inputs';
import type { CriterionResult } from './criterion';
import { ceilingOf, type Leaf, type LeafResult } from './leaf';
import type { Bounds, Step } from './method';
import { explainReview } from './review';

/** More names would hide the sentence. */
const MOST_NAMED = 3;

/** What was read for a criterion, each step of its method, and what the rules make of a result that is missing. */
export function explainLeaf(
  population: string,
  leaf: Leaf,
  row: number,
  run: Evaluation,
  id: string,
): Entry[] {
  const result = run.result<LeafResult>(id);
  const state = result.states[row]!;
  const points = result.value.values[row]!;
  const name = { title: leaf.title };
  const applies = leaf.applies ? inputsOf(leaf.applies, row, run) : [];
  if (!result.inputs.takesPart(row)) {
    const code = state === State.excluded ? 'criterion.excluded' : 'criterion.applies-unknown';
    return [{ code, params: name }, ...applies];
  }
  const read = [...explainParameters(leaf.parameters, row, run), ...reviewEntries(leaf, row, run)];
  const bounds: Bounds = { min: leaf.min, max: leaf.max };
  const { points: computed, states: decided } = result.scores();
  const scored = computed[row]!;
  const steps = (): Entry[] =>
    leaf.method
      .explain(result.inputs, row, scored, bounds)
      .map((step) => withNames(population, leaf, step, run));
  const isDecided = (decided?.[row] ?? State.plain) !== State.plain;
  switch (state) {
    case State.excluded:
      return isDecided
        ? [{ code: 'criterion.excluded', params: name }, ...steps(), ...read]
        : [{ code: 'criterion.missing-exclude', params: name }, ...read];
    case State.blocked:
      return [{ code: 'criterion.blocked', params: name }, ...(isDecided ? steps() : []), ...read];
    case State.missing:
      return [{ code: `criterion.missing-${leaf.missing}`, params: { ...name, points } }, ...read];
    default:
      return [
        ...onlyNew(applies, read),
        ...read,
        ...steps(),
        ...boundEntries(leaf, scored),
        pointsEntry(leaf, scored, points),
      ];
  }
}

/** What decided that the criterion applies, unless its method reads the same. */
function onlyNew(entries: readonly Entry[], known: readonly Entry[]): readonly Entry[] {
  if (entries.length === 0) return entries;
  const seen = new Set(known.map((entry) => JSON.stringify(entry)));
  return entries.filter((entry) => !seen.has(JSON.stringify(entry)));
}

function reviewEntries({ review }: Leaf, row: number, run: Evaluation): Entry[] {
  if (!review) return [];
  const points = review.stages.map(({ node }) => run.result<CriterionResult>(node).value.values[row]!);
  return [explainReview(review, points)];
}

/** Where the result of the method leaves the bounds of the criterion. */
function boundEntries(leaf: Leaf, scored: number): Entry[] {
  const { min, max } = leaf;
  if (scored >= min && scored <= ceilingOf(leaf)) return [];
  return Number.isFinite(max)
    ? [{ code: 'criterion.bounded', params: { title: leaf.title, min, max, points: scored } }]
    : [{ code: 'criterion.raised', params: { title: leaf.title, min, points: scored } }];
}

function pointsEntry(leaf: Leaf, scored: number, points: number): Entry {
  const { title, min, max } = leaf;
  const settled = Math.min(ceilingOf(leaf), Math.max(min, scored));
  // what is left beyond comes from float arithmetic, from no rounding of the rules
  const isRounded = toComparable(settled) !== points;
  const code = isRounded ? 'criterion.points-rounded' : 'criterion.points';
  if (!Number.isFinite(max)) return { code: `${code}-unbounded`, params: { title, points } };
  const params = { title, points, max };
  return points > max ? { code: `${code}-beyond`, params } : { code, params };
}

/** A step with the rows it compares with by name, and where their figures stand. */
function withNames(population: string, leaf: Leaf, { rows, ...step }: Step, run: Evaluation): Entry {
  if (!rows || rows.length === 0) return step;
  const named = rows.slice(0, MOST_NAMED).map((row) => rowName(population, row, run));
  const who = [...named, ...(rows.length > MOST_NAMED ? ['…'] : [])].join(', ');
  const cells = distinct(
    rows.slice(0, MOST_NAMED).flatMap((row) => traceParameters(leaf.parameters, row, run)),
  );
  return { ...step, params: { ...step.params, who }, cells };
}
