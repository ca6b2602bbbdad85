import { numbers } from '../../columns/operations';
import { dependenciesOf, unsettledBy } from '../../graph/bound-expression';
import { unite } from '../../graph/frame';
import type { Evaluation, Node } from '../../graph/node';
import type { Ballots, CouncilBody } from '../recorded/ballots';
import { explainTally } from './explain';
import type { Vote } from './vote';
import { bodiesOfRows, type BodyFault } from './body';
import { ballotsOn } from './cast';
import { electorateOf, type Electorate } from './electorate';
import type { VoteResult } from './result';
import { saysShare, tallyOf, type Tally } from './tally';
import { shareFormula } from './vote-formula';

/**
 * What was voted on an award. It reads ballots and bodies only, whoever is up for the vote, so that an award's own order
 * may read it.
 */
export function voteNode(population: string, vote: Vote, title: string): Node<VoteResult> {
  return {
    id: vote.node,
    population,
    title,
    dependencies: dependenciesOf(vote.body),
    isUnnamed: true,
    evaluate(run) {
      const size = run.data(population).rowCount;
      const cast = ballotsOn(vote, population, run);
      const { tallies, bodyFaults } = tallyRows(vote, size, cast, population, run);
      reportFaults(vote, tallies, cast, population, run);
      const value = numbers(Float64Array.from(tallies, shareOf));
      const waiting = Uint8Array.from(tallies, ({ count }) =>
        count.begun && count.pending.length > 0 ? 1 : 0,
      );
      const unsettled = unite(
        waiting.includes(1) ? waiting : undefined,
        unsettledBy(run, population, vote.body),
      );
      return { value, tallies, bodyFaults, ...(unsettled && { unsettled }) };
    },
    explain: (row, run) => explainTally(vote, row, population, run),
    trace: (row, run) => [...run.result<VoteResult>(vote.node).tallies[row]!.count.cells],
    formula: (row, _facet, layout, run) => shareFormula(vote, population, row, layout, run),
  };
}

function tallyRows(
  vote: Vote,
  size: number,
  cast: ReadonlyMap<number, Ballots>,
  population: string,
  run: Evaluation,
): Pick<VoteResult, 'tallies' | 'bodyFaults'> {
  const bodyOf = bodiesOfRows(vote, run);
  const choices = run.choicesFor(population, vote.award.id);
  const electorates = new Map<CouncilBody | undefined, Electorate>();
  const blank = new Map<Electorate, Tally>();
  const bodyFaults = new Map<number, BodyFault>();
  const tallies = Array.from({ length: size }, (_, row): Tally => {
    const known = bodyOf(row);
    if ('fault' in known) bodyFaults.set(row, known.fault);
    const body = 'body' in known ? known.body : undefined;
    const electorate = electorates.get(body) ?? electorateOf(body, vote);
    electorates.set(body, electorate);
    const ballots = cast.get(row);
    if (ballots) return tallyOf(vote, electorate, ballots, choices.get(row)?.kind);
    const tally = blank.get(electorate) ?? tallyOf(vote, electorate);
    blank.set(electorate, tally);
    return tally;
  });
  return { tallies, bodyFaults };
}

function shareOf(tally: Tally): number {
  return saysShare(tally) ? tally.count.yes / tally.base : NaN;
}

/** What is wrong with the ballots, each with its cell; and that a vote that should be secret was not. */
function reportFaults(
  vote: Vote,
  tallies: readonly Tally[],
  cast: ReadonlyMap<number, Ballots>,
  population: string,
  run: Evaluation,
): void {
  const data = run.data(population);
  const { id, title } = vote.award;
  for (const row of [...cast.keys()].sort((a, b) => a - b)) {
    for (const { code, params, cell } of tallies[row]!.count.faults) {
      const place = { population, key: data.keyOf(row), column: id, ...cell };
      run.report({ severity: 'error', code, params: { ...params, title }, ...place });
    }
  }
  const bySeat = [...cast.values()].flatMap(({ votes }) => votes.slice(0, 1));
  if (vote.secret && bySeat.length > 0) {
    const place = { population, column: id, path: `${vote.path}.secret`, ...bySeat[0]!.cell };
    run.report({ severity: 'warning', code: 'ballots.not-secret', params: { title }, ...place });
  }
}
