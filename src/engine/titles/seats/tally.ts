import { NO_CODE } from '../../columns/column';
import type { Cut } from '../quota/outcome';
import type { FilledContest } from './fill';
import type { SeatLayout } from './layout';
import { Seat, type SeatVote } from './seat';

/** What all contests of a competition came to, row by row and pool by pool, in the ids of the layout. */
export interface Tally {
  /** A `Seat` per row. */
  readonly seats: Uint8Array;
  /** Per row without a seat the first pool that had no room; else −1. */
  readonly fullPool: Int32Array;
  /** All pools that had no room, for rows where there were several. */
  readonly fullPools: Map<number, readonly number[]>;
  readonly cuts: Map<number, Cut>;
  /** Per pool. */
  readonly room: Int32Array;
  readonly lent: Set<number>;
  /** Per group: the seats that shares of parts are taken of, where they are of those taken. */
  readonly takenOf: Map<number, number>;
  /** Rows with a seat that is theirs. */
  readonly taken: number[];
  /** Rows of which it is open whether they have a seat. */
  readonly open: number[];
  /** Of these, rows whose seat would pass to the next in order. */
  readonly passing: number[];
}

/** @param size the number of rows of the population */
export function tallyOf(
  contests: readonly FilledContest[],
  layout: SeatLayout,
  size: number,
  vote: SeatVote | undefined,
): Tally {
  const pools = layout.groups.length + layout.limits.length;
  const tally: Tally = {
    seats: new Uint8Array(size),
    fullPool: new Int32Array(size).fill(NO_CODE),
    fullPools: new Map(),
    cuts: new Map(),
    room: new Int32Array(pools),
    lent: new Set(),
    takenOf: new Map(),
    taken: [],
    open: [],
    passing: [],
  };
  for (const contest of contests) add(contest, tally, vote);
  return tally;
}

function add(contest: FilledContest, tally: Tally, vote: SeatVote | undefined): void {
  const { seats, fullPool, fullPools } = tally;
  for (const row of contest.seated) {
    const answer = vote?.of(row) ?? 'passed';
    seats[row] = SEAT_OF_ANSWER[answer];
    if (answer === 'passed') tally.taken.push(row);
    if (answer !== 'open') continue;
    tally.open.push(row);
    if (vote!.refill) tally.passing.push(row);
  }
  for (const row of contest.passed) seats[row] = Seat.refused;
  for (const row of contest.council) {
    seats[row] = Seat.council;
    tally.open.push(row);
  }
  contest.over.forEach((row, full) => {
    seats[row] = Seat.over;
    fullPool[row] = full[0]!;
    if (full.length > 1) fullPools.set(row, full);
  });
  for (const [pool, cut] of contest.cuts) tally.cuts.set(pool, cut);
  for (const [pool, room] of contest.room) tally.room[pool] = room;
  for (const pool of contest.lent) tally.lent.add(pool);
  for (const [group, seatsTaken] of contest.taken) tally.takenOf.set(group, seatsTaken);
}

const SEAT_OF_ANSWER = { passed: Seat.taken, refused: Seat.refused, open: Seat.voting } as const;
