import { settleClass, type Notes } from './class';
import type { Contest, Seating } from './contest';
import { Rooms } from './rooms';
import { TurnedAway } from './turned-away';

/**
 * Walks the rows in classes of equal order and seats each class that fits: a seat needs room in every pool of its row. A
 * class larger than the room of a pool is a tie across the cut there: recorded choices settle it where they can, then the
 * pool's `tie` says what becomes of it, and behind it the pool has no room for anybody. Seats that a tie may still take in
 * other pools are kept for it. Row order never decides.
 */
export function takeSeats(contest: Contest): Seating {
  const { classes, pools, poolsOf } = contest;
  const { rows, starts } = classes;
  const rooms = new Rooms(pools, poolsOf);
  const over = new TurnedAway();
  const notes: Notes = { seated: [], over, council: [], passed: [], used: [], cuts: new Map() };
  const before = new Int32Array(pools.length);
  const turn = { rooms, contest, notes, placeIn: (pool: number) => before[pool]! + 1 };
  for (let at = 0; at + 1 < starts.length; at++) {
    const reached: number[] = [];
    for (let i = starts[at]!; i < starts[at + 1]!; i++) {
      const row = rows[i]!;
      const full = rooms.fullPools(row);
      if (full.length > 0) over.add(row, full);
      else if (contest.passesOn?.(row)) notes.passed.push(row);
      else reached.push(row);
    }
    if (reached.length > 0) settleClass(reached, turn);
    for (let i = starts[at]!; i < starts[at + 1]!; i++) {
      for (const pool of poolsOf(rows[i]!)) before[pool]! += 1;
    }
  }
  return { ...notes, reserved: rooms.reserved, lent: [...rooms.lent] };
}
