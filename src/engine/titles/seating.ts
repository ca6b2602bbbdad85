import { NO_CODE } from '../columns/column';
import type { Evaluation } from '../graph/node';
import { classesOf, type Keys } from '../ranking/order';
import { countQuota } from './quota';
import { takeSeats } from './seats';
import type { Quota, QuotaOutcome } from './quota-rules';

/** Who competes for the seats of a quota. */
export interface Competition {
  readonly quota: Quota;
  readonly population: string;
  /** What a recorded choice names: the title or band. */
  readonly award: string;
  /** The order of seats, best first. */
  readonly ladder: readonly Keys[];
  eligible(row: number): boolean;
  /** Rows that may still become eligible, or whose eligibility rests on an open decision. */
  waiting(row: number): boolean;
}

export const Seat = { none: 0, taken: 1, over: 2, council: 3, noGroup: 4 } as const;

export interface SeatingResult {
  /** A `Seat` per row; rows that do not compete have none. */
  readonly seats: Uint8Array;
  /** Place in the order of seats inside the group, equal rows alike; NaN for rows that do not compete. */
  readonly places: Float64Array;
  /** Index into `quotas`; −1 where the group is unknown. */
  readonly quotaOf: Int32Array;
  readonly quotas: readonly QuotaOutcome[];
}

/** Counts the quota out, group by group, and seats the eligible rows in their order. */
export function seatRows(competition: Competition, run: Evaluation): SeatingResult {
  const { quota, population, award, ladder } = competition;
  const { groupOf, groups } = countQuota(quota, population, run);
  const size = groupOf.length;
  const seats = new Uint8Array(size);
  const places = new Float64Array(size).fill(NaN);
  const choices = run.choicesFor(population, award);

  const members: { eligible: number[]; waiting: number[] }[] = groups.map(() => ({
    eligible: [],
    waiting: [],
  }));
  for (let row = 0; row < size; row++) {
    const group = groupOf[row]!;
    const eligible = competition.eligible(row);
    if (eligible && group === NO_CODE) seats[row] = Seat.noGroup;
    if (group === NO_CODE) continue;
    if (eligible) members[group]!.eligible.push(row);
    if (competition.waiting(row)) members[group]!.waiting.push(row);
  }
  const quotas = groups.map((group, g): QuotaOutcome => {
    const { eligible, waiting } = members[g]!;
    const classes = classesOf(eligible, ladder);
    numberPlaces(classes, places);
    const seating = takeSeats(classes, group.seats, quota.tie, (row) => choices.get(row)?.kind);
    for (const row of seating.seated) seats[row] = Seat.taken;
    for (const row of seating.overQuota) seats[row] = Seat.over;
    for (const row of seating.council) seats[row] = Seat.council;
    for (const row of seating.used) run.useChoice(population, award, row);
    const roomForAll = group.seats >= new Set([...eligible, ...waiting]).size;
    return {
      group: group.name,
      ...('share' in quota.seats && { share: quota.seats.text }),
      base: group.base,
      exact: group.exact,
      seats: group.seats,
      eligible: eligible.length,
      taken: seating.seated.length,
      ...(seating.cut && { cut: seating.cut }),
      provisional: group.unsettled || (waiting.length > 0 && !roomForAll),
    };
  });
  return { seats, places, quotaOf: Int32Array.from(groupOf), quotas };
}

function numberPlaces(classes: readonly (readonly number[])[], places: Float64Array): void {
  let before = 0;
  for (const rows of classes) {
    for (const row of rows) places[row] = before + 1;
    before += rows.length;
  }
}
