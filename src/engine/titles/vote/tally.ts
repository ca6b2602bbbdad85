import { isReached, isTie, votesNeeded } from '../../arithmetic/threshold';
import type { Ballots, CouncilSeat } from '../recorded/ballots';
import type { CouncilChoice } from '../recorded/choice';
import type { Vote, VoteResultName } from './vote';
import { countBallots, type Count } from './count';
import type { Electorate } from './electorate';

/** What a vote on one row says so far. */
export interface Tally {
  readonly electorate: Electorate;
  readonly count: Count;
  /** Of what the threshold is a share; before the vote is closed as if all who may vote did. */
  readonly base: number;
  /** How many more must say yes until the threshold is reached. */
  readonly needed: number;
  readonly result: VoteResultName;
  /** Why it is passed, failed or open where the threshold alone does not say so. */
  readonly settledBy: 'chair' | 'choice' | undefined;
  /** Exactly half, where the chair breaks a tie and it is not known how the chair voted. */
  readonly tied: boolean;
  /** While it is open: those who may still vote cannot reach the threshold. */
  readonly outOfReach: OutOfReach | undefined;
  /** Whether so many ask for the lower title that these alone reach the threshold. */
  readonly lowered: boolean;
}

export interface OutOfReach {
  /** How many yes there can be at most, and how many there must be. */
  readonly most: number;
  readonly required: number;
  readonly absent: readonly CouncilSeat[];
  /** Whether opinions in writing of those who are absent could still reach it. */
  readonly rescuable: boolean;
}

const NO_BALLOTS: Ballots = { votes: [], counts: [] };

/** Counts the ballots about one row, and says whether they reach the threshold, or what they lack. */
export function tallyOf(
  vote: Vote,
  electorate: Electorate,
  ballots: Ballots = NO_BALLOTS,
  choice?: CouncilChoice['kind'],
): Tally {
  const count = countBallots(ballots, electorate, vote.of);
  const base = baseOf(vote, electorate, count);
  const { threshold } = vote;
  const verdict = resultOf({ vote, electorate, count, base, choice });
  return {
    electorate,
    count,
    base,
    needed: Math.max(0, votesNeeded(threshold, base) - count.yes),
    ...verdict,
    outOfReach: verdict.result === 'open' ? outOfReach({ vote, electorate, count, base }) : undefined,
    lowered: vote.lower !== undefined && isReached(threshold, count.lower, base),
  };
}

/** Ballots that contradict themselves say nothing; whoever votes by seats has voted, if not for long. */
export function saysShare({ count, base }: Tally): boolean {
  return count.begun && count.faults.length === 0 && base > 0;
}

function baseOf({ of }: Vote, { members, voters }: Electorate, { together, valid }: Count): number {
  if (of === 'members') return members;
  return of === 'valid' && together ? valid : voters.length;
}

interface Standing {
  readonly vote: Vote;
  readonly electorate: Electorate;
  readonly count: Count;
  readonly base: number;
  readonly choice?: CouncilChoice['kind'] | undefined;
}

type Verdict = Pick<Tally, 'result' | 'settledBy' | 'tied'>;

const OPEN: Verdict = { result: 'open', settledBy: undefined, tied: false };

/**
 * A count closes the vote. A vote by seats is closed when every seat that may vote has voted, and earlier when nothing
 * that is still to come can change the outcome. Ballots with a fault decide nothing.
 */
function resultOf(standing: Standing): Verdict {
  const { vote, electorate, count, base } = standing;
  if (count.faults.length > 0) return OPEN;
  if (!electorate.body && !isSelfContained(vote, count)) return OPEN;
  if (!electorate.quorate) return { ...OPEN, result: 'no-quorum' };
  if (!count.begun) return OPEN;
  const { yes } = count;
  if (count.pending.length === 0) return verdictOn(standing, yes, base);

  const more = latecomers(vote, electorate);
  const worst = verdictOn(standing, yes, base + (vote.of === 'members' ? 0 : more));
  const best = reachOf(standing);
  if (worst.result === 'passed') return worst;
  return best === 'out-of-reach' && !mayBeLowered(standing) ? { ...OPEN, result: 'failed' } : OPEN;
}

/** Whether the ballots alone say everything: how many are valid, and how many of them say yes. */
function isSelfContained({ of, quorum, body }: Vote, { together }: Count): boolean {
  return of === 'valid' && together && !quorum && !body;
}

/** Whether those who have still to vote decide if enough ask for the lower title. */
function mayBeLowered({ vote, electorate, count, base }: Standing): boolean {
  if (!vote.lower) return false;
  const more = latecomers(vote, electorate);
  const largest = base + (vote.of === 'members' ? 0 : more);
  const most = count.lower + count.pending.length + more;
  return isReached(vote.threshold, most, base) && !isReached(vote.threshold, count.lower, largest);
}

/** Those who are absent and could still send an opinion that counts. */
function latecomers({ inWriting }: Vote, { absent }: Electorate): number {
  return inWriting ? absent.length : 0;
}

function verdictOn({ vote, count, choice }: Standing, yes: number, base: number): Verdict {
  const verdict = (result: Verdict['result'], settledBy?: Verdict['settledBy']): Verdict => {
    return { result, settledBy, tied: false };
  };
  if (isReached(vote.threshold, yes, base)) return verdict('passed');
  if (!vote.chairBreaksTie || !isTie(vote.threshold, yes, base)) return verdict('failed');
  if (count.chair !== undefined) return verdict(count.chair === 'yes' ? 'passed' : 'failed', 'chair');
  if (count.pending.length === 0 && choice !== undefined)
    return verdict(choice === 'admit' ? 'passed' : 'failed', 'choice');
  return { ...OPEN, tied: true };
}

/** Whether the threshold can still be reached by those who may vote, or at least by opinions in writing. */
function reachOf(standing: Standing): 'in-reach' | 'by-writing' | 'out-of-reach' {
  const { vote, electorate, count, base } = standing;
  const most = count.yes + count.pending.length;
  if (verdictOn(standing, most, base).result !== 'failed') return 'in-reach';
  const more = latecomers(vote, electorate);
  const rescued = verdictOn(standing, most + more, base + (vote.of === 'members' ? 0 : more));
  return more > 0 && rescued.result !== 'failed' ? 'by-writing' : 'out-of-reach';
}

function outOfReach(standing: Standing): OutOfReach | undefined {
  const { vote, electorate, count, base } = standing;
  if (!electorate.body || count.faults.length > 0 || electorate.absent.length === 0) return undefined;
  const reach = reachOf(standing);
  if (reach === 'in-reach') return undefined;
  return {
    most: count.yes + count.pending.length,
    required: votesNeeded(vote.threshold, base),
    absent: electorate.absent,
    rescuable: reach === 'by-writing',
  };
}
