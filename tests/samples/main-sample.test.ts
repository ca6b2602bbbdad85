import { OFFICE } from '../../scripts/samples/office.mjs';
import { PEOPLE } from '../../scripts/samples/people.mjs';
import type { Run } from '../../src/rules/run-result';
import { reckon } from './reckoning/reckon';
import { LONG, runOn, sample } from './support/command-line';
import { expectSame, failuresIn, rowOf } from './support/compare';
import { SETTLED } from './support/data';

jest.setTimeout(LONG);

describe('samples/quang-thanh-2021.xlsx, run from the command line', () => {
  let status: number | null;
  let answer: Run;
  beforeAll(() => {
    ({ status, answer } = runOn(sample('quang-thanh-2021.xlsx')));
  });

  test('is decided whole, without an error and without a question', () => {
    expect(answer.problems.filter(({ severity }) => severity !== 'warning')).toEqual([]);
    expect(answer.state).toBe('complete');
    expect(status).toBe(0);
  });

  test('gives every value, place, decision and seat of the independent reckoning', () => {
    expectSame(answer, reckon(PEOPLE, OFFICE, SETTLED), OFFICE);
  });

  test('names the one late registration, with its cell, as the reason why the best of all holds no title', () => {
    const [best] = answer.populations['ca_nhan']!.rows.filter(({ ranks }) => ranks['rank']!.place === 1);
    expect(failuresIn(best!, 'ldtt')).toEqual(['dang_ky_dung_han']);
    const cells = best!.titles['ldtt']!.reasons.flatMap((reason) => reason.cells ?? []);
    expect(cells).toContainEqual({ sheet: 'Cá nhân', cell: `D${best!.row}` });
  });

  test('says where each person stands in the sheet', () => {
    // 11 rows of letterhead and heading before the numbers, then one row for each bộ phận
    const sections = [...new Set(PEOPLE.map(({ section }) => section))];
    PEOPLE.forEach(({ name, section }, i) => {
      const { sheet, row } = rowOf(answer, 'ca_nhan', name);
      expect({ name, sheet, row }).toEqual({
        name,
        sheet: 'Cá nhân',
        row: 14 + i + sections.indexOf(section),
      });
    });
  });
});
