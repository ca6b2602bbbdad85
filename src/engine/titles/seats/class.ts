import type { Cut } from '../quota/outcome';
import type { Contest } from './contest';
import type { Rooms } from './rooms';
import type { TurnedAway } from './turned-away';

/** Where the outcome of each class is noted down. */
export interface Notes {
  readonly seated: number[];
  readonly over: TurnedAway;
  readonly council: number[];
  readonly passed: number[];
  readonly used: number[];
  readonly cuts: Map<number, Cut>;
}

/** A class of equal rows at its turn. */
export interface ClassTurn {
  readonly rooms: Rooms;
  readonly contest: Pick<Contest, 'choice'>;
  /** The place of the class among the rows of a pool. */
  readonly placeIn: (pool: number) => number;
  readonly notes: Notes;
}

/**
 * Seats a class of equal rows, each of which has room in all its pools. Rows of pools with room enough have their seats; the
 * others are tied, and behind a tie its pool is closed.
 */
export function settleClass(rows: readonly number[], turn: ClassTurn): void {
  const { rooms, notes } = turn;
  const short = rooms.suffice(rows) ? [] : rooms.shortFor(rows);
  const tied = rows.filter((row) => rooms.isIn(row, short));
  for (const row of rows) if (!rooms.isIn(row, short)) seat(row, turn);
  if (tied.length === 0) return;

  const overAdmitted = short.filter((pool) => admittedTo(pool, tied, turn) > rooms.left(pool));
  const stuck = tied.filter((row) => rooms.isIn(row, overAdmitted));
  for (const pool of overAdmitted) noteCut(pool, stuck, turn);
  const rest = applyChoices(
    tied.filter((row) => !rooms.isIn(row, overAdmitted)),
    short,
    turn,
  );
  const waiting = [...stuck, ...applyTies(rest, short, turn)];
  notes.council.push(...waiting);
  rooms.reserve(waiting, short);
  for (const pool of short) rooms.close(pool);
}

/** More names than seats settle nothing: the tie stays open, and the caller reports the choices as too many. */
function admittedTo(pool: number, tied: readonly number[], { rooms, contest }: ClassTurn): number {
  return tied.filter((row) => contest.choice(row) === 'admit' && rooms.isIn(row, [pool])).length;
}

/** @returns the rows that the recorded choices leave open */
function applyChoices(tied: readonly number[], short: readonly number[], turn: ClassTurn): number[] {
  const { contest, notes, rooms } = turn;
  const open: number[] = [];
  for (const row of tied) {
    const choice = contest.choice(row);
    if (choice === undefined) open.push(row);
    else notes.used.push(row);
    if (choice === 'admit') seat(row, turn);
    if (choice === 'refuse')
      notes.over.add(
        row,
        short.filter((pool) => rooms.isIn(row, [pool])),
      );
  }
  return open.filter((row) => !turnAway(row, turn));
}

/**
 * What the rule for ties makes of rows that no choice has settled; where pools of a row have different rules the strictest
 * holds.
 *
 * @returns the rows that await the council
 */
function applyTies(rows: readonly number[], tiedIn: readonly number[], turn: ClassTurn): number[] {
  const { rooms, notes } = turn;
  for (let open = [...rows]; ;) {
    const short = rooms.shortFor(open, tiedIn);
    const closed = short.filter((pool) => rooms.tieOf(pool) === 'none');
    if (closed.length === 0) {
      const council = short.filter((pool) => rooms.tieOf(pool) === 'council');
      for (const pool of short) noteCut(pool, open, turn);
      for (const row of open) if (!rooms.isIn(row, council)) seat(row, turn);
      return open.filter((row) => rooms.isIn(row, council));
    }
    for (const pool of closed) noteCut(pool, open, turn);
    for (const row of open) {
      const full = closed.filter((pool) => rooms.isIn(row, [pool]));
      if (full.length > 0) notes.over.add(row, full);
    }
    open = open.filter((row) => !rooms.isIn(row, closed));
  }
}

/** Whether one of the row's pools is full by now. */
function turnAway(row: number, { rooms, notes }: ClassTurn): boolean {
  const full = rooms.fullPools(row);
  if (full.length > 0) notes.over.add(row, full);
  return full.length > 0;
}

function seat(row: number, { rooms, notes }: ClassTurn): void {
  rooms.take(row);
  notes.seated.push(row);
}

function noteCut(pool: number, rows: readonly number[], { rooms, placeIn, notes }: ClassTurn): void {
  const members = rows.filter((row) => rooms.isIn(row, [pool]));
  const none = rooms.takenIn(pool);
  const all = none + members.length;
  notes.cuts.set(pool, { place: placeIn(pool), rows: members, room: rooms.left(pool), none, all });
}
