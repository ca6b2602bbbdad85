/** Rows that shall stand on one page, inclusive. */
export interface Kept {
  readonly from: number;
  readonly to: number;
}

export interface Pagination {
  /** The last row. */
  readonly bottom: number;
  /** Points of a row. */
  readonly heightOf: (row: number) => number;
  /** Points on a page. */
  readonly room: number;
  /** Points of the rows that are repeated on the pages after the one they stand on, and the last of them. */
  readonly repeated?: { readonly height: number; readonly to: number };
  readonly kept: readonly Kept[];
}

/** Excel's limit of breaks on a sheet is 1,026; a longer list is left to break where it will. */
const MOST_BREAKS = 1_000;

/**
 * The first row of every page but the first, so that no kept rows are torn apart; rows that are more than a page are.
 * Every page is begun explicitly: were only some, a program that fits a line more would shift those in between.
 */
export function pageStarts({ bottom, heightOf, room, repeated, kept }: Pagination): number[] {
  const firsts = firstRows(kept);
  const starts: number[] = [];
  let start = 0;
  for (;;) {
    const free = room - (repeated && start > repeated.to ? repeated.height : 0);
    const end = firstBeyond(start, bottom, heightOf, free);
    if (end > bottom) return starts.length > MOST_BREAKS ? [] : starts;
    start = before(firsts, start, end);
    starts.push(start);
  }
}

/** The first row that no longer fits on the page; always at least one fits. */
function firstBeyond(start: number, bottom: number, heightOf: (row: number) => number, room: number): number {
  let used = 0;
  for (let row = start; row <= bottom; row++) {
    used += heightOf(row);
    if (used > room && row > start) return row;
  }
  return bottom + 1;
}

/** For every row that must not begin a page: the first rows of all that it is kept with. */
function firstRows(kept: readonly Kept[]): ReadonlyMap<number, readonly number[]> {
  const firsts = new Map<number, number[]>();
  for (const { from, to } of kept) {
    for (let row = from + 1; row <= to; row++) {
      const known = firsts.get(row);
      if (known) known.push(from);
      else firsts.set(row, [from]);
    }
  }
  return firsts;
}

/** Moves a break up to the first of the kept rows that it would tear apart; what began on an earlier page is torn anyway. */
function before(firsts: ReadonlyMap<number, readonly number[]>, start: number, wished: number): number {
  for (let row = wished; ;) {
    const here = (firsts.get(row) ?? []).filter((first) => first > start);
    if (here.length === 0) return row;
    row = Math.min(...here);
  }
}
