import { identityOf } from '../../engine/graph/relation';
import type { ReportContext, Row, Subject } from './context';

/** How many ballots were handed out and came back; undefined where nobody wrote it down. */
export interface BallotPapers {
  readonly issued: number | undefined;
  readonly returned: number | undefined;
}

/** The papers of the secret vote on a row, as they were recorded. */
export function papersOf(
  { recorded }: ReportContext,
  { population }: Subject,
  award: string,
  key: Row['key'],
): BallotPapers {
  const wanted = identityOf(population.key.map((id) => key[id] ?? ''));
  for (const { population: of, title, key: about, ballot } of recorded.ballots) {
    if (of !== population.id || title !== award || identityOf(about) !== wanted || 'seat' in ballot) continue;
    return { issued: ballot.issued, returned: ballot.returned };
  }
  return { issued: undefined, returned: undefined };
}
