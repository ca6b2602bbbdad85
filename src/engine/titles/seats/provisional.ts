import { MISSING, NO_CODE } from '../../columns/column';
import { Seat } from './seat';
import type { SeatLayout } from './layout';
import type { Tally } from './tally';

/** What is known of a competition when its seats are taken. */
export interface Competitors extends Tally {
  readonly layout: SeatLayout;
  /** 1 for rows that compete: eligible, in groups that are all known. */
  readonly competes: Uint8Array;
  /** Rows that may still come to compete, or whose eligibility is open. */
  readonly waiting: readonly number[];
}

/** What is not certain yet. */
export interface Provisional {
  /** Per pool: 1 where it is not certain who takes its seats. */
  readonly pools: Uint8Array;
  /** Per row: 1 where it is not certain what it has. */
  readonly rows: Uint8Array;
}

/** For whom a pool is open: for those who found no room and may still; for the tied too, of whom there may be fewer; for all. */
const Open = { nobody: 0, over: 1, overOrTied: 2, everybody: 3 } as const;

/**
 * Where it is not certain who takes the seats of a pool: their number is open; somebody may still come who finds no room or
 * takes it; or seats are kept for a tie elsewhere or hang on a vote, and may pass on. A row of which it is open what it has
 * opens its other pools, unless these have room for everybody.
 */
export function provisionalSeats(competitors: Competitors): Provisional {
  const { layout, competes, waiting, passing, lent, seats } = competitors;
  const { groups, limits, poolsOf, possiblePoolsOf } = layout;
  const pools = new Uint8Array(groups.length + limits.length);
  let hasRoom: readonly boolean[] | undefined; // counted where something is open, which it seldom is
  const mark = (pool: number, open: number): boolean => {
    hasRoom ??= poolsWithRoom(competitors);
    if (hasRoom[pool] || pools[pool]! >= open) return false;
    pools[pool] = open;
    return true;
  };
  groups.forEach(({ counted, limits: own }, group) => {
    if (!counted.unsettled && counted.ifChosen === undefined) return;
    for (const pool of [group, ...own]) pools[pool] = Open.everybody;
  });
  for (const row of waiting) for (const pool of possiblePoolsOf(row)) mark(pool, Open.everybody);
  for (const row of passing) for (const pool of poolsOf(row)) mark(pool, Open.overOrTied);
  for (const pool of lent) mark(pool, Open.over);
  if (limits.length > 0) markParts(competitors, (pool) => mark(pool, Open.everybody));

  const open = new Uint8Array(seats.length);
  if (!pools.some((each) => each !== Open.nobody)) return { pools, rows: open };
  for (let grows = true; grows;) {
    grows = false;
    for (let row = 0; row < competes.length; row++) {
      if (competes[row] === 0 || open[row] || !isOpen(row, competitors, pools)) continue;
      open[row] = 1;
      // whoever loses a seat frees one for others; whoever gains one may take it from others
      const opens = seats[row] === Seat.taken ? Open.over : Open.everybody;
      for (const pool of otherPools(row, competitors, pools)) if (mark(pool, opens)) grows = true;
    }
  }
  return { pools: pools.map((each) => (each === Open.nobody ? 0 : 1)), rows: open };
}

/** A row without a seat gains one only if every pool that had no room is open. */
function isOpen(row: number, { layout, seats, ...full }: Competitors, pools: Uint8Array): boolean {
  if (seats[row] === Seat.over) return fullPoolsOf(row, full).every((pool) => pools[pool]! >= Open.over);
  const least = seats[row] === Seat.council ? Open.overOrTied : Open.everybody;
  return layout.poolsOf(row).some((pool) => pools[pool]! >= least);
}

/** The pools that a row opens: of one without a seat those that had room for it. */
function otherPools(row: number, { layout, seats, ...full }: Competitors, pools: Uint8Array): number[] {
  const had = seats[row] === Seat.over ? fullPoolsOf(row, full) : [];
  return layout.poolsOf(row).filter((pool) => !had.includes(pool) && pools[pool] !== Open.everybody);
}

function fullPoolsOf(
  row: number,
  { fullPool, fullPools }: Pick<Tally, 'fullPool' | 'fullPools'>,
): readonly number[] {
  return fullPools.get(row) ?? [fullPool[row]!];
}

/** Per pool: whether there is room for everybody who competes or may come to. */
function poolsWithRoom({ layout, competes, waiting, room }: Competitors): boolean[] {
  const counts = new Int32Array(room.length);
  for (let row = 0; row < competes.length; row++) {
    if (competes[row] === 1) for (const pool of layout.poolsOf(row)) counts[pool]! += 1;
  }
  for (const row of waiting) {
    if (competes[row] === 0) for (const pool of layout.possiblePoolsOf(row)) counts[pool]! += 1;
  }
  return Array.from(counts, (count, pool) => count <= room[pool]!);
}

/** Limits of parts of which it is open who belongs to them, or how many seats they are a share of. */
function markParts({ layout, competes, open }: Competitors, mark: (pool: number) => void): void {
  const { groups, limits, groupOf } = layout;
  const visit = (row: number, isUnsure: (limit: (typeof limits)[number]) => boolean): void => {
    for (const ids of groupOf) {
      const group = ids[row]!;
      if (group === NO_CODE) continue;
      for (const pool of groups[group]!.limits) if (isUnsure(limits[pool - groups.length]!)) mark(pool);
    }
  };
  for (let row = 0; row < competes.length; row++) {
    if (competes[row] === 1)
      visit(row, ({ part }) => part.flags[row] === MISSING || part.unsettled?.[row] === 1);
  }
  for (const row of open) visit(row, ({ part }) => part.part.of === 'taken');
}
