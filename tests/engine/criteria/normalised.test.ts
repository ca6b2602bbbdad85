import fc from 'fast-check';
import { roundTo } from '../../../src/engine/arithmetic/round';
import { faultsOf, pointsOf, scoresOf } from './support';

/**
 * OECD/JRC, Handbook on Constructing Composite Indicators (2008), table 15: mean years of school of 23 countries, and
 * what they become: rank, z-score, min-max, ratio to the best, percentile of the rank.
 */
const TABLE_15: readonly (readonly [string, number, number, number, number, number, number])[] = [
  ['Finland', 10, 15, 0.26, 0.59, 0.83, 65.2],
  ['United States', 12, 23, 1.52, 1, 1, 100],
  ['Sweden', 11.4, 19, 1.14, 0.88, 0.95, 82.6],
  ['Japan', 9.5, 12, -0.06, 0.49, 0.79, 52.2],
  ['Korea, Rep.', 10.8, 17, 0.76, 0.76, 0.9, 73.9],
  ['Netherlands', 9.4, 9, -0.12, 0.47, 0.78, 39.1],
  ['UK', 9.4, 9, -0.12, 0.47, 0.78, 39.1],
  ['Canada', 11.6, 20, 1.27, 0.92, 0.97, 87],
  ['Australia', 10.9, 18, 0.83, 0.78, 0.91, 78.3],
  ['Singapore', 7.1, 1, -1.58, 0, 0.59, 4.3],
  ['Germany', 10.2, 16, 0.38, 0.63, 0.85, 69.6],
  ['Norway', 11.9, 22, 1.46, 0.98, 0.99, 95.7],
  ['Ireland', 9.4, 9, -0.12, 0.47, 0.78, 39.1],
  ['Belgium', 9.3, 8, -0.19, 0.45, 0.78, 34.8],
  ['New Zealand', 11.7, 21, 1.33, 0.94, 0.98, 91.3],
  ['Austria', 8.4, 6, -0.76, 0.27, 0.7, 26.1],
  ['France', 7.9, 5, -1.08, 0.16, 0.66, 21.7],
  ['Israel', 9.6, 14, 0, 0.51, 0.8, 60.9],
  ['Spain', 7.3, 4, -1.46, 0.04, 0.61, 17.4],
  ['Italy', 7.2, 3, -1.52, 0.02, 0.6, 13],
  ['Czech Rep.', 9.5, 12, -0.06, 0.49, 0.79, 52.2],
  ['Hungary', 9.1, 7, -0.31, 0.41, 0.76, 30.4],
  ['Slovenia', 7.1, 1, -1.58, 0, 0.59, 4.3],
];
const YEARS = TABLE_15.map(([, years]) => years);
/** The table gives equal values the lowest of their places; here they share the mean of them. */
const isTied = (value: number) => YEARS.filter((other) => other === value).length > 1;

const normalised = (by: string, actual: readonly (number | null)[], more: object = {}) =>
  pointsOf('normalised', { by, actual, to: [0, 1], ...more });

describe('the worked table of the handbook', () => {
  it.each([
    ['z-score', 3],
    ['min-max', 4],
    ['distance-to-best', 5],
  ] as const)('holds for %s', (by, column) => {
    normalised(by, YEARS).forEach((value, i) => {
      // New Zealand 11.7 ÷ 12 = 0.975 and others at a half are printed either way
      expect(Math.abs(value! - TABLE_15[i]![column])).toBeLessThanOrEqual(0.005 + 1e-9);
    });
  });

  it('holds for ranks that are not tied, also as percentiles', () => {
    const places = normalised('rank', YEARS, { to: [0, 23] });
    const percentiles = normalised('rank', YEARS, { to: [0, 100] });
    TABLE_15.forEach(([country, years, place, , , , percentile], i) => {
      if (isTied(years)) return;
      expect([country, roundTo(places[i]!, 9)]).toEqual([country, place]);
      expect([country, roundTo(percentiles[i]!, 1)]).toEqual([country, percentile]);
    });
  });

  it('has three countries with 9.4 years on places 9, 10 and 11: they share 10', () => {
    const places = normalised('rank', YEARS, { to: [0, 23] });
    expect(places.filter((_, i) => YEARS[i] === 9.4).map((place) => roundTo(place!, 9))).toEqual([
      10, 10, 10,
    ]);
  });
});

describe('a result among those of its group', () => {
  const WAYS = ['min-max', 'z-score', 'rank', 'percent-rank', 'distance-to-best'];

  it('is compared with its own group alone', () => {
    for (const by of WAYS) {
      const together = normalised(by, [1, 2, 4, 3, 9], { within: ['A', 'A', 'A', 'B', 'B'] });
      expect(together).toEqual([...normalised(by, [1, 2, 4]), ...normalised(by, [3, 9])]);
    }
  });

  it('is not compared with missing results, nor with rows the criterion does not apply to', () => {
    for (const by of WAYS) {
      const alone = normalised(by, [1, 2, 4]);
      const [first, , second, third] = normalised(by, [1, null, 2, 4]);
      expect([first, second, third]).toEqual(alone);
      const values = { by, actual: [1, 100, 2, 4], to: [0, 1] };
      const apart = pointsOf('normalised', values, { applies: [true, false, true, true] });
      expect([apart[0], apart[2], apart[3]]).toEqual(alone);
    }
  });

  it('is missing where its group is', () => {
    for (const by of WAYS) expect(normalised(by, [5, 3], { within: [null, 'A'] })[0]).toBeNull();
  });

  it('is never left without points: alone, or where all are equal', () => {
    const alone = Object.fromEntries(WAYS.map((by) => [by, normalised(by, [5])[0]]));
    expect(alone).toEqual({ 'min-max': 1, 'z-score': 0, rank: 1, 'percent-rank': 1, 'distance-to-best': 1 });
    const equal = Object.fromEntries(WAYS.map((by) => [by, normalised(by, [5, 5, 5])]));
    expect(equal).toEqual({
      'min-max': [1, 1, 1],
      'z-score': [0, 0, 0],
      rank: [2 / 3, 2 / 3, 2 / 3],
      'percent-rank': [0.5, 0.5, 0.5],
      'distance-to-best': [1, 1, 1],
    });
    expect(normalised('distance-to-best', [0, 0])).toEqual([1, 1]);
    expect(normalised('distance-to-best', [0, 2], { better: 'lower' })).toEqual([1, 0]);
  });

  it('is equal to another after rounding to 9 decimals', () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(normalised('rank', [0.1 + 0.2, 0.3, 0], { to: [0, 3] })).toEqual([2.5, 2.5, 1]);
    expect(normalised('min-max', [0.1 + 0.2, 0.3])).toEqual([1, 1]);
  });

  it('of less than 0 is no share of the best one: the row is at fault, and nobody is compared with it', () => {
    const { points, faults } = scoresOf('normalised', {
      by: 'distance-to-best',
      actual: [-1, 2, 4],
      better: 'lower',
    });
    expect(Array.from(points)).toEqual([NaN, 10, 5]);
    expect(faults).toMatchObject([{ row: 0, code: 'method.normalised.negative' }]);
  });

  it('is placed between two posts, whatever the others are', () => {
    const posts = { low: 20, high: 60, to: [0, 10] };
    expect(normalised('goalposts', [10, 20, 30, 60, 70, null], posts)).toEqual([0, 0, 2.5, 10, 10, null]);
    expect(normalised('goalposts', [10, 20, 30, 60, 70], { ...posts, better: 'lower' })).toEqual([
      10, 10, 7.5, 0, 0,
    ]);
  });
});

describe('the constants of normalised', () => {
  it.each([
    [{ by: 'goalposts' }, ['low: rules.missing-key', 'high: rules.missing-key']],
    [{ by: 'goalposts', low: 1 }, ['high: rules.missing-key']],
    [{ by: 'goalposts', low: 5, high: 5 }, ['low: rules.low-not-below-high']],
    [{ by: 'goalposts', low: 1, high: 5, within: 'cụm' }, ['within: rules.without-effect']],
    [{ by: 'min-max', low: 1 }, ['low: rules.without-effect']],
    [{ by: 'rank', to: [5, 3] }, ['to: rules.low-above-high']],
    [{ by: 'rank', to: [5, 12] }, ['to: rules.points-above-max']],
    [{ by: 'z-score', to: [5, 12] }, []],
    [{ by: 'rank', to: [5, 10] }, []],
  ])('%j have the faults %j', (values, faults) => {
    expect(faultsOf('normalised', values)).toEqual(faults);
  });
});

/** The same by counting and by the textbook, one value at a time. */
function byTheBook(by: string, all: readonly number[], x: number, lower: boolean): number {
  if (lower && by !== 'distance-to-best')
    return byTheBook(
      by,
      all.map((value) => -value),
      -x,
      false,
    );
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const n = all.length;
  const place = all.filter((value) => value < x).length + (all.filter((value) => value === x).length + 1) / 2;
  switch (by) {
    case 'min-max':
      return least === most ? 1 : (x - least) / (most - least);
    case 'rank':
      return place / n;
    case 'percent-rank':
      return n === 1 ? 1 : (place - 1) / (n - 1);
    case 'z-score': {
      const mean = all.reduce((sum, value) => sum + value / n, 0);
      const variance = all.reduce((sum, value) => sum + (value - mean) ** 2 / (n - 1), 0);
      return least === most ? 0 : (x - mean) / Math.sqrt(variance);
    }
    default:
      if (lower) return x === least ? 1 : least / x;
      return most === 0 ? 1 : x / most;
  }
}

describe('results of any figures', () => {
  const results = fc.array(fc.nat(300), { minLength: 1, maxLength: 10 });
  const way = fc.constantFrom('min-max', 'z-score', 'rank', 'percent-rank', 'distance-to-best');
  const better = fc.constantFrom('higher', 'lower');

  it('become what the textbook says', () => {
    fc.assert(
      fc.property(results, way, better, (all, by, side) => {
        const values = normalised(by, all, { better: side }) as number[];
        all.forEach((x, i) => expect(values[i]).toBeCloseTo(byTheBook(by, all, x, side === 'lower'), 9));
      }),
      { numRuns: 500 },
    );
  });

  it('lie in the range of points they are brought to, but for z-scores', () => {
    fc.assert(
      fc.property(results, way, better, (all, by, side) => {
        fc.pre(by !== 'z-score');
        for (const value of normalised(by, all, { better: side, to: [2, 8] }) as number[]) {
          expect(value).toBeGreaterThanOrEqual(2);
          expect(value).toBeLessThanOrEqual(8);
        }
      }),
    );
  });

  it('do not depend on the order of the rows', () => {
    const decimals = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 1, maxLength: 10 });
    const shuffled = decimals.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all.keys()], { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, way, better, ([all, order], by, side) => {
        const points = normalised(by, all, { better: side });
        const moved = normalised(
          by,
          order.map((row) => all[row]!),
          { better: side },
        );
        expect(moved).toEqual(order.map((row) => points[row]));
      }),
    );
  });

  it('are never worth less when they are better, but for z-scores', () => {
    fc.assert(
      fc.property(results, fc.nat(50), way, better, (all, more, by, side) => {
        fc.pre(by !== 'z-score');
        const [x = 0, ...others] = all;
        const risen = side === 'higher' ? x + more : Math.max(0, x - more);
        const [before] = normalised(by, all, { better: side });
        const [after] = normalised(by, [risen, ...others], { better: side });
        expect(after!).toBeGreaterThanOrEqual(before! - 1e-12);
      }),
      { numRuns: 500 },
    );
  });

  it('keep their order, whichever way they are normalised', () => {
    fc.assert(
      fc.property(results, way, better, (all, by, side) => {
        const values = normalised(by, all, { better: side }) as number[];
        const sign = side === 'higher' ? 1 : -1;
        for (const [i, x] of all.entries())
          for (const [j, y] of all.entries())
            if (sign * (x - y) > 0) expect(values[i]!).toBeGreaterThanOrEqual(values[j]!);
      }),
    );
  });
});
