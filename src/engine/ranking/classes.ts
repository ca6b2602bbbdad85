import type { Partition } from '../columns/partition';
import type { Keys } from './order';

/** Rows in order, best first, as classes of rows that nothing tells apart; inside a class in the order given. */
export interface Classes {
  readonly rows: Int32Array;
  /** Where in `rows` each class begins, and where the last one ends. */
  readonly starts: Int32Array;
}

/** All its rows, best first. */
export function rowsIn({ rows, starts }: Classes): Int32Array {
  return rows.subarray(starts[0], starts.at(-1));
}

/** Groups of rows, each in order. */
export interface Ordered {
  /** Group after group; the classes of all groups share it. */
  readonly rows: Int32Array;
  readonly groups: readonly Classes[];
}

/**
 * Orders every group of rows by itself, where the rows stand.
 *
 * @param ladder what tells rows apart, the first rung first; without any all rows of a group are equal
 */
export function inOrder({ rows, starts }: Partition, ladder: readonly Keys[]): Ordered {
  const sorting = new Sorting(rows, largestOf(starts), ladder);
  const firsts = new Int32Array(starts.length);
  for (let group = 0; group + 1 < starts.length; group++) {
    sorting.sortGroup(starts[group]!, starts[group + 1]!);
    firsts[group + 1] = sorting.count;
  }
  const all = sorting.classes();
  const groups = Array.from({ length: starts.length - 1 }, (_, group): Classes => {
    return { rows: all.rows, starts: all.starts.subarray(firsts[group], firsts[group + 1]! + 1) };
  });
  return { rows: all.rows, groups };
}

function largestOf(starts: Int32Array): number {
  let largest = 0;
  for (let group = 0; group + 1 < starts.length; group++)
    largest = Math.max(largest, starts[group + 1]! - starts[group]!);
  return largest;
}

/** Sorts groups of rows where they stand, one after the other: by merging, which leaves equal rows in the order given. */
class Sorting {
  /** How many classes there are so far. */
  count = 0;
  private readonly starts: Int32Array;
  /** The rows of one group and the key of each beside it: nothing is looked up elsewhere while they are sorted. */
  private readonly own: Int32Array;
  private readonly keys: Float64Array;
  /** For what is merged. */
  private readonly spareRows: Int32Array;
  private readonly spareKeys: Float64Array;

  constructor(
    private readonly rows: Int32Array,
    largest: number,
    private readonly ladder: readonly Keys[],
  ) {
    this.starts = new Int32Array(rows.length + 1);
    this.own = new Int32Array(largest);
    this.keys = new Float64Array(largest);
    this.spareRows = new Int32Array(largest);
    this.spareKeys = new Float64Array(largest);
  }

  /** Orders the rows between two positions, and adds their classes. */
  sortGroup(from: number, to: number): void {
    const { rows, own } = this;
    for (let at = from; at < to; at++) own[at - from] = rows[at]!;
    this.sort(0, to - from, 0, from);
    for (let at = from; at < to; at++) rows[at] = own[at - from]!;
  }

  /** @param rung the first that counts; @param base where the group begins */
  private sort(from: number, to: number, rung: number, base: number): void {
    if (to - from < 2 || rung === this.ladder.length) {
      if (from < to) this.starts[this.count++] = base + from;
      return;
    }
    const { own, keys } = this;
    const key = this.ladder[rung]!;
    for (let at = from; at < to; at++) keys[at] = key[own[at]!]!;
    this.order(from, to);
    for (let start = from; start < to;) {
      let end = start + 1;
      while (end < to && keys[end] === keys[start]) end++;
      this.sort(start, end, rung + 1, base);
      start = end;
    }
  }

  classes(): Classes {
    this.starts[this.count] = this.rows.length;
    return { rows: this.rows, starts: this.starts };
  }

  private order(from: number, to: number): void {
    if (to - from <= FEW) {
      this.insert(from, to);
      return;
    }
    const middle = (from + to) >>> 1;
    this.order(from, middle);
    this.order(middle, to);
    this.merge(from, middle, to);
  }

  /** Few rows are quicker sorted one by one. */
  private insert(from: number, to: number): void {
    const { own, keys } = this;
    for (let next = from + 1; next < to; next++) {
      const row = own[next]!;
      const key = keys[next]!;
      let at = next;
      for (; at > from && keys[at - 1]! > key; at--) {
        keys[at] = keys[at - 1]!;
        own[at] = own[at - 1]!;
      }
      keys[at] = key;
      own[at] = row;
    }
  }

  /** Two neighbouring ranges, each in order, become one. */
  private merge(from: number, middle: number, to: number): void {
    const { own, keys, spareRows, spareKeys } = this;
    const size = middle - from;
    for (let i = 0; i < size; i++) {
      spareRows[i] = own[from + i]!;
      spareKeys[i] = keys[from + i]!;
    }
    let right = middle;
    for (let left = 0, at = from; left < size; at++) {
      if (right < to && keys[right]! < spareKeys[left]!) {
        keys[at] = keys[right]!;
        own[at] = own[right++]!;
      } else {
        keys[at] = spareKeys[left]!;
        own[at] = spareRows[left++]!;
      }
    }
  }
}

const FEW = 12;
