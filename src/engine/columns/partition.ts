import { NO_CODE } from './column';

/** Rows split into groups, all in one array: however many groups there are, none is an object of its own. */
export interface Partition {
  /** Group after group; inside a group in the order of the sheet. */
  readonly rows: Int32Array;
  /** Where in `rows` each group begins, and where the last one ends. */
  readonly starts: Int32Array;
}

/**
 * @param codes the group of each row; a row of `NO_CODE` is in none
 * @param count how many groups there are
 * @param among 1 for the rows that are wanted; absent: all
 */
export function partition(codes: Int32Array, count: number, among?: Uint8Array): Partition {
  const starts = new Int32Array(count + 1);
  for (let row = 0; row < codes.length; row++) {
    const group = codes[row]!;
    if (group !== NO_CODE && (!among || among[row] === 1)) starts[group + 1]! += 1;
  }
  for (let group = 0; group < count; group++) starts[group + 1]! += starts[group]!;
  const next = starts.slice(0, count);
  const rows = new Int32Array(starts[count]!);
  for (let row = 0; row < codes.length; row++) {
    const group = codes[row]!;
    if (group !== NO_CODE && (!among || among[row] === 1)) rows[next[group]!++] = row;
  }
  return { rows, starts };
}

/** How many rows of each group have a 1. */
export function countIn(codes: Int32Array, count: number, flags: Uint8Array): Int32Array {
  const counts = new Int32Array(count);
  for (let row = 0; row < codes.length; row++) {
    const group = codes[row]!;
    if (group !== NO_CODE) counts[group]! += flags[row]!;
  }
  return counts;
}

/** The rows of each group. */
export function membersOf({ rows, starts }: Partition): Int32Array[] {
  return Array.from({ length: starts.length - 1 }, (_, group) =>
    rows.subarray(starts[group], starts[group + 1]),
  );
}
