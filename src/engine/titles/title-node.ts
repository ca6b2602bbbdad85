import type { Column } from '../columns/column';
import { flags, levelsOnDemand } from '../columns/operations';
import { recoded } from '../columns/recoded';
import { dependenciesOf } from '../graph/bound-expression';
import { unite } from '../graph/frame';
import type { Evaluation } from '../graph/node';
import { nodeId, type Facet, type Node, type NodeId } from '../graph/node';
import { decideEligible } from './decide-eligible';
import { DECISIONS } from './decisions';
import { eligibilityOf } from './eligibility';
import { explainTitle, traceTitle } from './explain-title';
import { decisionFormula, loweredFormula } from './title-formula';
import { quotaDependencies } from './quota/dependencies';
import { DECISION_SCALE, Decided, type Title, type TitleResult } from './title';
import { isLoweredFacet, loweredFacets } from './vote/lowered-facet';
import { isLowered, reportVote } from './vote/round';

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
      const { decisions, provisional, voted, seating } = decideEligible(title, eligibility, population, run);
      const value = flags(recoded(decisions, IS_NOMINATED));
      const unsettled = unite(recoded(decisions, IS_OPEN), provisional);
      const lowered = loweredBy(title, decisions, run);
      const decision = levelsOnDemand(() => Int32Array.from(decisions), DECISION_SCALE);
      const facets = new Map<Facet, Column>([['decision', decision], ...loweredFacets(lowered)]);
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
      if (isLoweredFacet(facet)) return loweredFormula(population, title, row, layout, run);
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

/** By a decision: 1 where the row is nominated, and where it is open what becomes of it. */
const IS_NOMINATED: readonly number[] = DECISIONS.map((name) => (name === 'nominated' ? 1 : 0));
const IS_OPEN: readonly number[] = DECISIONS.map((name) =>
  name === 'council' || name === 'undecided' ? 1 : 0,
);

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
