import { unsettledBy } from '../graph/bound-expression';
import { unite } from '../graph/frame';
import type { Evaluation } from '../graph/node';
import { keysOf } from '../ranking/order';
import { Seat } from './seats/seat';
import { Decided, type Eligibility, type Title, type TitleResult } from './title';
import { seatAndVote } from './vote/seats';

/** What becomes of the rows that are eligible: the vote, and who has a seat. */
export function decideEligible(
  title: Title,
  eligibility: Eligibility,
  population: string,
  run: Evaluation,
): Pick<TitleResult, 'decisions' | 'provisional' | 'voted' | 'seating'> {
  const { vote, quotas } = title;
  const order = quotas.length > 0 ? title.order : [];
  const openOrder = unsettledBy(run, population, ...order.map(({ by }) => by));
  const ladder = order.map((rung) => keysOf(rung, run));
  const contest = { vote, quotas, population, award: title.id, ladder, ...competing(eligibility, openOrder) };
  const { seats, voted, seating, provisional } = seatAndVote(contest, run);
  return {
    decisions: withSeats(eligibility.decisions, seats),
    provisional: unite(eligibility.unsettled, provisional),
    voted,
    seating,
  };
}

/** Who competes, and who may come to. */
function competing({ decisions, unsettled }: Eligibility, openOrder: Uint8Array | undefined) {
  const size = decisions.length;
  const eligible = new Uint8Array(size);
  const waiting = new Uint8Array(size);
  for (let row = 0; row < size; row++) {
    const isEligible = decisions[row] === Decided.nominated;
    const isOpen = unsettled[row] === 1 || (isEligible && openOrder?.[row] === 1);
    if (isEligible) eligible[row] = 1;
    if (isOpen || decisions[row] === Decided.undecided) waiting[row] = 1;
  }
  return { eligible, waiting, size };
}

/** A row that does not compete keeps the decision it has. */
function withSeats(decisions: Uint8Array, seats: Uint8Array): Uint8Array {
  const decided = decisions.slice();
  for (let row = 0; row < decided.length; row++) {
    if (seats[row] !== Seat.none) decided[row] = DECISION_OF_SEAT[seats[row]!]!;
  }
  return decided;
}

/** By a `Seat`: the decision that follows from it. */
const DECISION_OF_SEAT: Readonly<Record<number, number>> = {
  [Seat.taken]: Decided.nominated,
  [Seat.over]: Decided.overQuota,
  [Seat.council]: Decided.council,
  [Seat.unknown]: Decided.undecided,
  [Seat.refused]: Decided.votedDown,
  [Seat.voting]: Decided.council,
};
