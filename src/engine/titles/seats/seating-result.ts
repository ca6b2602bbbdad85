import type { Cut, QuotaOutcome } from '../quota/outcome';
import type { Limit } from '../quota/parts';
import type { Quota } from '../quota/rules';

/** Who has a seat of a title or band, and why. */
export interface SeatingResult {
  /** A `Seat` per row. */
  readonly seats: Uint8Array;
  /** 1 where a row competes and what it has rests on something open. */
  readonly provisional: Uint8Array;
  /** Outcomes of the groups of the first quota, then of the second, … */
  readonly quotas: readonly QuotaOutcome[];
  /** For each quota, where every row stands in it. */
  readonly standings: readonly QuotaStanding[];
  /** Per row without a seat the pool that had no room: an index into `quotas`, and beyond into `limits`; else −1. */
  readonly fullPool: Int32Array;
  readonly limits: readonly PartLimit[];
  /** Classes larger than the room of a pool, by pool as in `fullPool`. */
  readonly cuts: ReadonlyMap<number, Cut>;
  /** Rows of which a recorded choice settled whether they have a seat. */
  readonly chosen: ReadonlySet<number>;
}

/** What a part lets its rows take inside a group, or leaves to the others. */
export interface PartLimit {
  /** Index into the outcomes. */
  readonly outcome: number;
  readonly part: string;
  readonly limit: Limit;
  readonly seats: number;
}

/** Where rows stand in a quota. */
export interface QuotaStanding {
  readonly quota: Quota;
  /** Id of its group for every row; −1 where that is not known. */
  readonly outcomeOf: Int32Array;
  /** Place in the order of seats inside the group, equal rows alike; NaN for rows that do not compete. */
  placeOf(row: number): number;
}
