import { MISSING, NO, type Column, type FlagColumn } from '../columns/column';
import { flagsOnDemand, numbers, numbersOnDemand } from '../columns/operations';
import { State, type Facet } from '../graph/node';
import { roundAllPoints, type CriterionResult, type MissingPolicy } from './criterion';
import { ceilingOf, type Leaf } from './leaf';
import type { Scores } from './method';

/**
 * Applies what the rules say of rows that the criterion leaves out or whose result is missing; then bounds and rounding.
 * The points stay in the array that the method gave: of a million rows every column more is felt.
 */
export function settleLeaf(leaf: Leaf, scores: Scores, applies: Uint8Array | undefined): CriterionResult {
  const { points } = scores;
  const { max } = leaf;
  const states = scores.states?.slice() ?? new Uint8Array(points.length);
  if (applies) leaveOut(states, applies);
  const isPlain = settlePoints(leaf, points, states);
  roundAllPoints(points, leaf.rounding);
  const reachable = numbersOnDemand(() =>
    Float64Array.from(states, (state) => (state === State.excluded ? 0 : max)),
  );
  const facets = new Map<Facet, Column>([['max', reachable]]);
  if (scores.ratio) facets.set('ratio', scores.ratio);
  const ofIncluded = (column: FlagColumn): FlagColumn => (isPlain ? column : withoutExcluded(column, states));
  if (scores.met) facets.set('met', ofIncluded(scores.met));
  if (scores.exceeded) facets.set('exceeded', ofIncluded(scores.exceeded));
  return {
    value: numbers(points),
    states,
    isPlain,
    facets,
    most: max,
    get maxima() {
      return reachable.values;
    },
  };
}

/** A flag of rows that the criterion leaves out is missing. */
function withoutExcluded(column: FlagColumn, states: Uint8Array): FlagColumn {
  if (!states.includes(State.excluded)) return column;
  return flagsOnDemand(() =>
    column.values.map((flag, row) => (states[row] === State.excluded ? MISSING : flag)),
  );
}

function leaveOut(states: Uint8Array, applies: Uint8Array): void {
  for (let row = 0; row < states.length; row++) {
    if (applies[row] === NO) states[row] = State.excluded;
    if (applies[row] === MISSING) states[row] = State.blocked;
  }
}

/**
 * Points inside their bounds, and those of rows that have none.
 *
 * @returns whether every row has points as its method gave them
 */
function settlePoints(leaf: Leaf, points: Float64Array, states: Uint8Array): boolean {
  const { min } = leaf;
  const ceiling = ceilingOf(leaf);
  let isPlain = true;
  for (let row = 0; row < points.length; row++) {
    if (states[row] !== State.plain || Number.isNaN(points[row]!)) {
      if (states[row] === State.plain) states[row] = STATE_OF_MISSING[leaf.missing];
      points[row] = pointsWithout(leaf, states[row]!);
      isPlain = false;
    }
    const settled = points[row]!;
    if (settled <= min) points[row] = min;
    else if (settled > ceiling) points[row] = ceiling;
  }
  return isPlain;
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
