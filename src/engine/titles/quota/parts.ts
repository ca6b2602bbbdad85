import { multiply, ratio, wholeOf, type Ratio } from '../../arithmetic/ratio';
import { MISSING, NO } from '../../columns/column';
import { evaluateBound, unsettledBy } from '../../graph/bound-expression';
import type { Evaluation } from '../../graph/node';
import type { Part, Quota } from './rules';

/** A part with the rows that belong to it. */
export interface PartRows {
  readonly part: Part;
  /** Per row: yes, no or unknown. */
  readonly flags: Uint8Array;
  /** 1 where that rests on an open decision; absent: nowhere. */
  readonly unsettled: Uint8Array | undefined;
}

/** Who belongs to the parts of a quota. */
export function partRowsOf({ parts }: Quota, population: string, run: Evaluation): PartRows[] {
  return parts.map((part): PartRows => {
    const column = evaluateBound(part.where, run);
    if (column.type !== 'flag') throw new Error('a part is chosen by a condition');
    return { part, flags: column.values, unsettled: unsettledBy(run, population, part.where) };
  });
}

/**
 * A part sets limits: `most` to its own rows, `rest` to all others, because of the seats that it shall have at least. A row
 * of which it is not known whether it belongs counts in both, so that none is passed.
 */
export type Limit = 'most' | 'rest';

export function limitsOf({ atMost, atLeast }: Part): Limit[] {
  return [...(atMost ? (['most'] as const) : []), ...(atLeast ? (['rest'] as const) : [])];
}

export function isLimited(limit: Limit, flag: number): boolean {
  return flag === MISSING || (limit === 'most' ? flag !== NO : flag === NO);
}

/**
 * The most seats that the rows under a limit may take.
 *
 * @param seats the seats that the shares of the part are taken of
 */
export function roomUnder({ atMost, atLeast }: Part, limit: Limit, seats: number): number {
  return limit === 'most'
    ? wholeShare(atMost!, seats, 'down')
    : Math.max(0, seats - wholeShare(atLeast!, seats, 'up'));
}

/** What a part may take at most; where it has no such limit what it shall take at least, else all seats. */
export function seatsOfPart({ atMost, atLeast }: Part, seats: number): number {
  if (atMost) return wholeShare(atMost, seats, 'down');
  return atLeast ? wholeShare(atLeast, seats, 'up') : seats;
}

/** The least that a part shall take; 0 where it has no such rule. */
export function leastOfPart({ atLeast }: Part, seats: number): number {
  return atLeast ? wholeShare(atLeast, seats, 'up') : 0;
}

function wholeShare(share: Ratio, seats: number, rounding: 'down' | 'up'): number {
  return Number(wholeOf(multiply(share, ratio(BigInt(seats))), rounding));
}
