import { describeWith } from '../support/tool';
import { difference, judge } from './support/judge';
import { COUNCIL } from './support/council';
import { EVERYTHING } from './support/everything';
import { LONG_LADDER } from './support/long-ladder';
import { randomCases } from './support/random-cases';

jest.setTimeout(600_000);

describeWith('soffice', 'sheets with formulas', (soffice) => {
  // the long script (scripts/truth/formulas.mjs) asks the same of hundreds
  it('calculate to what the engine says, on loading and after cells have changed', async () => {
    const wanted = { mixed: 5, scored: 3, dense: 0, council: 2, quotas: 4 };
    const cases = [EVERYTHING, COUNCIL, LONG_LADDER, ...randomCases(wanted, 20260721)];
    const { differences, compared, fixed } = await judge(soffice, cases, 7);
    expect(differences.map(difference)).toEqual([]);
    expect(compared).toBeGreaterThan(5_000);
    // no part of the rules stands as values
    expect([...fixed]).toEqual([]);
  });
});
