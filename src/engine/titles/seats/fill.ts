import { rowsIn, type Classes } from '../../ranking/classes';
import type { CouncilChoice } from '../recorded/choice';
import type { Cut } from '../quota/outcome';
import { roomUnder } from '../quota/parts';
import type { SeatVote } from './seat';
import { takeSeats } from './seats';
import type { Seating } from './contest';
import type { SeatContest } from './contests';
import type { SeatLayout } from './layout';
import type { Pool } from './rooms';
import type { TurnedAway } from './turned-away';

/** Who takes the seats of a contest, in the ids of the layout. */
export interface FilledContest {
  readonly classes: Classes;
  readonly seated: readonly number[];
  readonly over: TurnedAway;
  readonly council: readonly number[];
  readonly passed: readonly number[];
  readonly used: readonly number[];
  readonly cuts: ReadonlyMap<number, Cut>;
  /** Per pool: the seats there were. */
  readonly room: ReadonlyMap<number, number>;
  /** Pools of which seats were kept for rows that await the council about another pool. */
  readonly lent: ReadonlySet<number>;
  /** Per group: the seats that shares of its parts are taken of, where they are of those taken. */
  readonly taken: ReadonlyMap<number, number>;
}

/** What the walk over a contest asks. */
export interface FillRules {
  /** The seats of a group. */
  seatsOf(group: number): number;
  choice(row: number): CouncilChoice['kind'] | undefined;
  readonly vote: SeatVote | undefined;
}

/**
 * Fills a contest. Where a part's share is of the seats taken, what it may take depends on how many are taken, which depends
 * on what it may take: beginning with all seats, the walk is repeated with as many as were taken, until it is true of itself.
 */
export function fillContest(contest: SeatContest, layout: SeatLayout, rules: FillRules): FilledContest {
  const { classes, groups } = contest;
  const ids = [...groups, ...groups.flatMap((group) => layout.groups[group]!.limits)];
  const poolsOf = localPools(contest, layout, ids);
  const { choice, vote } = rules;
  const passesOn = vote?.refill ? (row: number): boolean => vote.of(row) === 'refused' : undefined;
  const repeats = groups.some((group) => layout.groups[group]!.parts.some(({ part }) => part.of === 'taken'));
  let taken = new Map(groups.map((group) => [group, rules.seatsOf(group)]));
  for (;;) {
    const pools = ids.map((id) => poolFor(id, layout, rules, taken));
    const seating = takeSeats({ classes, pools, poolsOf, choice, ...(passesOn && { passesOn }) });
    const next = repeats ? takenBy(seating, groups, taken, poolsOf, rules) : taken;
    if (groups.every((group) => next.get(group) === taken.get(group)))
      return { classes, ...told(seating, ids, pools), taken };
    taken = next;
  }
}

/** The pools of each row, as positions in the contest. */
function localPools(
  { classes }: SeatContest,
  layout: SeatLayout,
  ids: readonly number[],
): (row: number) => readonly number[] {
  if (ids.length === 1) return () => ONLY;
  const positions = new Map(ids.map((id, position) => [id, position]));
  const pools = new Map<number, readonly number[]>();
  for (const row of rowsIn(classes))
    pools.set(
      row,
      layout.poolsOf(row).map((id) => positions.get(id)!),
    );
  return (row) => pools.get(row)!;
}

const ONLY: readonly number[] = [0];

function poolFor(
  id: number,
  layout: SeatLayout,
  { seatsOf }: FillRules,
  taken: ReadonlyMap<number, number>,
): Pool {
  const own = layout.groups[id];
  if (own) return { room: seatsOf(id), tie: own.quota.tie, family: own.family };
  const { group, part, limit, family } = layout.limits[id - layout.groups.length]!;
  const seats = part.part.of === 'taken' ? taken.get(group)! : seatsOf(group);
  return { room: roomUnder(part.part, limit, seats), tie: layout.groups[group]!.quota.tie, family };
}

/** How many seats of each group are taken, with those that the council has still to give; never more than before. */
function takenBy(
  { seated, reserved }: Seating,
  groups: readonly number[],
  before: ReadonlyMap<number, number>,
  poolsOf: (row: number) => readonly number[],
  { vote }: FillRules,
): Map<number, number> {
  const counts = groups.map((_, position) => reserved[position]!);
  for (const row of seated) {
    if (vote?.of(row) === 'refused') continue;
    for (const pool of poolsOf(row)) if (pool < groups.length) counts[pool]! += 1;
  }
  return new Map(groups.map((group, position) => [group, Math.min(before.get(group)!, counts[position]!)]));
}

/** A seating in the ids of the layout. */
function told(
  seating: Seating,
  ids: readonly number[],
  pools: readonly Pool[],
): Omit<FilledContest, 'classes' | 'taken'> {
  return {
    ...seating,
    over: seating.over.renamed((full) => (ids.length === 1 ? ids : full.map((pool) => ids[pool]!))),
    cuts: new Map([...seating.cuts].map(([pool, cut]) => [ids[pool]!, cut])),
    room: new Map(pools.map(({ room }, pool) => [ids[pool]!, room])),
    lent: new Set(seating.lent.map((pool) => ids[pool]!)),
  };
}
