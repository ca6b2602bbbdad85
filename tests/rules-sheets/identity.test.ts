import fc from 'fast-check';
import { PACKS } from '../../src/rules/packs';
import type { RuleSet } from '../../src/rules/rule-set';
import { makeCase as contractCase } from '../contract/generate/case';
import { Dice } from '../contract/generate/dice';
import { makeCase as pointsCase } from '../rules/invariants/generate/case';
import { anyRules } from './support/any-rules';
import { gridsIn, gridsOf, hollow, read, xlsxOf } from './support/grids';

const packs = PACKS as unknown as readonly RuleSet[];

function dice(count: number, seed: number): Dice[] {
  return fc.sample(fc.gen(), { seed, numRuns: count }).map((generated) => new Dice(generated));
}

describe('rules as worksheets and back', () => {
  it.each(packs.map((pack) => [pack.id, pack] as const))(
    'give the criteria and titles of the pack %s again, through the bytes of a workbook',
    async (_, pack) => {
      const grids = await gridsIn(await xlsxOf(pack));
      const again = read(hollow(pack), grids);
      expect(again.problems).toEqual([]);
      expect(again.json).toStrictEqual(pack);
    },
  );

  it('leave a rule set that nobody changed the very same, its properties in their order', () => {
    for (const pack of packs) {
      const again = read(pack, gridsOf(pack));
      expect(again.json).toBe(pack);
    }
  });

  it('give random rule sets of titles, quotas and gates again', () => {
    for (const each of dice(50, 11)) {
      const { rules } = contractCase(each);
      const again = read(hollow(rules), gridsOf(rules));
      expect(again.problems).toEqual([]);
      expect(again.json).toStrictEqual(plain(rules));
    }
  });

  it('give random rule sets of every method and aggregate again', () => {
    for (const each of dice(50, 12)) {
      const { rules } = pointsCase(each, { rising: false });
      const again = read(hollow(rules), gridsOf(rules));
      expect(again.problems).toEqual([]);
      expect(again.json).toStrictEqual(plain(rules));
    }
  });

  it('give every property the language has again, with whatever texts and numbers it holds', () => {
    fc.assert(
      fc.property(anyRules, (rules) => {
        const again = read(hollow(rules), gridsOf(rules));
        expect(again.problems).toEqual([]);
        expect(again.json).toStrictEqual(rules);
      }),
      { seed: 13, numRuns: 120 },
    );
  });

  it('give the same through the bytes of a workbook', async () => {
    for (const rules of fc.sample(anyRules, { seed: 14, numRuns: 12 })) {
      const again = read(hollow(rules), await gridsIn(await xlsxOf(rules)));
      expect(again.problems).toEqual([]);
      expect(again.json).toStrictEqual(rules);
    }
  });
});

/** As JSON has it. */
function plain(rules: RuleSet): unknown {
  return JSON.parse(JSON.stringify(rules));
}
