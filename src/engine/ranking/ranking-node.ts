import { NO_CODE, YES } from '../columns/column';
import { groupBy, numbers } from '../columns/operations';
import { dependenciesOf, evaluateBound, traceBound, unsettledBy } from '../graph/bound-expression';
import { unite } from '../graph/frame';
import { nodeId, State, type Evaluation, type Node } from '../graph/node';
import { fold } from '../text/fold';
import { explainPlace } from './explain-ranking';
import { closedBy, isUnranked, standingBehind } from './gates';
import { classesOf, keysFrom } from './order';
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
      const out = unrankedRows(ranking, behind.blocked, run);

      const members: number[][] = groupNames.map(() => []);
      for (let row = 0; row < size; row++) {
        if (codes[row] !== NO_CODE && keys[0]![row] !== Infinity && !out[row])
          members[codes[row]!]!.push(row);
      }
      const places: Places = {
        values: new Float64Array(size).fill(NaN),
        tied: new Int32Array(size),
        heads: new Int32Array(size).fill(NO_CODE),
        standing: new Int32Array(members.reduce((all, rows) => all + rows.length, 0)),
      };
      let from = 0;
      for (const rows of members) {
        placeGroup(classesOf(rows, keys), from, ranking.method, places);
        from += rows.length;
      }
      const membership = ranking.within && unsettledBy(run, population, ranking.within);
      const own = [unsettledBy(run, population, ...expressions), behind.unsettled].reduce(unite);
      const unsettled = own && openGroups(own, membership, codes);
      const { tied, heads, standing } = places;
      const result = {
        value: numbers(places.values),
        tied,
        groups: codes,
        groupNames,
        sizes: members.map((rows) => rows.length),
        ladder: columns,
        keys,
        heads,
        standing,
      };
      return unsettled ? { ...result, unsettled } : result;
    },
    explain: (row, run) => explainPlace(population, ranking, row, run),
    trace: (row, run) => traceBound(ranking.by.by, row, run),
    formula: (row, _facet, layout) => placeFormula(population, ranking, row, layout),
  };
}

/** 1 for rows that take no place: blocked, or behind a closed gate. */
function unrankedRows({ gates, total }: Ranking, blocked: Uint8Array, run: Evaluation): Uint8Array {
  const states = total ? run.result(total).states : undefined;
  const closed = gates.filter(({ effect }) => isUnranked(effect)).map((gate) => closedBy(gate, run));
  return blocked.map((flag, row) => {
    const out = states?.[row] === State.blocked || closed.some((flags) => flags[row] === YES);
    return out ? 1 : flag;
  });
}

/** Places as they are given out, row by row. */
interface Places {
  readonly values: Float64Array;
  readonly tied: Int32Array;
  readonly heads: Int32Array;
  readonly standing: Int32Array;
}

/** @param from where the group begins in `standing` */
function placeGroup(
  classes: readonly (readonly number[])[],
  from: number,
  method: Ranking['method'],
  { values, tied, heads, standing }: Places,
): void {
  let before = 0;
  classes.forEach((members, index) => {
    const place =
      method === 'dense'
        ? index + 1
        : method === 'competition'
          ? before + 1
          : before + (members.length + 1) / 2;
    standing.set(members, from + before);
    for (const row of members) {
      values[row] = place;
      tied[row] = members.length;
      heads[row] = from + before;
    }
    before += members.length;
  });
}

/**
 * Where one row's standing is open, so is every place of its group; where it is open which group a row is in, every place is.
 */
function openGroups(own: Uint8Array, membership: Uint8Array | undefined, codes: Int32Array): Uint8Array {
  if (membership?.includes(1)) return own.map(() => 1);
  const open = new Set(codes.filter((code, row) => own[row] === 1 && code !== NO_CODE));
  return own.map((flag, row) => (flag === 1 || open.has(codes[row]!) ? 1 : 0));
}
