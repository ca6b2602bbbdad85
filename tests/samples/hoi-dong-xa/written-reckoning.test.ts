import { readFileSync } from 'node:fs';
import { valueOf } from '../cum/support/arithmetic';
import { tablesOf } from '../cum/support/markdown';
import { sample } from '../support/command-line';
import { holds } from './reckoning/verdict';
import { reckon } from './reckoning/reckon';
import { MEETING, SETTLED } from './support/data';
import { exactly } from './support/wordings';
import { writtenTables } from './support/written';

const text = readFileSync(sample('hoi-dong-xa.md'), 'utf8');
const tables = tablesOf(text);
const [first, second] = [MEETING, SETTLED].map((data) => ({ data, reckoning: reckon(data) }));
const expected = writtenTables(first!, second!);

describe('samples/hoi-dong-xa.md', () => {
  test('has these tables and no others', () => {
    expect([...tables.keys()].sort()).toEqual([...expected.keys()].sort());
  });

  test.each([...expected.keys()])('the table “%s” says what the reckoning says', (heading) => {
    expect(tables.get(heading)).toEqual(expected.get(heading));
  });

  test('has arithmetic that comes to what stands behind it', () => {
    const written = [...text.matchAll(/(\d+ × \d+\/100) = (\d+(?:,\d+)?)/g)];
    expect(written.length).toBeGreaterThan(6);
    for (const [, sum, result] of written) expect(exactly(valueOf(sum!))).toBe(result);
  });

  test('adds up the small units and the holders of both runs', () => {
    const pooled = first!.reckoning.units
      .filter(({ figures }) => figures.ldtt < 7)
      .map(({ figures }) => figures.ldtt);
    expect(text).toContain(`${pooled.join(' + ')} = ${pooled.reduce((a, b) => a + b)}`);
    const [one, two] = [first!, second!].map(
      ({ reckoning }) => reckoning.people.filter(({ ldtt }) => holds(ldtt)).length,
    );
    expect(text).toContain(`lần 1 **${one} người**, lần 2 **${two} người**`);
  });

  test('names the bases and seats of giấy khen, for people and for units', () => {
    for (const [i, held] of [first!, second!].entries()) {
      for (const { base, exact, seats } of [held.reckoning.giayKhenSeats, held.reckoning.unitSeats]) {
        expect(text).toMatch(
          new RegExp(
            `lần ${i + 1}: .* = ${base}; ${base} × \\d+/100 = ${exactly(exact)} → \\*\\*${seats} suất`,
          ),
        );
      }
    }
  });
});
