import { nodeId, type Evaluation } from '../../graph/node';
import type { Ballots } from '../recorded/ballots';
import type { Vote } from './vote';

/** The ballots about each row; rows without any are not in it. */
export function ballotsOn(vote: Vote, population: string, run: Evaluation): ReadonlyMap<number, Ballots> {
  return run.recorded.ballots.get(nodeId(population, vote.award.id)) ?? new Map();
}
