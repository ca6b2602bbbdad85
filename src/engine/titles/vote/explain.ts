import { votesNeeded } from '../../arithmetic/threshold';
import type { Evaluation } from '../../graph/node';
import type { Entry } from '../../problem';
import type { CouncilChoice } from '../recorded/choice';
import type { Vote } from './vote';
import type { VoteResult } from './result';
import type { Tally } from './tally';

/** What was voted on a row: who could vote, how many said yes of how many, and what that makes. */
export function explainTally(vote: Vote, row: number, population: string, run: Evaluation): Entry[] {
  const { tallies, bodyFaults } = run.result<VoteResult>(vote.node);
  const tally = tallies[row]!;
  const fault = bodyFaults.get(row);
  const choice = run.choicesFor(population, vote.award.id).get(row);
  const entries = outcomeEntries(vote, tally, choice);
  if (!fault) return [attendanceEntry(tally), ...entries];
  // without knowing who votes only ballots that say everything themselves decide
  return tally.result === 'open' ? [{ code: fault.code, params: fault.params, cells: fault.cells }] : entries;
}

function attendanceEntry({ electorate }: Tally): Entry {
  const { body, members, present, inWriting, absent } = electorate;
  const names = absent.map(({ name, seat }) => name || seat).join('; ');
  const params = { body: body!.id, members, present, inWriting, absent: absent.length, names };
  const code = body!.id === '' ? 'vote.attendance-of-the-only' : 'vote.attendance';
  const cells = absent.map(({ cell }) => cell);
  return { code: absent.length > 0 ? `${code}-absent` : code, params, ...(cells.length > 0 && { cells }) };
}

function outcomeEntries(vote: Vote, tally: Tally, choice: CouncilChoice | undefined): Entry[] {
  const { count, base, needed, result, settledBy, tied, electorate } = tally;
  const { yes, no, lower, faults, begun, pending, cells } = count;
  const params = {
    title: vote.award.title,
    body: electorate.body?.id ?? null,
    threshold: vote.threshold.text,
    required: votesNeeded(vote.threshold, base),
    ...{ yes, no, lower, base, needed },
    pending: pending.length,
    because: choice?.because ?? null,
  };
  const entry = (code: string): Entry => ({ code, params, ...(begun && { cells: [...cells] }) });
  const counted = begun ? [entry(`vote.count.${vote.of}`)] : [];
  const asked = lower > 0 && vote.lower ? [lowerEntry(vote.lower.title, tally, entry)] : [];
  const chosen = choice ? [entry(choice.kind === 'admit' ? 'vote.admitted' : 'vote.refused')] : [];
  if (faults.length > 0) return [entry('vote.faulty')];
  if (result === 'no-quorum') return [...counted, entry('vote.no-quorum')];
  if (settledBy === 'choice') return [...counted, entry('vote.tied'), ...chosen, ...asked];
  if (settledBy === 'chair') return [...counted, entry(`vote.${result}-by-chair`), ...asked];
  if (tied) return [...counted, entry('vote.tied')];
  if (result !== 'open') return [...counted, entry(`vote.${result}`), ...asked];
  return [...counted, entry('vote.open'), ...reachEntries(tally)];
}

function lowerEntry(title: string, { lowered }: Tally, entry: (code: string) => Entry): Entry {
  const { params, ...rest } = entry(lowered ? 'vote.lowered' : 'vote.not-lowered');
  return { ...rest, params: { ...params, lowerTitle: title } };
}

function reachEntries({ outOfReach, electorate }: Tally): Entry[] {
  if (!outOfReach) return [];
  const { most, required, absent, rescuable } = outOfReach;
  const names = absent.map(({ name, seat }) => name || seat).join('; ');
  const params = { most, required, members: electorate.members, names };
  const code = rescuable ? 'vote.out-of-reach-unless-in-writing' : 'vote.out-of-reach';
  return [{ code, params, cells: absent.map(({ cell }) => cell) }];
}
