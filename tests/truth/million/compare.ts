import { Decided } from '../../../src/engine/titles/title';
import { CRITERIA, type Data } from './data';
import { decideAll, tableOf, type Decision } from './engine';
import type { Report } from './report';
import {
  Award,
  awardsOf,
  endsOnHalf,
  floatPointsOf,
  floatTotalsOf,
  pointsOf,
  totalsOf,
  type Awards,
} from './whole-numbers';

/** Decides the data with the engine, then reckons everything anew in whole numbers and counts what differs. */
export function compareAwards(data: Data): Report {
  const table = tableOf(data);
  const before = process.memoryUsage().rss;
  const start = performance.now();
  const engine = decideAll(table);
  const seconds = (performance.now() - start) / 1000;
  const most = process.resourceUsage().maxRSS * 1024;

  const totals = totalsOf(data);
  const expected = awardsOf(data, totals);
  const inFloats = awardsOf(data, floatTotalsOf(data));
  const points = comparePoints(data, engine);
  return {
    differences: {
      points: points.differing,
      totals: rowsWhere(data, (row) => engine.total[row] !== totals[row]! / 100),
      places: rowsWhere(data, (row) => engine.ranking.value.values[row] !== expected.places[row]),
      seats: differingSeats(engine, expected),
      decisions: rowsWhere(data, (row) => engine.title.decisions[row] !== DECISIONS[expected.awards[row]!]),
    },
    problems: engine.problems,
    given: rowsWhere(data, (row) => expected.awards[row] === Award.given),
    council: rowsWhere(data, (row) => expected.awards[row] === Award.council),
    cuts: engine.title.seating!.quotas.filter(({ cut }) => cut !== undefined).length,
    halves: points.halves,
    wrongInFloats: {
      points: points.wrongInFloats,
      decisions: rowsWhere(data, (row) => inFloats.awards[row] !== expected.awards[row]),
    },
    seconds,
    memory: { before, most },
  };
}

const DECISIONS: Readonly<Record<number, number>> = {
  [Award.given]: Decided.nominated,
  [Award.over]: Decided.overQuota,
  [Award.council]: Decided.council,
};

function rowsWhere({ rows }: Data, test: (row: number) => boolean): number {
  let count = 0;
  for (let row = 0; row < rows; row++) if (test(row)) count += 1;
  return count;
}

function comparePoints(data: Data, engine: Decision) {
  const sum = { differing: 0, halves: 0, wrongInFloats: 0 };
  for (let criterion = 0; criterion < CRITERIA; criterion++) {
    const points = engine.points[criterion]!;
    for (let row = 0; row < data.rows; row++) {
      const expected = pointsOf(row, criterion) / 100;
      if (points[row] !== expected) sum.differing += 1;
      if (endsOnHalf(row, criterion)) sum.halves += 1;
      if (floatPointsOf(row, criterion) !== expected) sum.wrongInFloats += 1;
    }
  }
  return sum;
}

function differingSeats({ title }: Decision, { seats }: Awards): number {
  const counted = new Map(title.seating!.quotas.map((quota) => [quota.group, quota.seats]));
  return seats.filter((count, cluster) => counted.get(`Cụm ${cluster + 1}`) !== count).length;
}
