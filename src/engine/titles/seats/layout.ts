import { MISSING, NO_CODE } from '../../columns/column';
import { traceBound } from '../../graph/bound-expression';
import type { Evaluation } from '../../graph/node';
import type { CountedGroup, CountedQuota } from '../quota/quota';
import { isLimited, limitsOf, partRowsOf, type Limit, type PartRows } from '../quota/parts';
import type { Quota } from '../quota/rules';

/** A group of a quota, whose seats its rows share. */
export interface GroupPool {
  readonly quota: Quota;
  readonly counted: CountedGroup;
  readonly parts: readonly PartRows[];
  readonly family: number;
  /** Its limits, as ids of pools. */
  readonly limits: readonly number[];
}

/** A limit that a part sets inside a group. */
export interface LimitPool {
  readonly group: number;
  readonly part: PartRows;
  readonly limit: Limit;
  readonly family: number;
}

/**
 * All pools of seats of a title or band: first the groups of each quota, then the limits of parts inside them. Ids are
 * positions in that order.
 */
export interface SeatLayout {
  readonly quotas: readonly Quota[];
  readonly groups: readonly GroupPool[];
  readonly limits: readonly LimitPool[];
  /** Per quota the group of each row, as an id; −1 where it is not known. */
  readonly groupOf: readonly Int32Array[];
  /** Every pool that a row needs room in, as far as its groups are known; groups first. */
  poolsOf(row: number): readonly number[];
  /** Those, and every pool of a quota in which its group is not known. */
  possiblePoolsOf(row: number): readonly number[];
}

export function layOut(quotas: readonly CountedQuota[], population: string, run: Evaluation): SeatLayout {
  const groups: GroupPool[] = [];
  const limits: LimitPool[] = [];
  const total = quotas.reduce((sum, quota) => sum + quota.groups.length, 0);
  let family = quotas.length;
  const groupOf = quotas.map((counted, index) => {
    const { quota } = counted;
    const first = groups.length;
    const parts = partRowsOf(quota, population, run);
    const perGroup = parts.flatMap((part) =>
      limitsOf(part.part).map((limit) => ({ part, limit, family: family++ })),
    );
    for (const group of counted.groups) {
      const id = groups.length;
      const ids = perGroup.map((_, i) => total + limits.length + i);
      limits.push(...perGroup.map((limit) => ({ ...limit, group: id })));
      groups.push({ quota, counted: group, parts, family: index, limits: ids });
    }
    return first === 0 ? counted.groupOf : shifted(counted.groupOf, first);
  });
  // most rows are in one group without parts, and nobody writes into the list of its one pool
  const alone = groups.map((_, id): readonly number[] => [id]);
  const poolsOf = (row: number): readonly number[] => {
    const only = groupOf.length === 1 ? groupOf[0]![row]! : NO_CODE;
    if (only !== NO_CODE && groups[only]!.limits.length === 0) return alone[only]!;
    const own = groupOf.map((ids) => ids[row]!).filter((id) => id !== NO_CODE);
    const limited = own.flatMap((group) =>
      groups[group]!.limits.filter((id) => {
        const { limit, part } = limits[id - total]!;
        return isLimited(limit, part.flags[row]!);
      }),
    );
    return [...own, ...limited];
  };
  const possiblePoolsOf = (row: number): readonly number[] => {
    const strays = groupOf.flatMap((ids, quota) => (ids[row] === NO_CODE ? [quota] : []));
    if (strays.length === 0) return poolsOf(row);
    const others = groups.flatMap(({ family, limits: own }, id) =>
      strays.includes(family) ? [id, ...own] : [],
    );
    return [...poolsOf(row), ...others];
  };
  return { quotas: quotas.map(({ quota }) => quota), groups, limits, groupOf, poolsOf, possiblePoolsOf };
}

/** Groups of one quota, numbered behind those of the quotas before it. */
function shifted(groupOf: Int32Array, first: number): Int32Array {
  return groupOf.map((group) => (group === NO_CODE ? NO_CODE : first + group));
}

/** A row that competes, and of which nobody can say whether it belongs to a part, is an error with the cell that is blank. */
export function reportUnknownParts(
  { groups }: SeatLayout,
  competes: Uint8Array,
  population: string,
  run: Evaluation,
): void {
  for (const { flags, unsettled, part } of partsOf(groups)) {
    for (let row = 0; row < competes.length; row++) {
      if (competes[row] === 0 || flags[row] !== MISSING || unsettled?.[row] === 1) continue;
      const params = { part: part.title, expression: part.where.program.source };
      const place = { population, key: run.data(population).keyOf(row), path: part.where.path };
      const cell = traceBound(part.where, row, run)[0];
      run.report({ severity: 'error', code: 'quota.part-unknown', params, ...place, ...cell });
    }
  }
}

/** The parts of every quota; its groups share them. */
function partsOf(groups: readonly GroupPool[]): readonly PartRows[] {
  return [...new Set(groups.flatMap(({ parts }) => parts))];
}
