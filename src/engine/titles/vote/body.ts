import { shownAt } from '../../columns/operations';
import { evaluateBound, traceBound } from '../../graph/bound-expression';
import type { Evaluation } from '../../graph/node';
import type { Params, SourceCell } from '../../problem';
import { fold } from '../../text/fold';
import type { CouncilBody } from '../recorded/ballots';
import type { Vote } from './vote';

/** The body that votes on a row, or why it is not known. */
export type BodyOfRow = { readonly body: CouncilBody } | { readonly fault: BodyFault };

export interface BodyFault {
  /** No council was recorded; several were and the rule names none; the row names none; the one it names is not there. */
  readonly code: 'vote.no-council' | 'vote.which-body' | 'vote.body-missing' | 'vote.unknown-body';
  readonly params: Params & Record<string, string | null>;
  readonly cells: readonly SourceCell[];
}

/** Finds the body of each row by its name; names are compared as texts are, folded. */
export function bodiesOfRows(vote: Vote, run: Evaluation): (row: number) => BodyOfRow {
  const { bodies } = run.recorded;
  const { body: expression, award } = vote;
  const fault = (
    code: BodyFault['code'],
    body: string | null,
    cells: readonly SourceCell[] = [],
  ): BodyOfRow => ({
    fault: { code, params: { title: award.title, body }, cells },
  });
  if (bodies.length === 0) return () => fault('vote.no-council', null);
  if (!expression) {
    const [only] = bodies;
    const answer = bodies.length === 1 ? { body: only! } : fault('vote.which-body', namesOf(bodies));
    return () => answer;
  }
  const column = evaluateBound(expression, run);
  const byName = new Map(bodies.map((body) => [fold(body.id), body]));
  return (row) => {
    const name = shownAt(column, row);
    if (name === null) return fault('vote.body-missing', null, traceBound(expression, row, run));
    const body = byName.get(fold(String(name)));
    return body ? { body } : fault('vote.unknown-body', String(name), traceBound(expression, row, run));
  };
}

function namesOf(bodies: readonly CouncilBody[]): string {
  return bodies.map(({ id }) => id).join('; ');
}
