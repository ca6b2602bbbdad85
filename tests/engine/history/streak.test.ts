import fc from 'fast-check';
import type { PastAward } from '../../../src/engine/titles/recorded/history';
import { streakOf } from '../../../src/engine/titles/past/streak';

const award = (year: number): [number, PastAward] => [
  year,
  { title: 't', year, cell: { sheet: 'h', cell: `A${year}` } },
];
const held = (...years: number[]) => new Map(years.map(award));
const years = (awards: readonly PastAward[]): number[] => awards.map(({ year }) => year);

describe('a chain of periods', () => {
  it('is counted back from this period as long as none is missing', () => {
    const streak = streakOf(held(2017, 2019, 2020), true, 2021, -Infinity);
    expect(streak.length).toBe(3);
    expect(years(streak.links)).toEqual([2020, 2019]);
    expect(streak.gap).toBe(2018);
    expect(years(streak.earlier)).toEqual([2017]);
  });

  it('is none where the title is not held now, however long it was before', () => {
    const streak = streakOf(held(2018, 2019, 2020), false, 2021, -Infinity);
    expect([streak.length, streak.gap]).toEqual([0, 2021]);
    expect(years(streak.earlier)).toEqual([2020, 2019, 2018]);
  });

  it('begins anew after the award since which is counted', () => {
    const streak = streakOf(held(2018, 2019, 2020), true, 2021, 2019);
    expect([streak.length, streak.gap]).toEqual([2, undefined]);
    expect(years(streak.links)).toEqual([2020]);
    expect(years(streak.earlier)).toEqual([2019, 2018]);
  });

  it('is none in the year of that award itself', () => {
    expect(streakOf(held(2020), true, 2021, 2021)).toMatchObject({ length: 0, gap: undefined });
  });

  it('is as long as counting years one by one says, whatever the order of the awards', () => {
    const past = fc.uniqueArray(fc.integer({ min: 2000, max: 2020 }), { maxLength: 21 });
    fc.assert(
      fc.property(past, fc.boolean(), fc.integer({ min: 1999, max: 2021 }), (list, now, after) => {
        const written = `${[...Array(21).keys()].map((i) => (list.includes(2000 + i) ? 'x' : '.')).join('')}${now ? 'x' : '.'}`;
        const counted = written.slice(after - 2000 + 1); // one letter a year, from the year after `after` to 2021
        const { length, links, earlier } = streakOf(held(...list), now, 2021, after);
        expect(length).toBe(/x*$/.exec(counted)![0].length);
        expect(links.length).toBe(Math.max(0, length - 1));
        expect(links.length + earlier.length).toBe(list.length);
      }),
    );
  });
});
