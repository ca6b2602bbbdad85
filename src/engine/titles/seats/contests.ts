import { NO_CODE } from '../../columns/column';
import { partition } from '../../columns/partition';
import { inOrder, type Classes } from '../../ranking/classes';
import type { Keys } from '../../ranking/order';
import type { SeatLayout } from './layout';

/** Rows whose seats depend on each other, and the groups they take them in. */
export interface SeatContest {
  /** Its rows in order. */
  readonly classes: Classes;
  /** Ids of groups. */
  readonly groups: readonly number[];
}

/**
 * Splits rows that compete into contests that have no group in common: one for each group where there is a single quota.
 *
 * @param competes 1 for rows that compete; their groups are all known
 * @param ladder the order of seats
 */
export function contestsOf(
  { groups, groupOf }: SeatLayout,
  competes: Uint8Array,
  ladder: readonly Keys[],
): SeatContest[] {
  const first = groupOf[0]!;
  const sets = new DisjointSets(groups.length);
  for (let row = 0; groupOf.length > 1 && row < competes.length; row++) {
    if (competes[row] === 1) for (const ids of groupOf) sets.unite(ids[row]!, first[row]!);
  }
  const { contestOf, members } = numbered(sets, groups.length);
  // where every group is a contest of its own they have the same numbers
  const codes =
    groupOf.length === 1 ? first : first.map((group) => (group === NO_CODE ? NO_CODE : contestOf[group]!));
  const ordered = inOrder(partition(codes, members.length, competes), ladder);
  return members.map((ids, contest) => ({ classes: ordered.groups[contest]!, groups: ids }));
}

/** For each group the contest it is in, and for each contest its groups. */
function numbered(sets: DisjointSets, count: number) {
  const contestOf = new Int32Array(count);
  const members: number[][] = [];
  const contests = new Map<number, number>();
  for (let group = 0; group < count; group++) {
    const head = sets.headOf(group);
    const contest = contests.get(head) ?? members.push([]) - 1;
    contests.set(head, contest);
    contestOf[group] = contest;
    members[contest]!.push(group);
  }
  return { contestOf, members };
}

/** Sets of small numbers that grow together. */
class DisjointSets {
  private readonly parent: Int32Array;

  constructor(size: number) {
    this.parent = Int32Array.from({ length: size }, (_, i) => i);
  }

  headOf(member: number): number {
    let head = member;
    while (this.parent[head] !== head) {
      this.parent[head] = this.parent[this.parent[head]!]!;
      head = this.parent[head]!;
    }
    return head;
  }

  unite(a: number, b: number): void {
    this.parent[this.headOf(a)] = this.headOf(b);
  }
}
