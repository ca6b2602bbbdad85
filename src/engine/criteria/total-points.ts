import { recoded } from '../columns/recoded';
import { State, STATE_NAMES } from '../graph/node';
import type { Adjustment } from './adjustment';
import { roundTotals, settleSums, type CriterionResult, type PointsRounding } from './criterion';

/** score + bonus − penalty of every row, held inside totalMin…totalMax, and rounded. */
export function totalsOf(
  score: CriterionResult,
  bonus: CriterionResult,
  penalty: CriterionResult,
  adjustment: Adjustment,
  rounding: PointsRounding,
): { readonly points: Float64Array; readonly states: Uint8Array } {
  const points = score.value.values.slice();
  add(points, bonus.value.values, penalty.value.values);
  settleSums(points, rounding);
  hold(points, adjustment);
  roundTotals(points, rounding);
  return { points, states: statesTogether(score.states, [bonus.states, penalty.states]) };
}

function add(points: Float64Array, added: Float64Array, taken: Float64Array): void {
  for (let row = 0; row < points.length; row++) points[row] = points[row]! + added[row]! - taken[row]!;
}

function hold(points: Float64Array, { totalMin, totalMax }: Adjustment): void {
  for (let row = 0; row < points.length; row++)
    points[row] = Math.min(totalMax, Math.max(totalMin, points[row]!));
}

/** Blocked where any kind is; a row without any score that counts misses it. */
function statesTogether(score: Uint8Array, others: readonly Uint8Array[]): Uint8Array {
  const states = recoded(score, STATE_OF_TOTAL);
  for (const kind of others) {
    for (let row = 0; row < states.length; row++)
      if (kind[row] === State.blocked) states[row] = State.blocked;
  }
  return states;
}

/** By the `State` of the score. */
const STATE_OF_TOTAL: readonly number[] = STATE_NAMES.map((name) =>
  name === 'blocked' ? State.blocked : name === 'excluded' ? State.missing : State.plain,
);
