import { flags, levels } from '../columns/operations';
import { dependenciesOf, unsettledBy } from '../graph/bound-expression';
import type { Evaluation } from '../graph/node';
import { nodeId, type Node, type NodeId } from '../graph/node';
import { keysOf } from '../ranking/order';
import { eligibilityOf } from './eligibility';
import { explainTitle, traceTitle } from './explain-title';
import { decisionFormula } from './title-formula';
import { quotaDependencies } from './quota/dependencies';
import { Seat } from './seats/seat';
import { DECISION_SCALE, Decided, type Eligibility, type Title, type TitleResult } from './title';
import { isLowered, reportVote } from './vote/round';
import { seatAndVote } from './vote/seats';

/** A title over all rows: who may hold it, and who takes a seat where there is a quota. Its value is yes for nominees. */
export function titleNode(population: string, title: Title): Node<TitleResult> {
  const id = nodeId(population, title.id);
  return {
    id,
    population,
    title: title.title,
    dependencies: dependenciesOfTitle(title),
    evaluate(run) {
      const eligibility = eligibilityOf(title, population, run);
      const { decisions, provisional, voted, seating } = decide(title, eligibility, population, run);
      const value = flags(decisions.map((decision) => (decision === Decided.nominated ? 1 : 0)));
      const unsettled = decisions.map((decision, row) => (isOpen(decision) || provisional[row] ? 1 : 0));
      const lowered = loweredBy(title, decisions, run);
      const facets = new Map([['decision', levels(Int32Array.from(decisions), DECISION_SCALE)] as const]);
      const result = { value, facets, eligibility, decisions, provisional, voted, seating, lowered };
      if (title.vote) {
        const passedOver = (row: number): boolean =>
          decisions[row] !== Decided.council && decisions[row] !== Decided.undecided && !provisional[row];
        reportVote(title.vote, voted, passedOver, population, run);
      }
      return unsettled.includes(1) ? { ...result, unsettled } : result;
    },
    explain: (row, run) => explainTitle(title, row, run, population),
    trace: (row, run) => traceTitle(title, row, run, population),
    formula(row, facet, layout, run) {
      if (facet === 'decision') return decisionFormula(population, title, row, layout, run);
      return `${layout.cell(id, row, 'decision')}=${layout.word('nominated')}`;
    },
  };
}

/** What a title reads; its order counts only where a quota asks for one. */
function dependenciesOfTitle(title: Title): NodeId[] {
  const { quotas, vote, lowerings } = title;
  const expressions = [title.candidates, ...title.conditions.map(({ must }) => must)];
  const order = quotas.length > 0 ? title.order.map(({ by }) => by) : [];
  const nodes = [
    ...dependenciesOf(...expressions, ...order),
    ...[...title.requires, ...title.excludes, ...lowerings].map(({ node }) => node),
    ...quotaDependencies(quotas),
    ...title.gates.map(({ node }) => node),
    vote?.node,
    title.total,
  ];
  return [...new Set(nodes.filter((id) => id !== undefined))];
}

/** What becomes of the rows that are eligible: the vote, and who has a seat. */
function decide(
  title: Title,
  eligibility: Eligibility,
  population: string,
  run: Evaluation,
): Pick<TitleResult, 'decisions' | 'provisional' | 'voted' | 'seating'> {
  const { vote, quotas, order } = title;
  const eligible = (row: number): boolean => eligibility.decisions[row] === Decided.nominated;
  const unsettledOrder =
    quotas.length > 0 ? unsettledBy(run, population, ...order.map(({ by }) => by)) : undefined;
  const waiting = (row: number): boolean =>
    eligibility.decisions[row] === Decided.undecided ||
    eligibility.unsettled[row] === 1 ||
    (eligible(row) && unsettledOrder?.[row] === 1);
  const ladder = quotas.length > 0 ? order.map((rung) => keysOf(rung, run)) : [];
  const size = eligibility.decisions.length;
  const contest = { vote, quotas, population, award: title.id, ladder, eligible, waiting, size };
  const { seats, voted, seating, provisional } = seatAndVote(contest, run);
  return {
    decisions: eligibility.decisions.map((decision, row) => DECISION_OF_SEAT.get(seats[row]!) ?? decision),
    provisional: eligibility.unsettled.map((open, row) => open | provisional[row]!),
    voted,
    seating,
  };
}

/** The decision that follows from a seat; a row that does not compete keeps its own. */
const DECISION_OF_SEAT: ReadonlyMap<number, number> = new Map([
  [Seat.taken, Decided.nominated],
  [Seat.over, Decided.overQuota],
  [Seat.council, Decided.council],
  [Seat.unknown, Decided.undecided],
  [Seat.refused, Decided.votedDown],
  [Seat.voting, Decided.council],
]);

function isOpen(decision: number): boolean {
  return decision === Decided.council || decision === Decided.undecided;
}

/** Who was refused here with enough ballots for the lower title. */
function loweredBy(
  { id, vote }: Title,
  decisions: Uint8Array,
  run: Evaluation,
): ReadonlyMap<string, Uint8Array> | undefined {
  if (!vote?.lower) return undefined;
  const lowered = decisions.map((decision, row) =>
    decision === Decided.votedDown && isLowered(vote, row, run) ? 1 : 0,
  );
  return new Map([[id, lowered]]);
}
