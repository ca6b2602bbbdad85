import { describeWith } from '../support/tool';
import { difference, judge } from './support/judge';
import { EVERYTHING } from './support/everything';
import { randomCases } from './support/random-cases';

jest.setTimeout(600_000);

describeWith('soffice', 'sheets with formulas', (soffice) => {
  // the long script (scripts/truth/formulas.mjs) asks the same of hundreds
  it('calculate to what the engine says, on loading and after cells have changed', async () => {
    const cases = [EVERYTHING, ...randomCases({ mixed: 9, scored: 6, dense: 0 }, 20260721)];
    const { differences, compared, fixed } = await judge(soffice, cases, 7);
    expect(differences.map(difference)).toEqual([]);
    expect(compared).toBeGreaterThan(8_000);
    // few parts of the rules stand as values
    expect([...fixed.values()].reduce((sum, count) => sum + count, 0)).toBeLessThan(cases.length);
  });
});
