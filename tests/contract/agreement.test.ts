import fc from 'fast-check';
import { decideRows } from '../support/decide';
import { Census } from './census';
import { differences, provisionalFaults } from './differences';
import { makeCase, retold } from './generate/case';
import { someChoices } from './generate/choices';
import { Dice } from './generate/dice';
import { Oracle } from './oracle/oracle';

const RUNS = 400;
/** Other cases: CONTRACT_SEED. Of a failing case the first one is shown; CONTRACT_SHRINK looks for a smaller one (minutes). */
const SETTINGS = {
  seed: Number(process.env['CONTRACT_SEED'] ?? 20210115),
  endOnFailure: process.env['CONTRACT_SHRINK'] === undefined,
};

describe('random rule sets on random rows', () => {
  it('are decided as an independent reckoning of the contract decides them', () => {
    const census = new Census();
    let compared = 0;
    fc.assert(
      fc.property(fc.gen(), (generated) => {
        const dice = new Dice(generated);
        const random = makeCase(dice);
        const oracle = new Oracle(random.world);
        const run = decideRows(random.rules, random.rows);
        const found = [...differences(run, oracle), ...provisionalFaults(run, oracle)];
        if (oracle.points.doubtful) return;
        if (found.length > 0) throw new Error(`${found.join('\n')}\n${retold(random)}`);
        census.add(oracle);
        compared += 1;

        const choices = someChoices(dice, oracle);
        if (choices.length === 0) return;
        for (const { kind } of choices) census.count('choice', kind);
        const settled = new Oracle(random.world, choices);
        const after = differences(decideRows(random.rules, random.rows, choices), settled);
        if (after.length > 0)
          throw new Error(`${after.join('\n')}\n${JSON.stringify(choices)}\n${retold(random)}`);
      }),
      { numRuns: RUNS, ...SETTINGS },
    );
    process.stdout.write(
      `${compared} of ${RUNS} random cases compared, the rest at the edge of floats\n${String(census)}`,
    );
    expect(compared).toBeGreaterThan(RUNS * 0.9);
    expect(census.rare(20)).toEqual([]);
  }, 120_000);
});
