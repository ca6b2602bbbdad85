import { NO_CODE } from '../columns/column';
import { flags } from '../columns/operations';
import { dependenciesOf } from '../graph/bound-expression';
import type { Evaluation } from '../graph/node';
import { nodeId, type Node, type NodeId } from '../graph/node';
import { keysOf } from '../ranking/order';
import { baseDependencies } from './base';
import { eligibilityOf } from './eligibility';
import { explainTitle, traceTitle } from './explain-title';
import type { Quota } from './quota-rules';
import { Seat, seatRows } from './seating';
import { Decided, type Eligibility, type Title, type TitleResult } from './title';

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
      const seating = title.quota
        ? seat(title, title.quota, eligibility, population, run)
        : free(eligibility);
      const { decisions, provisional } = seating;
      const value = flags(decisions.map((decision) => (decision === Decided.nominated ? 1 : 0)));
      const unsettled = decisions.map((decision, row) => (isOpen(decision) || provisional[row] ? 1 : 0));
      const result = { value, eligibility, ...seating };
      return unsettled.includes(1) ? { ...result, unsettled } : result;
    },
    explain: (row, run) => explainTitle(title, row, run, population),
    trace: (row, run) => traceTitle(title, row, run, population),
  };
}

/** What a title reads; its order counts only where a quota asks for one. */
function dependenciesOfTitle(title: Title): NodeId[] {
  const { quota } = title;
  const expressions = [title.candidates, ...title.conditions.map(({ must }) => must)];
  const order = quota ? title.order.map(({ by }) => by) : [];
  const nodes = [
    ...dependenciesOf(...expressions, ...order),
    ...[...title.requires, ...title.excludes].map(({ node }) => node),
    ...(quota ? baseDependencies(quota) : []),
    title.gatesId,
    title.total,
  ];
  return [...new Set(nodes.filter((id) => id !== undefined))];
}

function isOpen(decision: number): boolean {
  return decision === Decided.council || decision === Decided.undecided;
}

type Seated = Pick<TitleResult, 'decisions' | 'provisional' | 'places' | 'quotaOf' | 'quotas'>;

/** Without a quota every eligible row is nominated. */
function free({ decisions, unsettled }: Eligibility): Seated {
  return {
    decisions,
    provisional: unsettled,
    places: new Float64Array(decisions.length).fill(NaN),
    quotaOf: new Int32Array(decisions.length).fill(NO_CODE),
    quotas: [],
  };
}

/** The decision that follows from a seat; a row without one keeps its own. */
const DECISION_OF_SEAT: ReadonlyMap<number, number> = new Map([
  [Seat.taken, Decided.nominated],
  [Seat.over, Decided.overQuota],
  [Seat.council, Decided.council],
  [Seat.noGroup, Decided.undecided],
]);

function seat(
  title: Title,
  quota: Quota,
  eligibility: Eligibility,
  population: string,
  run: Evaluation,
): Seated {
  const eligible = (row: number): boolean => eligibility.decisions[row] === Decided.nominated;
  const waiting = (row: number): boolean =>
    eligibility.decisions[row] === Decided.undecided || eligibility.unsettled[row] === 1;
  const ladder = title.order.map((rung) => keysOf(rung, run));
  const seating = seatRows({ quota, population, award: title.id, ladder, eligible, waiting }, run);
  const decisions = eligibility.decisions.map(
    (decision, row) => DECISION_OF_SEAT.get(seating.seats[row]!) ?? decision,
  );
  const provisional = eligibility.unsettled.map((open, row) => {
    const competes = seating.seats[row] !== Seat.none;
    return competes && seating.quotas[seating.quotaOf[row]!]?.provisional ? 1 : open;
  });
  const { places, quotaOf, quotas } = seating;
  return { decisions, provisional, places, quotaOf, quotas };
}
