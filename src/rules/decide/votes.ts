import { nodeId, type Evaluation } from '../../engine/graph/node';
import type { SeatedBandResult } from '../../engine/ranking/band';
import type { Title, TitleResult } from '../../engine/titles/title';
import type { CouncilBody } from '../../engine/titles/recorded/ballots';
import type { Vote } from '../../engine/titles/vote/vote';
import type { VoteResult } from '../../engine/titles/vote/result';
import { Voted } from '../../engine/titles/vote/round';
import type { Population } from '../rule-set';
import type { Run } from '../run-result';

type VoteLine = Run['populations'][string]['votes'][number];

/** A line for each row that was up for a vote: on the bands, best first, then on the titles. */
export function votesOf(population: Population, titles: readonly Title[], run: Evaluation): VoteLine[] {
  const bands = population.bands?.length
    ? run.result<SeatedBandResult>(nodeId(population.id, 'band')).votes
    : [];
  return [
    ...bands.flatMap(({ vote, voted }) => linesOf(vote, voted, population, run)),
    ...titles.flatMap(({ id, vote }) => {
      if (!vote) return [];
      const { voted } = run.result<TitleResult>(nodeId(population.id, id));
      return linesOf(vote, voted, population, run);
    }),
  ];
}

function linesOf(vote: Vote, voted: Uint8Array, population: Population, run: Evaluation): VoteLine[] {
  const { tallies } = run.result<VoteResult>(vote.node);
  const data = run.data(population.id);
  return [...voted.entries()].flatMap(([row, code]) => {
    if (code === Voted.none) return [];
    const { electorate, count, base, needed, result } = tallies[row]!;
    const { body, members, present, inWriting } = electorate;
    const { valid, yes, no, lower } = count;
    return [
      {
        for: vote.award.id,
        key: data.keyOf(row),
        body: body?.id ?? '',
        ...{ members, present, inWriting, valid, yes, no },
        ...((vote.lower || lower > 0) && { lower }),
        ...{ base, threshold: vote.threshold.text, needed, result },
      },
    ];
  });
}

/** The councils and clusters that vote, as they were recorded; absent where none were. */
export function bodiesOf(bodies: readonly CouncilBody[]): Pick<Run, 'bodies'> {
  if (bodies.length === 0) return {};
  return {
    bodies: bodies.map(({ id, seats }) => ({
      id,
      seats: seats.map(({ seat, name, role, attendance }) => ({
        seat,
        ...(name !== '' && { name }),
        ...(role !== '' && { role }),
        attendance,
      })),
    })),
  };
}
