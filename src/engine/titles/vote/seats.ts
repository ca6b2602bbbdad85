import { recoded } from '../../columns/recoded';
import type { Evaluation } from '../../graph/node';
import { Seat, type SeatAnswer } from '../seats/seat';
import { seatRows, type Competition } from '../seats/seating';
import type { SeatingResult } from '../seats/seating-result';
import type { Vote } from './vote';
import { Voted, voteOn, type VotedCode } from './round';

/** Who competes for a title or a band: for its seats, if they are numbered, and for the votes, if there is a vote. */
export interface Contest extends Omit<Competition, 'vote'> {
  readonly vote?: Vote | undefined;
  readonly size: number;
}

export interface ContestResult {
  /** A `Seat` per row. Without a quota everybody who competes has a seat. */
  readonly seats: Uint8Array;
  /** A `Voted` per row: what was voted on those who were up for the vote. */
  readonly voted: Uint8Array;
  /** 1 where what a row has rests on something open. */
  readonly provisional: Uint8Array;
  /** Absent without a quota. */
  readonly seating?: SeatingResult | undefined;
}

/** The vote and the seats, in the order of the rule: on those who are seated, or on all who are eligible and then the seats. */
export function seatAndVote({ vote, size, ...contest }: Contest, run: Evaluation): ContestResult {
  const voted = new Uint8Array(size);
  const ask = (row: number): VotedCode => {
    voted[row] ||= voteOn(vote!, row, contest.population, run);
    return voted[row] as VotedCode;
  };
  const comesFirst = vote && (vote.on === 'eligible' || contest.quotas.length === 0);
  if (comesFirst) for (let row = 0; row < size; row++) if (contest.eligible[row] === 1) ask(row);
  const decided = comesFirst ? afterVote(contest, voted) : contest;

  if (contest.quotas.length === 0) {
    const seats = withVoted(recoded(decided.eligible, SEAT_OF_ELIGIBLE), voted);
    return { seats, voted, provisional: new Uint8Array(size) };
  }
  if (comesFirst || !vote) {
    const seating = seatRows(decided, run);
    const seats = comesFirst ? withVoted(seating.seats, voted) : seating.seats;
    return { seats, voted, provisional: seating.provisional, seating };
  }
  const seating = seatRows(
    { ...contest, vote: { of: (row) => ANSWER[ask(row)]!, refill: vote.refill } },
    run,
  );
  const { seats, provisional } = seating;
  return { seats, voted: ofSeated(voted, seats), provisional, seating };
}

/** Who competes once all who are eligible were voted on: those the vote passed, and later those on whom it is open. */
function afterVote<C extends Omit<Competition, 'vote'>>(contest: C, voted: Uint8Array): C {
  return {
    ...contest,
    eligible: contest.eligible.map((flag, row) => (flag === 1 && voted[row] === Voted.passed ? 1 : 0)),
    waiting: contest.waiting.map((flag, row) => (flag === 1 || voted[row] === Voted.open ? 1 : 0)),
  };
}

/** The seats of those who compete, and what the vote made of those who do not. */
function withVoted(seats: Uint8Array, voted: Uint8Array): Uint8Array {
  return seats.map((seat, row) => (seat === Seat.none ? SEAT_OF_VOTE[voted[row]!]! : seat));
}

/** Whoever has no seat in the end was not up for the vote. */
function ofSeated(voted: Uint8Array, seats: Uint8Array): Uint8Array {
  const up: readonly number[] = [Seat.taken, Seat.refused, Seat.voting];
  return voted.map((code, row) => (up.includes(seats[row]!) ? code : Voted.none));
}

/** Without a quota whoever competes has a seat. */
const SEAT_OF_ELIGIBLE: readonly number[] = [Seat.none, Seat.taken];

/** By a `Voted`: what a row has that does not compete for seats. */
const SEAT_OF_VOTE: readonly number[] = [Seat.none, Seat.none, Seat.refused, Seat.voting];

/** By a `Voted`: what is said of a row that has a seat. */
const ANSWER: readonly SeatAnswer[] = ['open', 'passed', 'refused', 'open'];
