import type { Params, SourceCell } from '../../problem';
import { foldKey } from '../../text/fold';
import type { BallotAnswer, BallotCounts, Ballots, CouncilSeat, SeatVote } from '../recorded/ballots';
import type { Electorate } from './electorate';

/** The ballots about one row, counted. */
export interface Count {
  readonly yes: number;
  readonly no: number;
  readonly lower: number;
  readonly valid: number;
  /** Whether the ballots were counted together, not seat by seat: that closes the vote. */
  readonly together: boolean;
  /** Whether there is any ballot. */
  readonly begun: boolean;
  /** Those who may still vote. */
  readonly pending: readonly CouncilSeat[];
  /** What the chair's seat voted; undefined where it did not, or the vote was secret. */
  readonly chair: BallotAnswer | undefined;
  /** What is wrong with the ballots: a vote with a fault decides nothing. */
  readonly faults: readonly BallotFault[];
  readonly cells: readonly SourceCell[];
}

export interface BallotFault {
  readonly code: string;
  readonly params: Params;
  readonly cell: SourceCell;
}

/** @param of of what the threshold is a share: only then must the number of valid ballots be known */
export function countBallots(
  ballots: Ballots,
  electorate: Electorate,
  of: 'members' | 'present' | 'valid',
): Count {
  const { votes, counts } = ballots;
  const bothWays = counts.slice(0, 1).filter(() => votes.length > 0);
  const faults: BallotFault[] = [
    ...bothWays.map(({ cell }) => ({ code: 'ballots.both-ways', params: {}, cell })),
    ...counts.slice(1).map(({ cell }) => ({ code: 'ballots.counted-twice', params: {}, cell })),
  ];
  const cells = [...votes, ...counts].map(({ cell }) => cell);
  const [count] = counts;
  if (count) {
    const numbers = answersOf(count);
    const wrong = [...faults, ...countFaults(count, electorate, of)];
    return {
      ...numbers,
      together: true,
      begun: true,
      pending: [],
      chair: undefined,
      faults: wrong,
      cells,
    };
  }
  return { ...countSeats(votes, electorate), together: false, begun: votes.length > 0, cells };
}

/** The answers of a count; an answer that was not written down is what the others leave of the valid ballots, or none. */
function answersOf({
  valid,
  yes,
  no,
  lower = 0,
}: BallotCounts): Pick<Count, 'yes' | 'no' | 'lower' | 'valid'> {
  const against = no ?? Math.max(0, (valid ?? yes + lower) - yes - lower);
  return { yes, no: against, lower, valid: valid ?? yes + against + lower };
}

const NUMBERS = ['issued', 'returned', 'valid', 'yes', 'no', 'lower'] as const;

function countFaults(count: BallotCounts, electorate: Electorate, of: string): BallotFault[] {
  const { cell, valid, yes, no = 0, lower = 0 } = count;
  const fault = (code: string, params: Params): BallotFault => ({ code, params, cell });
  const odd = NUMBERS.filter((name) => {
    const number = count[name];
    return number !== undefined && !(Number.isInteger(number) && number >= 0);
  });
  if (odd.length > 0) return odd.map((name) => fault(`ballots.not-whole.${name}`, { count: count[name]! }));

  const answers = yes + no + lower;
  const { members, voters, body } = electorate;
  if (body && answers > members) return [fault('ballots.more-than-members', { count: answers, members })];
  const mayVote = body ? voters.length : Infinity;
  const issued = count.issued ?? mayVote;
  const returned = count.returned ?? issued;
  const most = valid ?? returned;
  const faults: BallotFault[] = [];
  const atMost = (code: string, number: number, limit: number): void => {
    if (number > limit) faults.push(fault(code, { count: number, limit }));
  };
  if (count.issued !== undefined) atMost('ballots.issued-above-voters', issued, mayVote);
  if (count.returned !== undefined) atMost('ballots.returned-above-issued', returned, issued);
  if (valid !== undefined) atMost('ballots.valid-above-returned', valid, returned);
  atMost('ballots.answers-above-valid', answers, most);
  if (of === 'valid' && valid === undefined && count.no === undefined)
    faults.push(fault('ballots.valid-unknown', {}));
  return faults;
}

/** Seat by seat: each seat of the body has one vote if it is present, or in writing where that counts. */
function countSeats(
  votes: readonly SeatVote[],
  { body, voters, chair }: Electorate,
): Omit<Count, 'together' | 'begun' | 'cells'> {
  const faults: BallotFault[] = [];
  const voted = new Map<string, BallotAnswer>();
  const seats = new Map(body?.seats.map((seat) => [foldKey(seat.seat), seat]));
  const may = new Set(voters);
  for (const { seat: name, vote, cell } of votes) {
    const id = foldKey(name);
    const seat = seats.get(id);
    const params = { seat: name, name: seat?.name ?? '', body: body?.id ?? '' };
    if (body && !seat) faults.push({ code: 'ballots.unknown-seat', params, cell });
    else if (voted.has(id)) faults.push({ code: 'ballots.seat-twice', params, cell });
    else if (seat && !may.has(seat)) faults.push({ code: `ballots.${seat.attendance}-seat`, params, cell });
    voted.set(id, vote);
  }
  const of = (answer: BallotAnswer): number => votes.filter(({ vote }) => vote === answer).length;
  return {
    yes: of('yes'),
    no: of('no'),
    lower: of('lower'),
    valid: votes.length,
    pending: voters.filter(({ seat }) => !voted.has(foldKey(seat))),
    chair: chair && voted.get(foldKey(chair.seat)),
    faults,
  };
}
