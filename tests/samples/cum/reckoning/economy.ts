import type { Against, Unit } from '../../../../scripts/samples/cum/model.mjs';
import {
  decimal,
  floor,
  hundredths,
  isLess,
  rational,
  smaller,
  times,
  type Rational,
} from '../../reckoning/rational';
import { ceil, isEqual, minus, over, plus, roundedTo } from './fractions';

/** Points in whole hundredths; null: the criterion does not apply to the unit. */
export type Points = bigint | null;

const ONE = rational(1n);

/** 10 points; 0.5 less for each whole 1 % that is missing; 0.1 more for each whole 1 % beyond, 0.5 at most. */
export function revenue({ revenue: { actual, target } }: Unit): bigint {
  const percent = rational(Math.abs(actual - target) * 100, target);
  const steps = floor(percent);
  if (actual < target) return atLeastNothing(1000n - 50n * steps);
  return 1000n + (10n * steps < 50n ? 10n * steps : 50n);
}

/** 8 points from `from` % on; 1 less for each half of a percentage point below that was begun. */
export function growth(percent: number | null, from: number): Points {
  if (percent === null) return null;
  const missing = minus(rational(from), decimal(percent));
  if (!isLess(rational(0n), missing)) return 800n;
  return atLeastNothing(800n - 100n * ceil(over(missing, rational(1n, 2n))));
}

/** Of the two ways of reckoning growth the better one. */
export function betterOf(one: Points, other: Points): bigint {
  if (one === null || other === null) return (one ?? other)!;
  return one > other ? one : other;
}

/**
 * 6 points against the leader of the cluster: 3 × the ratio below the target, 3 at the target, all for who leads, the
 * others their part of the leader's distance from 1. Units without a target are compared among themselves.
 */
export function cooperatives({ cooperatives: { actual, target } }: Unit, cluster: readonly Unit[]): bigint {
  if (target === null) {
    const best = Math.max(
      ...cluster.filter((unit) => unit.cooperatives.target === null).map((unit) => unit.cooperatives.actual),
    );
    return best === 0 ? 0n : hundredths(rational(6 * actual, best));
  }
  const ratio = rational(actual, target);
  if (isLess(ratio, ONE)) return hundredths(times(rational(3n), ratio));
  if (isEqual(ratio, ONE)) return 300n;
  const leading = leadingRatio(cluster);
  if (roundedTo(4n, ratio) === roundedTo(4n, leading)) return 600n;
  return hundredths(times(rational(3n), plus(ONE, over(minus(ratio, ONE), minus(leading, ONE)))));
}

/** The highest actual ÷ target of the cluster. */
export function leadingRatio(cluster: readonly Unit[]): Rational {
  const ratios = cluster.flatMap(({ cooperatives: { actual, target } }) =>
    target === null ? [] : [rational(actual, target)],
  );
  return ratios.reduce((best, ratio) => (isLess(best, ratio) ? ratio : best));
}

/** `most` × actual ÷ target, never more than `most`. */
export function proportional(most: number, { actual, target }: Against): bigint {
  return hundredths(times(rational(most), smaller(over(decimal(actual), decimal(target)), ONE)));
}

/** `most` × target ÷ actual, never more than `most`, and nothing below half. */
export function loweredTo(most: number, { actual, target }: Against): bigint {
  const reached = smaller(over(decimal(target), decimal(actual)), ONE);
  return isLess(reached, rational(1n, 2n)) ? 0n : hundredths(times(rational(most), reached));
}

/** From 1.5 points for the lowest index of the cluster to 3 for the highest. */
export function digital({ digital: own }: Unit, cluster: readonly Unit[]): bigint {
  const all = cluster.map((unit) => unit.digital);
  const [low, high] = [decimal(Math.min(...all)), decimal(Math.max(...all))];
  const part = isEqual(low, high) ? ONE : over(minus(decimal(own), low), minus(high, low));
  return hundredths(times(rational(3n, 2n), plus(ONE, part)));
}

function atLeastNothing(points: bigint): bigint {
  return points < 0n ? 0n : points;
}
