import { MISSING, NO_CODE, YES } from '../columns/column';
import { shownAt } from '../columns/operations';
import { inputsOf, traceBound } from '../graph/bound-expression';
import { titleOf } from '../graph/expression-title';
import { nodeId, State, type Evaluation } from '../graph/node';
import { rowName } from '../graph/row-name';
import type { Entry } from '../problem';
import { closedBy, explainGates, isUnranked } from './gates';
import type { Ranking, RankingResult } from './ranking';

/** More names than anyone reads would only hide the ones that matter. */
const MOST_NAMES = 10;
/** Cells shown of a row that the row is compared with. */
const MOST_CELLS = 10;

/** The ladder read for the row, the gates that fired or did not, the place, and how ties were broken. */
export function explainPlace(population: string, ranking: Ranking, row: number, run: Evaluation): Entry[] {
  const result = run.result<RankingResult>(nodeId(population, ranking.id));
  const ladder = [ranking.by, ...ranking.ties].map(({ by }) => by);
  const read = [...ladder, ...(ranking.within ? [ranking.within] : [])];
  const inputs = read.flatMap((expression) => inputsOf(expression, row, run));
  const gates = explainGates(ranking.gates, isUnranked, row, run);
  if (Number.isNaN(result.value.values[row]!))
    return [...inputs, ...gates, noPlace(ranking, result, row, run)];
  return [
    ...inputs,
    ...gates,
    placeOf(population, ranking, result, row, run),
    ...settledTies(population, ranking, result, row, run),
  ];
}

function placeOf(
  population: string,
  { title, within }: Ranking,
  result: RankingResult,
  row: number,
  run: Evaluation,
): Entry {
  const group = result.groups[row]!;
  const tied = result.tied[row]!;
  const params = {
    title,
    group: within ? result.groupNames[group]! : null,
    place: result.value.values[row]!,
    tied,
    of: result.sizes[group]!,
  };
  const code = tied === 1 ? 'ranking.place' : 'ranking.shared-place';
  const grouped = within ? `${code}-in-group` : code;
  if (tied === 1) return { code: grouped, params };
  const head = result.heads[row]!;
  const members = result.standing.subarray(head, head + Math.min(tied, MOST_NAMES + 1));
  const others = [...members].filter((other) => other !== row).slice(0, MOST_NAMES);
  const names = others.map((other) => rowName(population, other, run)).join('; ');
  return {
    code: grouped,
    params: { ...params, names: others.length < tied - 1 ? `${names}; …` : names },
  };
}

/** Why a row takes no place; the gate or the missing figure itself is told before. */
function noPlace(
  { title, by, gates, total, within }: Ranking,
  { groups }: RankingResult,
  row: number,
  run: Evaluation,
): Entry {
  const standsAt = (flag: number) => gates.find((gate) => closedBy(gate, run)[row] === flag);
  const closed = gates.find((gate) => isUnranked(gate.effect) && closedBy(gate, run)[row] === YES);
  if (closed) return { code: 'ranking.out-by-gate', params: { title, because: closed.because } };
  const unknown = standsAt(MISSING);
  if (unknown) return { code: 'ranking.out-by-unknown-gate', params: { title, because: unknown.because } };
  if (total !== undefined && run.result(total).states?.[row] === State.blocked)
    return { code: 'ranking.out-by-points', params: { title } };
  if (within && groups[row] === NO_CODE)
    return { code: 'ranking.out-by-group', params: { title, by: titleOf(within, run) } };
  return { code: 'ranking.out-by-value', params: { title, by: titleOf(by.by, run) } };
}

/** For the nearest rows that are equal on the first rung and yet not in the same place: which rung told them apart. */
function settledTies(
  population: string,
  ranking: Ranking,
  result: RankingResult,
  row: number,
  run: Evaluation,
): Entry[] {
  const rungs = [ranking.by, ...ranking.ties];
  const { rivals, more } = rivalsOf(result, row);
  const entries = rivals.map((rival): Entry => {
    const decides = result.keys.findIndex((keys) => keys[rival] !== keys[row]);
    const { by } = rungs[decides]!;
    const [own, theirs] = [row, rival].map((at) => shownAt(result.ladder[decides]!, at));
    const isAhead = result.keys[decides]![row]! < result.keys[decides]![rival]!;
    return {
      code: isAhead ? 'ranking.tie-ahead' : 'ranking.tie-behind',
      params: {
        title: ranking.title,
        who: rowName(population, rival, run),
        equal: rungs
          .slice(0, decides)
          .map((rung) => titleOf(rung.by, run))
          .join('; '),
        rung: titleOf(by, run),
        own: own!,
        theirs: theirs!,
      },
      cells: traceBound(by, rival, run).slice(0, MOST_CELLS),
    };
  });
  return more
    ? [...entries, { code: 'ranking.more-ties', params: { rung: titleOf(ranking.by.by, run) } }]
    : entries;
}

/** The nearest of those that share the first rung, not the place; best first. */
function rivalsOf(result: RankingResult, row: number): { rivals: number[]; more: boolean } {
  const head = result.heads[row]!;
  const above = equalFirst(result, row, head - 1, -1);
  const below = equalFirst(result, row, head + result.tied[row]!, 1);
  const half = MOST_NAMES / 2;
  const aboveRoom = Math.max(half, MOST_NAMES - below.length);
  const belowRoom = Math.max(half, MOST_NAMES - above.length);
  return {
    rivals: [...above.slice(0, aboveRoom).reverse(), ...below.slice(0, belowRoom)],
    more: above.length + below.length > MOST_NAMES,
  };
}

/** Rows beside a class that are equal to it on the first rung, nearest first; one more than is told. */
function equalFirst(result: RankingResult, row: number, from: number, step: 1 | -1): number[] {
  const { standing, groups, keys } = result;
  const rows: number[] = [];
  for (let at = from; rows.length <= MOST_NAMES; at += step) {
    const other = standing[at];
    if (other === undefined || groups[other] !== groups[row] || keys[0]![other] !== keys[0]![row]) break;
    rows.push(other);
  }
  return rows;
}
