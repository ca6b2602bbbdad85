/** What a row that competes for seats has. */
export const Seat = {
  /** The row does not compete. */
  none: 0,
  /** A seat; the vote, if there is one, has passed. */
  taken: 1,
  /** No room. */
  over: 2,
  /** A tie at the cut, or equal remainders: the council chooses. */
  council: 3,
  /** Its group, or how many seats that has, is not known. */
  unknown: 4,
  /** A seat that the vote refused. */
  refused: 5,
  /** A seat, and the vote is open. */
  voting: 6,
} as const;

/** What was voted about rows that have a seat. */
export interface SeatVote {
  /** Asked only of rows that are reached while there is room. It must not depend on who else has a seat. */
  of(row: number): SeatAnswer;
  /** Whether a refused row's seat passes to the next in order; else it stays empty. */
  readonly refill: boolean;
}

export type SeatAnswer = 'passed' | 'refused' | 'open';
