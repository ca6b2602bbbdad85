import type { SeatLayout } from './layout';

/** Rows whose seats depend on each other, and the groups they take them in. */
export interface SeatContest {
  readonly rows: readonly number[];
  /** Ids of groups. */
  readonly groups: readonly number[];
}

/**
 * Splits rows that compete into contests that have no group in common: one for each group where there is a single quota.
 *
 * @param rows rows whose groups are all known
 */
export function contestsOf({ groups, groupOf }: SeatLayout, rows: readonly number[]): SeatContest[] {
  const heads = new DisjointSets(groups.length);
  if (groupOf.length > 1) {
    for (const row of rows) for (const ids of groupOf) heads.unite(ids[row]!, groupOf[0]![row]!);
  }
  const contests = new Map<number, { rows: number[]; groups: number[] }>();
  groups.forEach((_, id) => {
    const head = heads.headOf(id);
    const contest = contests.get(head);
    if (contest) contest.groups.push(id);
    else contests.set(head, { rows: [], groups: [id] });
  });
  for (const row of rows) contests.get(heads.headOf(groupOf[0]![row]!))!.rows.push(row);
  return [...contests.values()];
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
