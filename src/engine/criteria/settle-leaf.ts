import { MISSING, NO, type Column, type FlagColumn } from '../columns/column';
import { flagsOnDemand, numbers, numbersOnDemand } from '../columns/operations';
import { State, type Facet } from '../graph/node';
import { roundAllPoints, type CriterionResult, type MissingPolicy } from './criterion';
import { ceilingOf, type Leaf } from './leaf';
import type { Scores } from './method';

/** Applies what the rules say of rows that the criterion leaves out or whose result is missing; then bounds and rounding. */
export function settleLeaf(leaf: Leaf, scores: Scores, applies: Uint8Array | undefined): CriterionResult {
  const { points: computed, states: decided } = scores;
  const size = computed.length;
  const points = new Float64Array(size);
  const states = new Uint8Array(size);
  const { min, max, rounding } = leaf;
  const ceiling = ceilingOf(leaf);
  for (let row = 0; row < size; row++) {
    const state = stateOf(leaf, applies?.[row], decided?.[row], !Number.isNaN(computed[row]!));
    const settled = state === State.plain ? computed[row]! : pointsWithout(leaf, state);
    if (state !== State.plain) states[row] = state;
    points[row] = Math.min(ceiling, Math.max(min, settled));
  }
  roundAllPoints(points, rounding);
  const reachable = numbersOnDemand(() =>
    Float64Array.from(states, (state) => (state === State.excluded ? 0 : max)),
  );
  const facets = new Map<Facet, Column>([['max', reachable]]);
  if (scores.ratio) facets.set('ratio', scores.ratio);
  if (scores.met) facets.set('met', ofIncluded(scores.met, states));
  if (scores.exceeded) facets.set('exceeded', ofIncluded(scores.exceeded, states));
  return {
    value: numbers(points),
    states,
    facets,
    most: max,
    get maxima() {
      return reachable.values;
    },
  };
}

/** A flag of rows that the criterion leaves out is missing. */
function ofIncluded(column: FlagColumn, states: Uint8Array): FlagColumn {
  if (!states.includes(State.excluded)) return column;
  return flagsOnDemand(() =>
    column.values.map((flag, row) => (states[row] === State.excluded ? MISSING : flag)),
  );
}

function stateOf(
  { missing }: Leaf,
  applies: number | undefined,
  decided: number = State.plain,
  isThere: boolean,
): number {
  if (applies === NO) return State.excluded;
  if (applies === MISSING) return State.blocked;
  return decided !== State.plain || isThere ? decided : STATE_OF_MISSING[missing];
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
