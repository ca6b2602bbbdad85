import { EMPTY_SETUP, sameSetup, withPeriod, withSheets } from '../../../src/taskpane/review/setup';

test('a period of spaces is no period', () => {
  expect(withPeriod({ ...EMPTY_SETUP, period: '2021' }, '  ')).toEqual(EMPTY_SETUP);
  expect(withPeriod(EMPTY_SETUP, ' 2022 ')).toEqual({ ...EMPTY_SETUP, period: '2022' });
});

test('a population without sheets has no entry: it is found by names and headers', () => {
  const chosen = withSheets(EMPTY_SETUP, 'ca_nhan', ['A', 'B']);
  expect(chosen.sheets).toEqual({ ca_nhan: ['A', 'B'] });
  expect(withSheets(chosen, 'ca_nhan', []).sheets).toEqual({});
});

test('setups are the same whatever the order in which their parts were chosen', () => {
  const one = withSheets(withSheets(EMPTY_SETUP, 'x', ['A']), 'y', ['B']);
  const other = withSheets(withSheets(EMPTY_SETUP, 'y', ['B']), 'x', ['A']);
  expect(sameSetup(one, other)).toBe(true);
  expect(sameSetup(one, withSheets(other, 'x', ['C']))).toBe(false);
  expect(sameSetup(one, withPeriod(one, '2022'))).toBe(false);
});
