import { NO_CODE } from '../../columns/column';
import { groupBy } from '../../columns/operations';
import { countIn, membersOf, partition } from '../../columns/partition';
import { evaluateBound, unsettledBy, type BoundExpression } from '../../graph/bound-expression';
import type { Evaluation } from '../../graph/node';
import { fold } from '../../text/fold';
import { baseRows } from '../base';
import type { Base, Quota } from './rules';

/** The groups that a quota is counted in, and the base of each. */
export interface QuotaGroups {
  /** Index of its group for every row; −1 where that is unknown. */
  readonly groupOf: Int32Array;
  /** null: one group of all rows. */
  readonly names: readonly (string | null)[];
  /** The rows of each group. Few quotas look at them, and they are listed for the first that does. */
  readonly members: readonly Int32Array[];
  readonly bases: readonly number[];
  /** Per group: whether it is still open which rows belong to it, or which of them the base counts. */
  readonly unsettled: readonly boolean[];
}

export function groupsOf(quota: Quota, population: string, run: Evaluation): QuotaGroups {
  const grouping = quota.per && groupBy(evaluateBound(quota.per, run), fold);
  const groupOf = grouping?.codes ?? new Int32Array(run.data(population).rowCount);
  const names: readonly (string | null)[] = grouping?.names ?? [null];
  const { counted, unsettled: openBase } = baseRows(quota.of ?? EVERY_ROW, population, run);
  const needsBase = quota.size.kind === 'share' || quota.size.kind === 'share-by';
  // a row whose group is open may belong to any of them, and so may one that counts and whose group is not known
  const openGroups = quota.per && unsettledBy(run, population, quota.per)?.includes(1);
  const mayCount = (row: number): boolean => counted[row] === 1 || openBase?.[row] === 1;
  const strays =
    groupOf.includes(NO_CODE) && groupOf.some((group, row) => group === NO_CODE && mayCount(row));
  const open = openBase && countIn(groupOf, names.length, openBase);
  let members: readonly Int32Array[] | undefined;
  return {
    groupOf,
    names,
    get members() {
      return (members ??= membersOf(partition(groupOf, names.length)));
    },
    bases: Array.from(countIn(groupOf, names.length, counted)),
    unsettled: names.map(
      (_, group) => openGroups === true || (needsBase && (strays || (open?.[group] ?? 0) > 0)),
    ),
  };
}

const EVERY_ROW: Base = { remainingAfter: [], withoutOwn: false };

/** The folded names by which a group may be called: a level by its id, title or aliases; '' where there are no groups. */
export function groupNames(name: string | null, per: BoundExpression | undefined): string[] {
  if (name === null) return [''];
  return [name, ...otherNames(name, per)].map(fold);
}

function otherNames(name: string, per: BoundExpression | undefined): readonly string[] {
  const type = per?.program.type;
  if (type?.kind === 'flag') return [name === 'true' ? 'có' : 'không'];
  const level = type?.kind === 'level' ? type.scale.find(({ id }) => id === name) : undefined;
  return level ? [level.title, ...(level.aliases ?? [])] : [];
}
