import type { CriterionRules, MissingPolicy } from './criterion';
import type { Constants, Method } from './method';

/** Whether a criterion with these rules may be left out of some row: it does not apply, or its result is excluded. */
export function leafMayBeLeftOut(
  { applies }: Pick<CriterionRules, 'applies'>,
  missing: MissingPolicy,
  method: Method,
  constants: Constants,
): boolean {
  return applies !== undefined || missing === 'exclude' || (method.leavesOut?.(constants) ?? false);
}

/** A section is left out where it does not apply, and where every child is. */
export function sectionMayBeLeftOut(
  { applies }: Pick<CriterionRules, 'applies'>,
  children: readonly CriterionRules[],
): boolean {
  return applies !== undefined || children.every(mayBeLeftOut);
}

export function mayBeLeftOut({ isAlwaysCounted }: CriterionRules): boolean {
  return isAlwaysCounted !== true;
}
