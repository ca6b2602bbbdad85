import fc from 'fast-check';
import { makeCase } from '../../contract/generate/case';
import { Dice } from '../../contract/generate/dice';
import { makeCase as oneOfAllMethods, POPULATION } from '../../rules/invariants/generate/case';
import type { Cells } from '../../support/table';
import { councilCase } from './council-case';
import { denseCase } from './dense-case';
import type { LiveCase, Rows } from './live-case';
import { quotaCase } from './quota-case';

/** How many cases of each kind. */
export interface Wanted {
  /** One or two populations that read each other, with columns, roll-ups, gates, bands and titles. */
  readonly mixed: number;
  /** One population whose criteria are of random methods. */
  readonly scored: number;
  /** One population with every method under every aggregate. */
  readonly dense: number;
  /** One population about which a council votes and chooses, and of which there is a history. */
  readonly council?: number;
  /** One population with quotas of every kind, which may have parts and be several at once. */
  readonly quotas?: number;
}

/** The same cases every time. */
export function randomCases(
  { mixed, scored, dense, council = 0, quotas = 0 }: Wanted,
  seed: number,
): LiveCase[] {
  const some = <T>(count: number, make: (dice: Dice, number: number) => T): T[] =>
    count === 0
      ? []
      : fc.sample(fc.gen(), { seed, numRuns: count }).map((random, at) => make(new Dice(random), at));
  return [
    ...some(mixed, (dice) => makeCase(dice)).map(({ rules, rows }) => ({ rules, rows: rows as Rows })),
    ...some(scored, (dice) => oneOfAllMethods(dice, { rising: false })).map(ofOne),
    ...some(dense, denseCase).map(ofOne),
    ...some(council, councilCase),
    ...some(quotas, quotaCase),
  ];
}

function ofOne({ rules, rows }: { rules: LiveCase['rules']; rows: readonly Cells[] }): LiveCase {
  return { rules, rows: { [POPULATION]: rows } };
}
