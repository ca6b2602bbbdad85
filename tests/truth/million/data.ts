/** Rows of two-decimal data, made from nothing but their number: everything is a whole number of hundredths. */
export interface Data {
  readonly rows: number;
  readonly clusters: number;
}

export const CRITERIA = 20;

/** What each criterion is worth, in hundredths of a point; together 100 points. */
export const MAXIMA: readonly number[] = Array.from(
  { length: CRITERIA },
  (_, criterion) => [200, 800, 250, 750, 300, 700, 400, 600, 500, 500][criterion % 10]!,
);

/** Targets of which many results are points that end exactly between two hundredths. */
const ROUND_TARGETS = [200, 400, 800, 1600, 2500, 5000, 10_000, 12_500];

/** The row's cluster, from 0. */
export function clusterOf({ clusters }: Data, row: number): number {
  return scattered(row, CRITERIA) % clusters;
}

/** From 1.00 to 1000.00, every second one a round figure. */
export function targetOf(row: number, criterion: number): number {
  const random = scattered(row, criterion);
  return random % 2 === 0
    ? ROUND_TARGETS[(random >>> 1) % ROUND_TARGETS.length]!
    : 100 + ((random >>> 1) % 99_901);
}

/** From 60 % to 110 % of the target. */
export function actualOf(row: number, criterion: number): number {
  const percents = 6000 + (scattered(row, criterion + 100) % 5001);
  const amount = targetOf(row, criterion) * percents;
  return (amount - (amount % 10_000)) / 10_000;
}

/** Bits without any order, the same on every machine (the mixing steps of MurmurHash3). */
function scattered(row: number, salt: number): number {
  let bits = Math.imul(row + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
