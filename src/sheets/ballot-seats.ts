import { foldKey } from '../engine/text/fold';
import type { BallotAnswer } from '../engine/titles/recorded/ballots';
import type { SeatRecord } from '../rules/decide/records';
import { ANSWER_WORDS, ballotAnswer } from './ballot-answers';
import type { BallotColumn, CountColumn } from './ballot-columns';
import { readCount } from './ballot-counts';
import { isSerialHeading } from './recognise/find-header';
import type { HeaderColumn } from './recognise/header-columns';
import { withoutBrackets } from './recognise/header-key';
import type { SideHeader } from './side-columns';
import type { SideLine } from './side-line';

/** The columns of a sheet on which every seat has one, and those that look so and belong to nobody. */
export interface SeatColumns {
  readonly seats: readonly { readonly column: number; readonly seat: string }[];
  readonly strange: readonly HeaderColumn[];
}

/** @param names of seats and members, which head the columns */
export function seatColumns(
  { all, columns }: SideHeader,
  lines: readonly SideLine<BallotColumn>[],
  names: SeatNames,
): SeatColumns {
  const known = new Set(columns.values());
  const others = all.filter(({ column, path }) => !known.has(column) && !path.some(isSerialHeading));
  const found = others.flatMap((header) => {
    const seat = wordings(header)
      .map((text) => names.get(foldKey(text)))
      .find((one) => one !== undefined);
    return seat === undefined ? [] : [{ column: header.column, seat }];
  });
  const taken = new Set(found.map(({ column }) => column));
  const strange = others.filter(({ column }) => !taken.has(column) && looksLikeVotes(column, lines));
  return { seats: found, strange };
}

/** Seats by their own folded names and by those of their members. */
export type SeatNames = ReadonlyMap<string, string>;

/** A name that two seats share tells none. */
export function seatNames(seats: readonly SeatRecord[]): SeatNames {
  const names = new Map<string, string>();
  const shared = new Set<string>();
  const own = new Set(seats.map(({ seat }) => foldKey(seat)));
  for (const { seat, name } of seats) {
    names.set(foldKey(seat), seat);
    const member = foldKey(name);
    if (member === '' || own.has(member)) continue;
    const before = names.get(member);
    if (before !== undefined && before !== seat) shared.add(member);
    names.set(member, seat);
  }
  for (const name of shared) names.delete(name);
  return names;
}

function wordings({ path }: HeaderColumn): string[] {
  const words = path.at(-1) ?? '';
  return [words, withoutBrackets(words), path.join(' ')];
}

function looksLikeVotes(column: number, lines: readonly SideLine<BallotColumn>[]): boolean {
  const written = lines.map((line) => line.textAt(column)).filter((text) => text !== '');
  return written.length > 0 && written.every((text) => ballotAnswer(text) !== undefined);
}

/** One seat's vote in a line, with its column. */
export interface SeatAnswer {
  readonly column: number;
  readonly seat: string;
  readonly vote: BallotAnswer;
}

/** The votes in the seats' columns of a line; a blank is no vote, what is no answer is reported. */
export function seatAnswers(line: SideLine<BallotColumn>, { seats }: SeatColumns): SeatAnswer[] {
  return seats.flatMap(({ column, seat }) => {
    const written = line.textAt(column);
    if (written === '') return [];
    const vote = ballotAnswer(written);
    if (vote !== undefined) return [{ column, seat, vote }];
    line.failAt(column, 'sheets.ballot-vote-unknown', { written, allowed: ANSWER_WORDS });
    return [];
  });
}

/** Beside the votes of all seats their sums may stand; a sum that is another is an error. */
export function checkSums(line: SideLine<BallotColumn>, votes: readonly SeatAnswer[]): void {
  for (const answer of ['yes', 'no', 'lower'] as const satisfies readonly CountColumn[]) {
    const written = readCount(line, answer);
    const counted = votes.filter(({ vote }) => vote === answer).length;
    if (typeof written === 'number' && written !== counted)
      line.fail(answer, 'sheets.ballot-sum-differs', { written, counted });
  }
}
