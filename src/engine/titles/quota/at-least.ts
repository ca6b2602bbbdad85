import { YES } from '../../columns/column';
import type { Evaluation } from '../../graph/node';
import { valuesOfGroups } from './constant';
import type { AtLeast, Quota } from './rules';
import type { QuotaGroups } from './groups';

/** The seats that each group has whatever its share gives, where the rule says so of the group. */
export interface Raises {
  readonly seats: readonly (AtLeast | undefined)[];
  /** Per group: whether it is not known, or still open, if the rule says so of it. */
  readonly unsettled: readonly boolean[];
}

/** `where` is about groups: every row of a group must say the same. */
export function raisesOf({ atLeast }: Quota, groups: QuotaGroups, run: Evaluation): Raises {
  const { names } = groups;
  const everywhere = { seats: names.map(() => atLeast), unsettled: names.map(() => false) };
  if (!atLeast?.where) return everywhere;
  const codes = { differs: 'quota.at-least-differs', missing: 'quota.at-least-unknown' };
  const { spokesmen, column, unsettled } = valuesOfGroups(atLeast.where, names, groups.members, codes, run);
  if (column.type !== 'flag') throw new Error('a group is chosen by a condition');
  const seats = spokesmen.map((row) =>
    row !== undefined && column.values[row] === YES ? atLeast : undefined,
  );
  return { seats, unsettled };
}
