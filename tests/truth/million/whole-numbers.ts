import { actualOf, clusterOf, CRITERIA, MAXIMA, targetOf, type Data } from './data';

/** Points in hundredths: the maximum × min(actual ÷ target, 1), halves away from zero. No number here passes 2^53. */
export function pointsOf(row: number, criterion: number): number {
  const target = targetOf(row, criterion);
  const twice = twicePoints(row, criterion) + target;
  return (twice - (twice % (2 * target))) / (2 * target);
}

/** Whether the points are so many and a half hundredths before they are rounded. */
export function endsOnHalf(row: number, criterion: number): boolean {
  const target = targetOf(row, criterion);
  return twicePoints(row, criterion) % (2 * target) === target;
}

/** Twice the points before rounding, times the target: a whole number. */
function twicePoints(row: number, criterion: number): number {
  return 2 * MAXIMA[criterion]! * Math.min(actualOf(row, criterion), targetOf(row, criterion));
}

/** Points as a program has them that multiplies, divides and rounds floats as they come. */
export function floatPointsOf(row: number, criterion: number): number {
  const reached = Math.min(actualOf(row, criterion) / 100 / (targetOf(row, criterion) / 100), 1);
  return Math.round((MAXIMA[criterion]! / 100) * reached * 100) / 100;
}

/** Total points of every row, in hundredths. */
export function totalsOf({ rows }: Data): Float64Array {
  const totals = new Float64Array(rows);
  for (let criterion = 0; criterion < CRITERIA; criterion++)
    for (let row = 0; row < rows; row++) totals[row]! += pointsOf(row, criterion);
  return totals;
}

/** The sum of such points in floats. */
export function floatTotalsOf({ rows }: Data): Float64Array {
  const totals = new Float64Array(rows);
  for (let criterion = 0; criterion < CRITERIA; criterion++)
    for (let row = 0; row < rows; row++) totals[row]! += floatPointsOf(row, criterion);
  return totals;
}

export const Award = { given: 0, over: 1, council: 2 } as const;

export interface Awards {
  /** An `Award` per row. */
  readonly awards: Uint8Array;
  /** Place inside the cluster: 1 and how many have more. */
  readonly places: Float64Array;
  /** Seats, by cluster. */
  readonly seats: readonly number[];
}

/**
 * 15 % of each cluster, rounded down. A row has an award when all who have at least as much fit the seats, none when
 * those who have more fill them; the others are equal across the cut, and theirs is the council's to decide.
 */
export function awardsOf(data: Data, totals: Float64Array): Awards {
  const members: number[][] = Array.from({ length: data.clusters }, () => []);
  for (let row = 0; row < data.rows; row++) members[clusterOf(data, row)]!.push(row);
  const seats = members.map(({ length }) => (15 * length - ((15 * length) % 100)) / 100);
  const awards = new Uint8Array(data.rows);
  const places = new Float64Array(data.rows);
  members.forEach((rows, cluster) => {
    const sorted = Float64Array.from(rows, (row) => totals[row]!).sort();
    for (const row of rows) {
      const atLeast = rows.length - countBelow(sorted, totals[row]!);
      const more = rows.length - countUpTo(sorted, totals[row]!);
      places[row] = more + 1;
      const fits = atLeast <= seats[cluster]!;
      awards[row] = fits ? Award.given : more >= seats[cluster]! ? Award.over : Award.council;
    }
  });
  return { awards, places, seats };
}

/** How many of what is sorted are less than the amount. */
function countBelow(sorted: Float64Array, amount: number): number {
  return firstWhere(sorted, (value) => value >= amount);
}

function countUpTo(sorted: Float64Array, amount: number): number {
  return firstWhere(sorted, (value) => value > amount);
}

/** The first place where a test holds that holds for all that follow; the length when it never does. */
function firstWhere(sorted: Float64Array, test: (value: number) => boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (test(sorted[middle]!)) to = middle;
    else from = middle + 1;
  }
  return from;
}
