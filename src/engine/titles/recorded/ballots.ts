import type { SourceCell } from '../../problem';

/** Whether a member of the council sat in the meeting, stayed away, or sent an opinion in writing. */
export type Attendance = 'present' | 'absent' | 'written';

/** A seat of a council as *Hội đồng* lists it; the one who holds it has one vote. */
export interface CouncilSeat {
  readonly seat: string;
  readonly name: string;
  readonly role: string;
  readonly attendance: Attendance;
  readonly cell: SourceCell;
}

/** Whoever votes: a council, or the units of a cluster. No two seats have one name. */
export interface CouncilBody {
  readonly id: string;
  readonly seats: readonly CouncilSeat[];
}

export type BallotAnswer = 'yes' | 'no' | 'lower';

/**
 * The ballots about one row and one title or band as they were recorded: seat by seat, or counted where the vote was
 * secret. What is wrong with them (both ways, counted twice, more than there are members) is for the tally to say.
 */
export interface Ballots {
  readonly votes: readonly SeatVote[];
  readonly counts: readonly BallotCounts[];
}

export interface SeatVote {
  readonly seat: string;
  readonly vote: BallotAnswer;
  readonly cell: SourceCell;
}

/** Numbers of ballots as they were written, whole or not; what was not written down is undefined. */
export interface BallotCounts {
  readonly issued?: number | undefined;
  readonly returned?: number | undefined;
  readonly valid?: number | undefined;
  readonly yes: number;
  readonly no?: number | undefined;
  readonly lower?: number | undefined;
  readonly cell: SourceCell;
}
