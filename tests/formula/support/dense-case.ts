import type { Criterion } from '../../../src/rules/rule-set';
import type { Dice } from '../../contract/generate/dice';
import { makeCase, type Case } from '../../rules/invariants/generate/case';
import { METHODS, methodOf, POLICIES } from '../../rules/invariants/generate/leaves';
import { AGGREGATES } from '../../rules/invariants/generate/sections';

/**
 * A random case whose table of points has every method under every aggregate; which policy for missing results each has
 * goes round with the number of the case, so that four of them have each method with each policy under each aggregate.
 */
export function denseCase(dice: Dice, number: number): Case {
  const made = makeCase(dice, { rising: false });
  const [population] = made.rules.populations;
  if (!population) throw new Error('a case has a population');
  const criteria = AGGREGATES.map((aggregate, at): Criterion => {
    const id = `mục_${at}`;
    const children = METHODS.map((kind, turn): Criterion => {
      const max = dice.pick([10, 5, 4]);
      return {
        id: `tc_${at}_${turn}`,
        title: `${kind} ${aggregate}`,
        max,
        method: methodOf(dice, kind, max, { rising: false }),
        missing: POLICIES[(number + at + turn) % POLICIES.length]!,
        ...(aggregate === 'weighted-mean' && { weight: dice.pick([1, 2, 3, 0.5]) }),
      };
    });
    const needsMax = aggregate !== 'sum' && aggregate !== 'best' && aggregate !== 'worst';
    return { id, title: aggregate, aggregate, children, ...(needsMax && { max: dice.pick([10, 20]) }) };
  });
  const adjust = { rescale: dice.pick(['section', 'total', 'none'] as const) };
  return {
    ...made,
    rules: { ...made.rules, populations: [{ ...population, criteria, adjust }] },
  };
}
