import type { Evaluation } from '../../graph/node';
import type { Vote } from './vote';
import { ballotsOn } from './cast';
import type { VoteResult } from './result';

/** What the vote makes of a row that is up for it; a row that is not has none. */
export const Voted = { none: 0, passed: 1, failed: 2, open: 3 } as const;
export type VotedCode = (typeof Voted)[keyof typeof Voted];

/**
 * The outcome for a row that is up for the vote. At a tie that the chair breaks, the council's recorded choice says how;
 * without a quorum nothing is decided until the council meets again and its ballots are there.
 */
export function voteOn(vote: Vote, row: number, population: string, run: Evaluation): VotedCode {
  const tally = run.result<VoteResult>(vote.node).tallies[row]!;
  const { result, settledBy } = tally;
  if (settledBy === 'choice') run.useChoice(population, vote.award.id, row);
  if (result === 'passed') return Voted.passed;
  if (result === 'failed') return Voted.failed;
  return Voted.open;
}

/** Whether enough ballots about a row that was refused ask for the lower title. */
export function isLowered(vote: Vote, row: number, run: Evaluation): boolean {
  return run.result<VoteResult>(vote.node).tallies[row]!.lowered;
}

/**
 * Tells what stands in the way of the vote on those who are up for it: nobody knows who votes, or the threshold is out of
 * reach because members are absent; and ballots about rows that are not up for it.
 *
 * @param voted a `Voted` per row
 * @param passedOver whether it is certain that the row is not up for the vote
 */
export function reportVote(
  vote: Vote,
  voted: Uint8Array,
  passedOver: (row: number) => boolean,
  population: string,
  run: Evaluation,
): void {
  const cast = ballotsOn(vote, population, run);
  reportBodies(vote, voted, population, run);
  reportOutOfReach(vote, voted, population, run);
  const data = run.data(population);
  for (const row of [...cast.keys()].sort((a, b) => a - b)) {
    if (voted[row] !== Voted.none || !passedOver(row)) continue;
    const { votes, counts } = cast.get(row)!;
    const { cell } = [...votes, ...counts][0]!;
    const place = { population, key: data.keyOf(row), column: vote.award.id, ...cell };
    run.report({
      severity: 'warning',
      code: 'ballots.not-up',
      params: { title: vote.award.title },
      ...place,
    });
  }
}

/** Who votes must be known where somebody is up for the vote; a council that was not recorded at all only once it voted. */
function reportBodies(vote: Vote, voted: Uint8Array, population: string, run: Evaluation): void {
  const { bodyFaults, tallies } = run.result<VoteResult>(vote.node);
  const data = run.data(population);
  const told = new Set<string>();
  for (const [row, { code, params, cells }] of bodyFaults) {
    const { count, result } = tallies[row]!;
    if (voted[row] === Voted.none && !count.begun) continue;
    const silent = code === 'vote.no-council' && (!count.begun || result !== 'open');
    const ofAll = code === 'vote.no-council' || code === 'vote.which-body';
    if (silent || (ofAll && told.has(code))) continue;
    told.add(code);
    const place = ofAll ? (count.cells[0] ?? {}) : { key: data.keyOf(row), ...cells[0] };
    const at = { population, column: vote.award.id, path: vote.path };
    run.report({ severity: 'error', code, params, ...at, ...place });
  }
}

/** Once for each body where nobody has voted yet, else for each row. */
function reportOutOfReach(vote: Vote, voted: Uint8Array, population: string, run: Evaluation): void {
  const { tallies } = run.result<VoteResult>(vote.node);
  const data = run.data(population);
  const told = new Set<unknown>();
  voted.forEach((code, row) => {
    const { outOfReach, electorate, count } = tallies[row]!;
    if (code !== Voted.open || !outOfReach || told.has(electorate)) return;
    if (!count.begun) told.add(electorate);
    const { most, required, absent, rescuable } = outOfReach;
    const names = absent.map(({ name, seat }) => name || seat);
    const params = { title: vote.award.title, most, required, members: electorate.members, names };
    const place = { population, column: vote.award.id, ...absent[0]!.cell };
    const problem = rescuable ? 'vote.unreachable-unless-in-writing' : 'vote.unreachable';
    const whose = count.begun ? { key: data.keyOf(row) } : {};
    run.report({ severity: 'warning', code: problem, params, ...place, ...whose });
  });
}
