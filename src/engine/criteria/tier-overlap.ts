import { meeting, rangeOf, type ConditionRange } from './condition-range';
import type { Fault } from './method';
import type { Tier } from './worth';

/**
 * Tiers of which only one may hit and of which two hit at once, as far as their conditions show it: the same condition,
 * or comparisons of one name with constants. Each tier is told with the first one that it overlaps.
 */
export function overlapFaults(tiers: readonly Tier[]): Fault[] {
  const ranges = tiers.map(({ when }) => rangeOf(when));
  return tiers.flatMap(({ when }, i): Fault[] => {
    const before = tiers.slice(0, i);
    const parameter = `tiers[${i}].when`;
    const same = before.findIndex((other) => other.when.trim() === when.trim());
    if (same >= 0)
      return [{ parameter, code: 'rules.tiers-same', params: { tier: i + 1, other: same + 1, when } }];
    const shared = before.map((_, j) => sharedValue(ranges[i], ranges[j]));
    const other = shared.findIndex((value) => value !== undefined);
    if (other < 0) return [];
    const params = { tier: i + 1, other: other + 1, name: ranges[i]!.name, value: shared[other]! };
    return [{ parameter, code: 'rules.tiers-overlap', params }];
  });
}

function sharedValue(
  a: ConditionRange | undefined,
  b: ConditionRange | undefined,
): string | number | undefined {
  return a && b && meeting(a, b);
}
