import type { Ratio } from '../../arithmetic/ratio';
import type { Quota } from './rules';

/** What became of one group of a quota. */
export interface QuotaOutcome {
  readonly quota: Quota;
  /** null: one quota for all. */
  readonly group: string | null;
  /** As the rules write it; absent where there is a number of seats, or where the share is not known. */
  readonly share?: string | undefined;
  readonly base: number;
  /** The share of the base before rounding, in lowest terms. */
  readonly exact: Ratio;
  readonly seats: number;
  /** The seats that the rule gives, where there are more. */
  readonly raisedFrom?: number | undefined;
  /** Why the seats are not those that the rule gives. */
  readonly because?: string | undefined;
  /** Whether its seats are known; where not there are none, and nobody knows who would take one. */
  readonly isKnown: boolean;
  /** Whether the seats are those that the council recorded. */
  readonly isSet: boolean;
  /** Whether it awaits the council which of several equal remainders get a seat more. */
  readonly isPending: boolean;
  readonly eligible: number;
  readonly taken: number;
  readonly parts: readonly PartOutcome[];
  readonly cut?: Cut | undefined;
  readonly provisional: boolean;
}

export interface PartOutcome {
  readonly id: string;
  readonly title: string;
  /** The most it may take; where it has no such limit the least it shall take, else all seats. */
  readonly seats: number;
  /** The least it shall take; 0 where it has no such rule. */
  readonly least: number;
  readonly taken: number;
}

/** A class of equal rows larger than the room left, and what each rule for ties would make of it. */
export interface Cut {
  /** Place of the class among those that compete for the same seats. */
  readonly place: number;
  readonly rows: readonly number[];
  /** Seats that are left for it. */
  readonly room: number;
  /** Seats taken if none of the class is let in, and if all of it is. */
  readonly none: number;
  readonly all: number;
}
