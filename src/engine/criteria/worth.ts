import { multiply, parseShare, ratioOf, toNumber } from '../arithmetic/ratio';
import { distance } from '../arithmetic/comparable';

/** What something is worth: so many points, a share of max, or max less so much. */
export type Worth = { readonly points: number } | { readonly share: string } | { readonly lose: number };

/** A condition, as the rules write it, with what it is worth. */
export type Tier = Worth & { readonly when: string };

/** In points. @param max finite where the worth is told by it */
export function worthOf(worth: Worth, max: number): number {
  if ('points' in worth) return worth.points;
  if ('lose' in worth) return distance(worth.lose, max);
  return toNumber(multiply(parseShare(worth.share)!, ratioOf(max)));
}

export function isToldByMax(worth: Worth): boolean {
  return !('points' in worth);
}
