import { withAnswer, withoutSheet, withPlace, withPlaces } from '../../../src/taskpane/review/columns-setup';
import { EMPTY_SETUP, sameSetup } from '../../../src/taskpane/review/setup';

const TABLE = { population: 'xa', sheet: 'Cụm 1' };
const COLUMN = { ...TABLE, field: 'thu' };
const QUESTION = 'sheets.number-ambiguous';

test('a place is kept under its population, sheet and field, and leaves nothing behind when it is taken back', () => {
  const chosen = withPlace(EMPTY_SETUP, COLUMN, { column: 'D', words: 'Thu' });
  expect(chosen.mapping).toEqual({ xa: { 'Cụm 1': { thu: { column: 'D', words: 'Thu' } } } });
  expect(withPlace(chosen, COLUMN, undefined)).toEqual(EMPTY_SETUP);
});

test('places of one table are set and taken back together, those of other tables stay', () => {
  const other = withPlace(EMPTY_SETUP, { ...COLUMN, sheet: 'Cụm 2' }, 'B');
  const both = withPlaces(other, TABLE, { thu: 'C', chi: '' });
  expect(both.mapping).toEqual({ xa: { 'Cụm 2': { thu: 'B' }, 'Cụm 1': { thu: 'C', chi: '' } } });
  expect(withPlaces(both, TABLE, {})).toEqual(other);
});

test('an answer is kept under its question, and taken back alone', () => {
  const one = withAnswer(EMPTY_SETUP, COLUMN, QUESTION, 'thousands');
  const two = withAnswer(one, COLUMN, 'sheets.legacy-text', 'converted');
  expect(two.answers).toEqual({
    xa: { 'Cụm 1': { thu: { [QUESTION]: 'thousands', 'sheets.legacy-text': 'converted' } } },
  });
  expect(withAnswer(two, COLUMN, 'sheets.legacy-text', undefined)).toEqual(one);
  expect(withAnswer(one, COLUMN, QUESTION, undefined)).toEqual(EMPTY_SETUP);
});

test('of a sheet that is gone everything is dropped', () => {
  const kept = withPlace(withAnswer(EMPTY_SETUP, COLUMN, QUESTION, 'decimals'), COLUMN, 'C');
  const more = withAnswer(kept, { ...COLUMN, sheet: 'Cụm 2' }, QUESTION, 'decimals');
  expect(withoutSheet(kept, TABLE)).toEqual(EMPTY_SETUP);
  expect(withoutSheet(more, TABLE).answers).toEqual({ xa: { 'Cụm 2': { thu: { [QUESTION]: 'decimals' } } } });
});

test('setups with other columns or answers ask for another run, whatever the order they were chosen in', () => {
  const place = (setup: typeof EMPTY_SETUP, field: string) => withPlace(setup, { ...TABLE, field }, 'B');
  const one = place(place(EMPTY_SETUP, 'a'), 'b');
  const other = place(place(EMPTY_SETUP, 'b'), 'a');
  expect(sameSetup(one, other)).toBe(true);
  expect(sameSetup(one, place(EMPTY_SETUP, 'a'))).toBe(false);
  expect(sameSetup(EMPTY_SETUP, withAnswer(EMPTY_SETUP, COLUMN, QUESTION, 'decimals'))).toBe(false);
});
