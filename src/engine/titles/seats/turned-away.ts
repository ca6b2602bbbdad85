/**
 * Rows without a seat, in the order in which they were turned away, and the pools that had no room for each. Most rows that
 * compete are among them, so there is no entry of its own for each.
 */
export class TurnedAway {
  readonly rows: number[] = [];
  private readonly pools: (readonly number[])[] = [];

  add(row: number, pools: readonly number[]): void {
    this.rows.push(row);
    this.pools.push(pools);
  }

  forEach(visit: (row: number, pools: readonly number[]) => void): void {
    for (let i = 0; i < this.rows.length; i++) visit(this.rows[i]!, this.pools[i]!);
  }

  /** @param named gives the pools of a row other names */
  renamed(named: (pools: readonly number[]) => readonly number[]): TurnedAway {
    const away = new TurnedAway();
    this.forEach((row, pools) => {
      away.add(row, named(pools));
    });
    return away;
  }

  without(rows: ReadonlySet<number>): TurnedAway {
    const away = new TurnedAway();
    this.forEach((row, pools) => {
      if (!rows.has(row)) away.add(row, pools);
    });
    return away;
  }
}
