import { State } from '../graph/node';
import {
  roundAllPoints,
  settleSum,
  settleSums,
  type CriterionResult,
  type CriterionRules,
  type PointsRounding,
} from './criterion';

/** What becomes of the sum of a kind's parts. */
export interface KindRules {
  readonly parts: readonly CriterionRules[];
  /** The most points of the kind. */
  readonly cap: number;
  /** Whether a row that has nothing of the kind is left out: it has no score. */
  readonly isLeftOut: boolean;
  /** Whether what applies is stretched to what all parts can reach. */
  readonly isStretched: boolean;
  readonly rounding: PointsRounding;
}

/** Points of the parts together, for every row. */
export interface KindSums {
  readonly points: Float64Array;
  readonly states: Uint8Array;
  readonly maxima: Float64Array;
}

/** @param results of the parts */
export function sumUp(rules: KindRules, results: readonly CriterionResult[], size: number): KindSums {
  const { parts, cap, isLeftOut, rounding } = rules;
  const sums = {
    points: new Float64Array(size),
    states: new Uint8Array(size),
    maxima: new Float64Array(size),
  };
  const { points, states, maxima } = sums;
  const isCounted = results.some(({ isPlain }) => isPlain); // a plain part counts in every row
  if (isLeftOut && !isCounted) states.fill(State.excluded); // until a part counts
  results.forEach((result, i) => {
    addPoints(parts[i]!.weight, result, sums);
  });
  const whole = parts.reduce((all, { weight, max }) => all + weight * max, 0);
  if (results.every(({ isPlain }) => isPlain)) maxima.fill(whole);
  else results.forEach((result, i) => addMaxima(parts[i]!.weight, result, maxima));
  const isStretched = rules.isStretched && Number.isFinite(whole) && fallsShort(maxima, whole);
  if (isStretched) stretch(sums, whole, rounding);
  else settleSums(points, rounding);
  for (let row = 0; row < size; row++) {
    if (states[row] === State.excluded) points[row] = NaN;
    else if (points[row]! > cap) points[row] = cap;
  }
  roundAllPoints(points, rounding);
  return sums;
}

/** A column at a time: over many rows that is several times as quick as a row at a time. */
function addPoints(weight: number, { value, states: own, isPlain }: CriterionResult, sums: KindSums): void {
  const { points, states } = sums;
  const { values } = value;
  for (let row = 0; row < points.length; row++) {
    if (!isPlain) {
      if (own[row] === State.excluded) continue;
      if (own[row] === State.blocked) states[row] = State.blocked;
      else if (states[row] === State.excluded) states[row] = State.plain;
    }
    points[row]! += weight * values[row]!;
  }
}

function addMaxima(
  weight: number,
  { states, maxima: own, most }: CriterionResult,
  maxima: Float64Array,
): void {
  const reachable = most === undefined ? own : undefined;
  for (let row = 0; row < maxima.length; row++) {
    if (states[row] !== State.excluded) maxima[row]! += weight * (reachable ? reachable[row]! : most!);
  }
}

/** Whether some row can reach something, but not the whole. */
function fallsShort(maxima: Float64Array, whole: number): boolean {
  for (let row = 0; row < maxima.length; row++) if (maxima[row]! > 0 && maxima[row]! < whole) return true;
  return false;
}

/** Brings what a row can reach to the whole, and its points with it. */
function stretch({ points, maxima }: KindSums, whole: number, rounding: PointsRounding): void {
  for (let row = 0; row < points.length; row++) {
    const sum = points[row]!;
    const most = maxima[row]!;
    if (most > 0 && most < whole) {
      points[row] = (sum * whole) / most;
      maxima[row] = whole;
    } else points[row] = settleSum(sum, rounding);
  }
}
