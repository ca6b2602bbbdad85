import { MISSING, YES } from '../columns/column';

export type Hit = 'first' | 'unique' | 'max' | 'sum';

/** What a row's conditions give: points, or why there are none. */
export type TierOutcome = number | 'missing' | 'none' | 'several';

/**
 * The points of a row whose conditions gave `flags`.
 *
 * A condition that is missing makes the result missing wherever the result would differ between its being yes and no:
 * one behind the first hit, or one that is worth no more than the best hit, cannot matter.
 *
 * @param worths points of each tier
 * @param otherwise points where no tier hits; undefined: there are none
 */
export function tierOutcome(
  hit: Hit,
  flags: readonly number[],
  worths: readonly number[],
  otherwise: number | undefined,
): TierOutcome {
  const hits = worths.filter((_, i) => flags[i] === YES);
  const open = worths.filter((_, i) => flags[i] === MISSING);
  switch (hit) {
    case 'first':
      return settled(untilFirstHit(flags, worths, otherwise));
    case 'unique':
      if (hits.length > 1) return 'several';
      if (open.length === 0) return settled(hits.length > 0 ? hits : [otherwise]);
      return hits.length === 0 && open.length === 1 ? settled([...open, otherwise]) : 'missing';
    case 'max': {
      if (hits.length === 0) return settled([...open, otherwise]);
      const best = Math.max(...hits);
      return open.some((worth) => worth > best) ? 'missing' : best;
    }
    case 'sum': {
      if (hits.length === 0) return settled([...open, ...twoTogether(open), otherwise]);
      return open.some((worth) => worth !== 0) ? 'missing' : hits.reduce((sum, worth) => sum + worth, 0);
    }
  }
}

/** What the result may be: one thing, or missing. */
function settled(possible: readonly (number | undefined)[]): TierOutcome {
  const [first] = possible;
  if (possible.some((points) => points !== first)) return 'missing';
  return first ?? 'none';
}

/** What each condition that is missing may lead to, up to the first that is met; then what no hit leads to. */
function untilFirstHit(
  flags: readonly number[],
  worths: readonly number[],
  otherwise: number | undefined,
): (number | undefined)[] {
  const first = flags.indexOf(YES);
  const reached = first < 0 ? worths.length : first + 1;
  const possible = worths.slice(0, reached).filter((_, i) => flags[i] === YES || flags[i] === MISSING);
  return first < 0 ? [...possible, otherwise] : possible;
}

/** Of several missing conditions two may be met at once, and their points add up. */
function twoTogether(open: readonly number[]): number[] {
  return open.length > 1 ? [open.reduce((sum, worth) => sum + worth, 0)] : [];
}
