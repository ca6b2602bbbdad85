import fc from 'fast-check';
import type { Tie } from '../../../../src/engine/titles/quota/rules';
import { takeSeats } from '../../../../src/engine/titles/seats/seats';
import type { Classes } from '../../../../src/engine/ranking/classes';
import type { Contest, Seating } from '../../../../src/engine/titles/seats/contest';
import type { Pool } from '../../../../src/engine/titles/seats/rooms';

export type Choice = 'admit' | 'refuse' | undefined;

/** A contest as a test writes it: classes of rows, best first, and for each pool its room, rule and rows. */
export interface WrittenContest {
  readonly classes: readonly (readonly number[])[];
  readonly pools: readonly (Pool & { readonly rows: readonly number[] })[];
  readonly choices?: Readonly<Record<number, Choice>>;
  readonly passesOn?: readonly number[];
}

export function classed(classes: readonly (readonly number[])[]): Classes {
  const starts = classes.reduce((ends, { length }) => [...ends, ends.at(-1)! + length], [0]);
  return { rows: Int32Array.from(classes.flat()), starts: Int32Array.from(starts) };
}

export function contestOf({ classes, pools, choices = {}, passesOn }: WrittenContest): Contest {
  return {
    classes: classed(classes),
    pools,
    poolsOf: (row) => [...pools.keys()].filter((pool) => pools[pool]!.rows.includes(row)),
    choice: (row) => choices[row],
    ...(passesOn && { passesOn: (row: number) => passesOn.includes(row) }),
  };
}

export const seatsOf = (written: WrittenContest): Seating => takeSeats(contestOf(written));

/** The rows without a seat, each with the pools that had no room for it. */
export function away({ over }: Pick<Seating, 'over'>): [number, readonly number[]][] {
  const pairs: [number, readonly number[]][] = [];
  over.forEach((row, pools) => pairs.push([row, pools]));
  return pairs;
}

/** What each row has, by row. */
export function fates({ seated, over, council, passed }: Seating): Record<number, string> {
  return Object.fromEntries([
    ...seated.map((row) => [row, 'seated'] as const),
    ...over.rows.map((row) => [row, 'over'] as const),
    ...council.map((row) => [row, 'council'] as const),
    ...passed.map((row) => [row, 'passed'] as const),
  ]);
}

const tieRules = fc.constantFrom<Tie>('council', 'none', 'all');

/** Rows 0…n−1 in random classes. */
function classesOf(sizes: readonly number[]): number[][] {
  let next = 0;
  return sizes.map((size) => Array.from({ length: size }, () => next++));
}

/**
 * Random contests of two quotas (groups of the first, groups of the second) and a part that limits some rows inside each
 * group of the first.
 */
export const contests = (options: { readonly largestClass: number; readonly ties?: fc.Arbitrary<Tie> }) =>
  fc
    .record({
      sizes: fc.array(fc.integer({ min: 1, max: options.largestClass }), { minLength: 1, maxLength: 10 }),
      first: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 2 }),
      second: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 2 }),
      part: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 2 }),
      ties: fc.tuple(options.ties ?? tieRules, options.ties ?? tieRules),
      bits: fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 60, maxLength: 60 }),
    })
    .map(({ sizes, first, second, part, ties, bits }): WrittenContest => {
      const classes = classesOf(sizes);
      const rows = classes.flat();
      const of = (bit: number, value: number): number[] =>
        rows.filter((row) => ((bits[row]! >> bit) & 1) === value);
      return {
        classes,
        pools: [
          ...first.map((room, i) => ({ room, tie: ties[0], family: 0, rows: of(0, i) })),
          ...second.map((room, i) => ({ room, tie: ties[1], family: 1, rows: of(1, i) })),
          ...part.map((room, i) => ({
            room,
            tie: ties[0],
            family: 2,
            rows: of(0, i).filter((row) => (bits[row]! & 4) > 0),
          })),
        ],
      };
    });
