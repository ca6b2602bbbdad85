import type { Data } from './data';

/** How often the engine and whole-number arithmetic differ, and what the engine took for it. */
export interface Report {
  readonly differences: Readonly<Record<'points' | 'totals' | 'places' | 'seats' | 'decisions', number>>;
  readonly problems: number;
  readonly given: number;
  /** Rows that are equal across a cut, and the clusters that have one. */
  readonly council: number;
  readonly cuts: number;
  /** Points that fall exactly between two hundredths before they are rounded. */
  readonly halves: number;
  /** Points, and decisions about rows, that differ when floats are rounded, summed and compared as they come. */
  readonly wrongInFloats: { readonly points: number; readonly decisions: number };
  readonly seconds: number;
  /** Bytes: before the engine, and the most there were at any time. */
  readonly memory: { readonly before: number; readonly most: number };
}

/** For people. */
export function told({ rows, clusters }: Data, report: Report): string {
  const count = (number: number): string => Math.round(number).toLocaleString('en');
  const { given, council, cuts, halves, wrongInFloats, seconds, memory } = report;
  return [
    `${count(rows)} rows in ${count(clusters)} clusters: ${count(given)} awards, ${count(council)} rows equal across ${count(cuts)} cuts`,
    `decided in ${seconds.toFixed(1)} s; ${count(memory.before / 1e6)} MB before, at most ${count(memory.most / 1e6)} MB`,
    `${count(halves)} points end on half a hundredth; floats as they come make ${count(wrongInFloats.points)} points and ${count(wrongInFloats.decisions)} decisions wrong`,
  ].join('\n');
}
