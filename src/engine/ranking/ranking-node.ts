import { NO_CODE } from '../columns/column';
import { groupBy, numbers } from '../columns/operations';
import {
  dependenciesOf,
  evaluateBound,
  inputsOf,
  traceBound,
  unsettledBy,
  type BoundExpression,
} from '../graph/bound-expression';
import type { Evaluation } from '../graph/node';
import { nodeId, State, type Node, type NodeId, type Result } from '../graph/node';
import type { Entry } from '../problem';
import { fold } from '../text/fold';
import { classesOf, keysOf, type Rung } from './order';

export interface Ranking {
  readonly id: string;
  readonly title: string;
  /** What places follow, then the ladder that breaks ties, top to bottom. */
  readonly by: Rung;
  readonly ties: readonly Rung[];
  readonly within?: BoundExpression | undefined;
  readonly method: 'competition' | 'dense' | 'average';
  /** The gates' node: a row behind a closed gate takes no place. */
  readonly gates?: NodeId | undefined;
  /** The population's total: a row that is blocked there takes no place. */
  readonly total?: NodeId | undefined;
}

export interface RankingResult extends Result {
  readonly value: { readonly type: 'number'; readonly values: Float64Array };
  /** How many rows share the place, 1 when alone; 0 without a place. */
  readonly tied: Int32Array;
  /** Index into `groupNames`; −1 without a group, all 0 when the ranking has no groups. */
  readonly groups: Int32Array;
  readonly groupNames: readonly string[];
  /** Rows ranked in the row's group. */
  readonly sizes: readonly number[];
}

/** Whether each row may take a place. */
export interface RankGate extends Result {
  readonly unranked: Uint8Array;
}

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
        ...[ranking.gates, ranking.total].filter((node) => node !== undefined),
      ]),
    ],
    evaluate(run) {
      const size = run.data(population).rowCount;
      const keys = ladder.map((rung) => keysOf(rung, run));
      const groups = ranking.within ? groupBy(evaluateBound(ranking.within, run), fold) : undefined;
      const codes = groups?.codes ?? new Int32Array(size);
      const groupNames = groups?.names ?? [''];
      const closed = ranking.gates ? run.result<RankGate>(ranking.gates).unranked : undefined;
      const states = ranking.total ? run.result(ranking.total).states : undefined;

      const members: number[][] = groupNames.map(() => []);
      for (let row = 0; row < size; row++) {
        if (
          codes[row] !== NO_CODE &&
          keys[0]![row] !== Infinity &&
          !closed?.[row] &&
          states?.[row] !== State.blocked
        )
          members[codes[row]!]!.push(row);
      }
      const places = new Float64Array(size).fill(NaN);
      const tied = new Int32Array(size);
      for (const rows of members) placeGroup(rows, classesOf(rows, keys), ranking.method, places, tied);

      const unsettled = unsettledBy(run, population, ...expressions);
      const result = {
        value: numbers(places),
        tied,
        groups: codes,
        groupNames,
        sizes: members.map((rows) => rows.length),
      };
      return unsettled ? { ...result, unsettled } : result;
    },
    explain: (row, run) => explainPlace(ranking, nodeId(population, ranking.id), row, run),
    trace: (row, run) => traceBound(ranking.by.by, row, run),
  };
}

function placeGroup(
  rows: readonly number[],
  classes: readonly (readonly number[])[],
  method: Ranking['method'],
  places: Float64Array,
  tied: Int32Array,
): void {
  let before = 0;
  classes.forEach((members, index) => {
    const place =
      method === 'dense'
        ? index + 1
        : method === 'competition'
          ? before + 1
          : before + (members.length + 1) / 2;
    for (const row of members) {
      places[row] = place;
      tied[row] = members.length;
    }
    before += members.length;
  });
  if (before !== rows.length) throw new Error('every row has one place');
}

/** The ladder read for the row, the gates that fired or did not, and the place with whoever shares it. */
function explainPlace(ranking: Ranking, id: NodeId, row: number, run: Evaluation): Entry[] {
  const result = run.result<RankingResult>(id);
  const place = result.value.values[row]!;
  const group = result.groups[row]!;
  const ladder = [ranking.by, ...ranking.ties].flatMap(({ by }) => inputsOf(by, row, run));
  const gates = ranking.gates ? run.node(ranking.gates).explain(row, run) : [];
  const name = group === NO_CODE ? null : result.groupNames[group]!;
  const params = { title: ranking.title, group: name === '' ? null : name };
  if (Number.isNaN(place)) return [...ladder, ...gates, { code: 'ranking.no-place', params }];
  const placed = { ...params, place, tied: result.tied[row]!, of: result.sizes[group]! };
  if (result.tied[row]! === 1) return [...ladder, ...gates, { code: 'ranking.place', params: placed }];
  const data = run.data(run.node(id).population);
  const others = tiedWith(result, row).filter((other) => other !== row);
  const names = others.slice(0, MOST_NAMES).map((other) => Object.values(data.keyOf(other)).join(' | '));
  const more = others.length > names.length ? '; …' : '';
  return [
    ...ladder,
    ...gates,
    { code: 'ranking.shared-place', params: { ...placed, names: names.join('; ') + more } },
  ];
}

const MOST_NAMES = 10;

/** The rows that share a row's place, the row among them. */
function tiedWith(result: RankingResult, row: number): number[] {
  const place = result.value.values[row];
  const group = result.groups[row];
  const rows: number[] = [];
  result.value.values.forEach((value, other) => {
    if (value === place && result.groups[other] === group) rows.push(other);
  });
  return rows;
}
