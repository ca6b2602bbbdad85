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
import { placesOf } from './places';
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
  eligible(row: number): boolean;
  /** Rows that may still become eligible, or whose eligibility rests on an open decision. */
  waiting(row: number): boolean;
  /** Absent where nobody votes on the seated. */
  readonly vote?: SeatVote | undefined;
}

/** Counts the quotas out, group by group, and seats the eligible rows in their order. */
export function seatRows(competition: Competition, run: Evaluation): SeatingResult {
  const { quotas, population, award, ladder, vote } = competition;
  const counted = quotas.map((quota) => countQuota(quota, population, award, run));
  for (const quota of counted) reportQuota(quota, population, award, run);
  const layout = layOut(counted, population, run);
  const { rows, unknown, waiting } = fieldOf(competition, layout);
  reportUnknownParts(layout, rows, population, run);

  const choices = run.choicesFor(population, award);
  const contests = contestsOf(layout, rows).map((contest) => {
    const choice = (row: number) => choices.get(row)?.kind;
    return fillPending(contest, layout, { ladder, choice, vote });
  });
  const chosen = new Set(contests.flatMap(({ used }) => used));
  for (const row of chosen) run.useChoice(population, award, row);

  const tally = tallyOf(contests, layout, run.data(population).rowCount, vote);
  for (const row of unknown) tally.seats[row] = Seat.unknown;
  const provisional = provisionalSeats({ ...tally, layout, rows, waiting });
  const outcomes = outcomesOf(layout, {
    ...tally,
    eligible: [...rows, ...unknown],
    provisional: provisional.pools,
  });
  reportShortParts(outcomes, population, award, run);
  return {
    seats: tally.seats,
    provisional: provisional.rows,
    quotas: outcomes,
    standings: placesOf(layout, contests),
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
  readonly rows: readonly number[];
  readonly unknown: readonly number[];
  readonly waiting: readonly number[];
}

function fieldOf({ eligible, waiting }: Competition, { groups, groupOf }: SeatLayout): Field {
  const field = { rows: [] as number[], unknown: [] as number[], waiting: [] as number[] };
  const isKnown = (row: number): boolean =>
    groupOf.every((ids) => ids[row] !== NO_CODE && groups[ids[row]!]!.counted.isKnown);
  for (let row = 0; row < groupOf[0]!.length; row++) {
    const competes = eligible(row);
    if (competes && isKnown(row)) field.rows.push(row);
    else if (competes) field.unknown.push(row);
    if (waiting(row) || (competes && !isKnown(row))) field.waiting.push(row);
  }
  return field;
}
