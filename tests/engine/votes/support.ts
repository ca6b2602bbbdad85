import { parseShare } from '../../../src/engine/arithmetic/ratio';
import { parseThreshold } from '../../../src/engine/arithmetic/threshold';
import type {
  Attendance,
  BallotAnswer,
  BallotCounts,
  Ballots,
  CouncilBody,
  CouncilSeat,
} from '../../../src/engine/titles/recorded/ballots';
import type { Vote } from '../../../src/engine/titles/vote/vote';
import { electorateOf } from '../../../src/engine/titles/vote/electorate';
import { tallyOf, type Tally } from '../../../src/engine/titles/vote/tally';

/** A vote of a test: by members and 90 % unless it says otherwise. */
export function voteOf(
  given: Partial<Omit<Vote, 'threshold' | 'quorum'>> & { threshold?: string; quorum?: string } = {},
): Vote {
  const { threshold = '90%', quorum, ...rest } = given;
  return {
    award: { id: 'cstd', title: 'Chiến sĩ thi đua' },
    node: '#vote',
    path: 'populations[0].titles[0].vote',
    of: 'members',
    inWriting: false,
    secret: false,
    on: 'seated',
    refill: false,
    chairBreaksTie: false,
    ...rest,
    threshold: parseThreshold(threshold)!,
    quorum: quorum === undefined ? undefined : parseShare(quorum)!,
  };
}

const ATTENDANCE: Readonly<Record<string, Attendance>> = { p: 'present', a: 'absent', w: 'written' };

/** A council by its attendance: `ppppa` is four present and one absent. The first seat is the chair. */
export function council(attendance: string, roles: readonly string[] = ['Chủ tịch Hội đồng']): CouncilBody {
  const seats = [...attendance].map((letter, i): CouncilSeat => ({
    seat: `G${i + 1}`,
    name: `Người ${i + 1}`,
    role: roles[i] ?? 'Ủy viên',
    attendance: ATTENDANCE[letter]!,
    cell: { sheet: 'Hội đồng', cell: `C${i + 2}` },
  }));
  return { id: 'Hội đồng xã', seats };
}

const ANSWERS: Readonly<Record<string, BallotAnswer>> = { y: 'yes', n: 'no', l: 'lower' };

/** Ballots seat by seat in the order of the seats: `yyn-l`; a dash has not voted. */
export function bySeat(answers: string): Ballots {
  const votes = [...answers].flatMap((letter, i) => {
    const vote = ANSWERS[letter];
    return vote ? [{ seat: `G${i + 1}`, vote, cell: { sheet: 'Phiếu bầu', cell: `E${i + 2}` } }] : [];
  });
  return { votes, counts: [] };
}

/** Ballots counted together. */
export function counted(...counts: Omit<BallotCounts, 'cell'>[]): Ballots {
  return {
    votes: [],
    counts: counts.map((count, i) => ({ ...count, cell: { sheet: 'Phiếu bầu', cell: `H${i + 2}` } })),
  };
}

export function tally(
  vote: Vote,
  body: CouncilBody | undefined,
  ballots?: Ballots,
  choice?: 'admit' | 'refuse',
): Tally {
  return tallyOf(vote, electorateOf(body, vote), ballots, choice);
}

export function faultsOf({ count }: Tally): string[] {
  return count.faults.map(({ code, cell }) => `${code} ${cell.cell}`);
}
