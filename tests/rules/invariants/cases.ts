import fc from 'fast-check';
import type { CompiledRules } from '../../../src/rules/compile/compile';
import type { Run } from '../../../src/rules/run-result';
import { Dice } from '../../contract/generate/dice';
import { compiled, decided } from './decided';
import { makeCase, type Case } from './generate/case';
import type { Wanted } from './generate/leaves';

/** A random case with its run. */
export interface Decided extends Case {
  readonly dice: Dice;
  readonly compiled: CompiledRules;
  readonly run: Run;
}

/** The same cases every time. */
export function decidedCases(count: number, seed: number, wanted: Wanted): Decided[] {
  return fc.sample(fc.gen(), { seed, numRuns: count }).map((generated) => {
    const dice = new Dice(generated);
    const random = makeCase(dice, wanted);
    const rules = compiled(random.rules);
    return { ...random, dice, compiled: rules, run: decided(rules, random.rows) };
  });
}

/** Asks something of every case; one that fails is told whole. */
export function onEach<T extends Case>(cases: readonly T[], holds: (one: T) => void): void {
  for (const one of cases)
    try {
      holds(one);
    } catch (error) {
      const told = JSON.stringify({ rules: one.rules, rows: one.rows }, null, 1);
      throw new Error(`${String(error)}\n${told}`, { cause: error });
    }
}
