import { NO_CODE } from '../../columns/column';
import type { Evaluation } from '../../graph/node';
import type { Keys } from '../../ranking/order';
import { countQuota } from '../quota/quota';
import { reportQuota, reportShortParts } from '../quota/notices';
import type { Quota } from '../quota/rules';
import { Seat, type SeatVote } from './seat';
import type { SeatingResult } from './seating-result';
import { contestsOf } from './contests';
import { layOut, reportUnknownParts, type SeatLayout } from './layout';
import { outcomesOf } from './outcomes';
import { fillPending } from './pending';
import { standingsOf } from './places';
import { provisionalSeats } from './provisional';
import { tallyOf } from './tally';

export { Seat, type SeatVote } from './seat';

/** Who competes for the seats of a title or band. */
export interface Competition {
  /** One or several: a seat needs room in each. */
  readonly quotas: readonly Quota[];
  readonly population: string;
  /** What a recorded choice names: the title or band. */
  readonly award: string;
  /** The order of seats, best first. */
  readonly ladder: readonly Keys[];
  /** 1 for rows that are eligible. */
  readonly eligible: Uint8Array;
  /** 1 for rows that may still become eligible, or whose eligibility rests on an open decision. */
  readonly waiting: Uint8Array;
  /** Absent where nobody votes on the seated. */
  readonly vote?: SeatVote | undefined;
}

/** Counts the quotas out, group by group, and seats the eligible rows in their order. */
export function seatRows(competition: Competition, run: Evaluation): SeatingResult {
  const { quotas, population, award, ladder, vote } = competition;
  const counted = quotas.map((quota) => countQuota(quota, population, award, run));
  for (const quota of counted) reportQuota(quota, population, award, run);
  const layout = layOut(counted, population, run);
  const { competes, unknown, waiting } = fieldOf(competition, layout);
  reportUnknownParts(layout, competes, population, run);

  const choices = run.choicesFor(population, award);
  const choice = (row: number) => choices.get(row)?.kind;
  const contests = contestsOf(layout, competes, ladder).map((contest) =>
    fillPending(contest, layout, { choice, vote }),
  );
  const chosen = new Set(contests.flatMap(({ used }) => used));
  for (const row of chosen) run.useChoice(population, award, row);

  const tally = tallyOf(contests, layout, run.data(population).rowCount, vote);
  for (const row of unknown) tally.seats[row] = Seat.unknown;
  const provisional = provisionalSeats({ ...tally, layout, competes, waiting });
  const outcomes = outcomesOf(layout, {
    ...tally,
    competes,
    unknown,
    provisional: provisional.pools,
  });
  reportShortParts(outcomes, population, award, run);
  return {
    seats: tally.seats,
    provisional: provisional.rows,
    quotas: outcomes,
    standings: standingsOf(layout, contests),
    fullPool: tally.fullPool,
    limits: layout.limits.map(({ group, part, limit }, i) => ({
      outcome: group,
      part: part.part.title,
      limit,
      seats: tally.room[layout.groups.length + i]!,
    })),
    cuts: tally.cuts,
    chosen,
  };
}

/** Who competes, who would but for an unknown group, and who may still come to. */
interface Field {
  /** 1 for rows that compete. */
  readonly competes: Uint8Array;
  readonly unknown: readonly number[];
  readonly waiting: readonly number[];
}

function fieldOf({ eligible, waiting }: Competition, layout: SeatLayout): Field {
  const competes = knownRows(layout, eligible.length);
  const unknown: number[] = [];
  const later: number[] = [];
  for (let row = 0; row < competes.length; row++) {
    const isUnknown = eligible[row] === 1 && competes[row] === 0;
    if (isUnknown) unknown.push(row);
    if (isUnknown || waiting[row] === 1) later.push(row);
    competes[row]! &= eligible[row]!;
  }
  return { competes, unknown, waiting: later };
}

/** 1 for rows whose groups are known, and how many seats these have. */
function knownRows({ groups, groupOf }: SeatLayout, size: number): Uint8Array {
  const rows = new Uint8Array(size).fill(1);
  const known = groups.map(({ counted }) => counted.isKnown);
  for (const ids of groupOf) {
    for (let row = 0; row < size; row++) if (ids[row] === NO_CODE || !known[ids[row]!]) rows[row] = 0;
  }
  return rows;
}
