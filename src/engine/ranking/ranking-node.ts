import { NO_CODE, YES } from '../columns/column';
import { groupBy, numbers } from '../columns/operations';
import { partition } from '../columns/partition';
import { dependenciesOf, evaluateBound, traceBound, unsettledBy } from '../graph/bound-expression';
import { unite } from '../graph/frame';
import { nodeId, State, type Evaluation, type Node } from '../graph/node';
import { fold } from '../text/fold';
import { inOrder } from './classes';
import { explainPlace } from './explain-ranking';
import { closedBy, isUnranked, standingBehind } from './gates';
import { keysFrom, type Keys } from './order';
import { givePlaces } from './places';
import type { Ranking, RankingResult } from './ranking';
import { placeFormula } from './ranking-formula';

/** Places inside each group: equal rows take equal places (1224), or 1223, or their mean (1 2.5 2.5 4). */
export function rankingNode(population: string, ranking: Ranking): Node<RankingResult> {
  const ladder = [ranking.by, ...ranking.ties];
  const expressions = [...ladder.map(({ by }) => by), ranking.within];
  return {
    id: nodeId(population, ranking.id),
    population,
    title: ranking.title,
    dependencies: [
      ...new Set([
        ...dependenciesOf(...expressions),
        ...ranking.gates.map(({ node }) => node),
        ...(ranking.total === undefined ? [] : [ranking.total]),
      ]),
    ],
    evaluate(run) {
      const size = run.data(population).rowCount;
      const columns = ladder.map(({ by }) => evaluateBound(by, run));
      const keys = ladder.map((rung, i) => keysFrom(rung, columns[i]!));
      const groups = ranking.within ? groupBy(evaluateBound(ranking.within, run), fold) : undefined;
      const codes = groups?.codes ?? new Int32Array(size);
      const groupNames = groups?.names ?? [''];
      const behind = standingBehind(ranking.gates, isUnranked, size, run);
      const ranked = rankedRows(ranking, keys[0]!, behind.blocked, run);
      const members = partition(codes, groupNames.length, ranked);
      const order = inOrder(members, keys);
      const { values, tied, heads } = givePlaces(order.groups, ranking.method, size);
      const membership = ranking.within && unsettledBy(run, population, ranking.within);
      const own = [unsettledBy(run, population, ...expressions), behind.unsettled].reduce(unite);
      const unsettled = own && openGroups(own, membership, codes);
      const result = {
        value: numbers(values),
        tied,
        groups: codes,
        groupNames,
        sizes: groupNames.map((_, group) => members.starts[group + 1]! - members.starts[group]!),
        ladder: columns,
        keys,
        heads,
        standing: order.rows,
      };
      return unsettled ? { ...result, unsettled } : result;
    },
    explain: (row, run) => explainPlace(population, ranking, row, run),
    trace: (row, run) => traceBound(ranking.by.by, row, run),
    formula: (row, _facet, layout) => placeFormula(population, ranking, row, layout),
  };
}

/** 1 for rows that take a place: not blocked, not behind a closed gate, and with something to be ranked by. */
function rankedRows(
  { gates, total }: Ranking,
  first: Keys,
  blocked: Uint8Array,
  run: Evaluation,
): Uint8Array {
  const ranked = new Uint8Array(first.length);
  for (let row = 0; row < ranked.length; row++)
    if (blocked[row] === 0 && first[row] !== Infinity) ranked[row] = 1;
  const leaveOut = (flags: Uint8Array | undefined, wanted: number): void => {
    if (!flags?.includes(wanted)) return;
    for (let row = 0; row < ranked.length; row++) if (flags[row] === wanted) ranked[row] = 0;
  };
  if (total) leaveOut(run.result(total).states, State.blocked);
  for (const gate of gates) if (isUnranked(gate.effect)) leaveOut(closedBy(gate, run), YES);
  return ranked;
}

/**
 * Where one row's standing is open, so is every place of its group; where it is open which group a row is in, every place is.
 */
function openGroups(own: Uint8Array, membership: Uint8Array | undefined, codes: Int32Array): Uint8Array {
  if (membership?.includes(1)) return own.map(() => 1);
  const open = new Set(codes.filter((code, row) => own[row] === 1 && code !== NO_CODE));
  return own.map((flag, row) => (flag === 1 || open.has(codes[row]!) ? 1 : 0));
}
