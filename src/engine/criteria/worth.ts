import { multiply, parseShare, ratioOf, toNumber } from '../arithmetic/ratio';
import type { Fault } from './method';

/** What something is worth: so many points, a share of max, or max less so much. */
export type Worth =
  { readonly points: number } | { readonly share: string } | { readonly lose: number };

/** A condition, as the rules write it, with what it is worth. */
export type Tier = Worth & { readonly when: string };

/** In points. @param max finite where the worth is told by it */
export function worthOf(worth: Worth, max: number): number {
  if ('points' in worth) return worth.points;
  if ('lose' in worth) return max - worth.lose;
  return toNumber(multiply(parseShare(worth.share)!, ratioOf(max)));
}

export function isToldByMax(worth: Worth): boolean {
  return !('points' in worth);
}

/** @param parameter where the worth stands: `otherwise`, `tiers[0]` */
export function worthFaults(worth: Worth, max: number | undefined, parameter: string): Fault[] {
  if ('lose' in worth) {
    if (worth.lose >= 0) return [];
    return [{ parameter: `${parameter}.lose`, code: 'rules.negative', params: { received: worth.lose } }];
  }
  if (max === undefined) return [];
  const points = worthOf(worth, max);
  if (points <= max) return [];
  const key = 'points' in worth ? 'points' : 'share';
  return [{ parameter: `${parameter}.${key}`, code: 'rules.points-above-max', params: { points, max } }];
}
