import type { Tie } from '../quota/rules';

/** Seats that some rows share: those of a group, or the most that a part of it may take. */
export interface Pool {
  readonly room: number;
  readonly tie: Tie;
  /** Pools of one family have no row in common. */
  readonly family: number;
}

const NONE: readonly number[] = [];

/** How much room is left in each pool while seats are taken. */
export class Rooms {
  /** Per pool: seats kept for rows before the council. */
  readonly reserved: number[];
  /** Pools that keep seats for rows tied in another pool. */
  readonly lent = new Set<number>();
  private readonly room: number[];
  private readonly taken: number[];
  private readonly families: readonly number[];

  constructor(
    private readonly pools: readonly Pool[],
    private readonly poolsOf: (row: number) => readonly number[],
  ) {
    this.room = pools.map(({ room }) => room);
    this.taken = pools.map(() => 0);
    this.reserved = pools.map(() => 0);
    this.families = [...new Set(pools.map(({ family }) => family))];
  }

  left(pool: number): number {
    return this.room[pool]!;
  }

  takenIn(pool: number): number {
    return this.taken[pool]!;
  }

  tieOf(pool: number): Tie {
    return this.pools[pool]!.tie;
  }

  /** The pools of a row that have no room. */
  fullPools(row: number): readonly number[] {
    const pools = this.poolsOf(row);
    const first = pools.findIndex((pool) => this.room[pool] === 0);
    if (first < 0) return NONE;
    return pools.length === 1 ? pools : pools.filter((pool) => this.room[pool] === 0);
  }

  take(row: number): void {
    for (const pool of this.poolsOf(row)) {
      this.taken[pool]! += 1;
      this.room[pool] = Math.max(0, this.room[pool]! - 1); // a tie that is let in whole may pass the room
    }
  }

  close(pool: number): void {
    this.room[pool] = 0;
  }

  /**
   * Keeps as many seats as these rows may still take, in every pool of theirs.
   *
   * @param short the pools in which they are tied
   */
  reserve(rows: readonly number[], short: readonly number[]): void {
    const pools = [...this.rowsByPool(rows).keys()];
    const most = pools.map((pool) => [pool, this.mostOf(pool, rows, pools)] as const);
    for (const [pool, seats] of most) {
      const kept = Math.min(this.room[pool]!, seats);
      this.room[pool]! -= kept;
      this.reserved[pool]! += kept;
      if (kept > 0 && !short.includes(pool)) this.lent.add(pool);
    }
  }

  /** Whether every pool has room for all of these rows, whichever they need. */
  suffice(rows: readonly number[]): boolean {
    return rows.every((row) => this.poolsOf(row).every((pool) => this.room[pool]! >= rows.length));
  }

  /**
   * The pools that have too little room for these rows. A pool of which more rows ask for a seat than there are is none of
   * them where pools that are let in so few that it has room for the rest.
   *
   * @param among the pools that are looked at; default all
   */
  shortFor(rows: readonly number[], among?: readonly number[]): number[] {
    const asked = [...this.rowsByPool(rows)]
      .filter(([pool, count]) => count > this.room[pool]! && (among?.includes(pool) ?? true))
      .map(([pool]) => pool);
    const exceeds = (pool: number, bounds: readonly number[]): boolean =>
      this.mostOf(pool, rows, bounds) > this.room[pool]!;
    let short = asked.filter((pool) => exceeds(pool, asked));
    for (;;) {
      // pools that excuse each other are short all the same
      const more = asked.filter((pool) => !short.includes(pool) && exceeds(pool, short));
      if (more.length === 0) return short;
      short = [...short, ...more];
    }
  }

  isIn(row: number, pools: readonly number[]): boolean {
    if (pools.length === 0) return false;
    return this.poolsOf(row).some((pool) => pools.includes(pool));
  }

  private rowsByPool(rows: readonly number[]): Map<number, number> {
    const counts = new Map<number, number>();
    for (const row of rows) {
      for (const pool of this.poolsOf(row)) counts.set(pool, (counts.get(pool) ?? 0) + 1);
    }
    return counts;
  }

  /**
   * How many of these rows may take a seat in a pool at most, as far as any one other family of pools tells: 4 leaders of
   * whom a part lets in 1 ask for 1 seat of their group.
   *
   * @param bounds the pools that let in no more than they have room for
   */
  private mostOf(pool: number, rows: readonly number[], bounds: readonly number[]): number {
    const own = rows.filter((row) => this.poolsOf(row).includes(pool));
    const others = this.families.filter((family) => family !== this.pools[pool]!.family);
    return Math.min(own.length, ...others.map((family) => this.mostThrough(family, own, bounds)));
  }

  private mostThrough(family: number, rows: readonly number[], bounds: readonly number[]): number {
    const counts = new Map<number | undefined, number>();
    for (const row of rows) {
      const through = this.poolsOf(row).find((pool) => this.pools[pool]!.family === family);
      counts.set(through, (counts.get(through) ?? 0) + 1);
    }
    let most = 0;
    for (const [through, count] of counts) {
      const isBound = through !== undefined && bounds.includes(through) && this.pools[through]!.tie !== 'all';
      most += isBound ? Math.min(count, this.room[through]!) : count;
    }
    return most;
  }
}
