import type { Fault } from './method';
import { worthOf, type Worth } from './worth';

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
