import fc from 'fast-check';
import { roundTo } from '../../../src/engine/arithmetic/round';
import { State } from '../../../src/engine/graph/node';
import { faultsOf, pointsOf, scoresOf } from './support';

const cents = (points: readonly (number | null)[]) => points.map((value) => value && roundTo(value, 2));

describe('points against the leader', () => {
  // domain.md §3.1 example 4, MS = 10; the documentation rounds to 2 decimals
  it('hold the vectors of Công an tỉnh Quảng Trị', () => {
    const values = { actual: [120, 60, 80, 150, 100, 75], target: [100, 50, 80, 0, 0, 0] };
    expect(cents(pointsOf('leader', values))).toEqual([10, 10, 5, 10, 6.67, 5]);
    const blank = { ...values, target: [100, 50, 80, null, null, null] };
    expect(cents(pointsOf('leader', blank))).toEqual([10, 10, 5, 10, 6.67, 5]);
  });

  it('follow each case of its formula', () => {
    // L = 1.5: 30 + 30 × 0.25 / 0.5; 30; 30 × 0.5; 0
    const values = { actual: [150, 125, 100, 50, 0], target: 100 };
    expect(pointsOf('leader', values, { max: 60 })).toEqual([60, 45, 30, 15, 0]);
  });

  it('give another share of max at the target', () => {
    const values = { actual: [150, 125, 100, 50], target: 100, atTarget: '80%' };
    expect(pointsOf('leader', values)).toEqual([10, 9, 8, 4]);
  });

  it('let nobody lead who does not exceed the target', () => {
    expect(pointsOf('leader', { actual: [100, 90], target: 100 })).toEqual([5, 4.5]);
  });

  it('look for the leader in the row’s own group', () => {
    const values = { actual: [200, 120, 120, 110], target: 100, within: ['A', 'A', 'B', 'B'] };
    expect(pointsOf('leader', values)).toEqual([10, 6, 10, 7.5]);
  });

  it('find groups alike that are written alike', () => {
    const values = { actual: [200, 120], target: 100, within: ['Cụm  Hoà', 'cụm hòa'] };
    expect(pointsOf('leader', values)).toEqual([10, 6]);
  });

  it.each([
    [undefined, [10, 9.9995]],
    [4, [10, 10]],
    [3, [10, 10]],
  ])('share the lead between ratios that are equal with %s decimals', (decimals, points) => {
    const values = { actual: [120, 119.998], target: 100, ...(decimals && { decimals }) };
    expect(pointsOf('leader', values).map((value) => roundTo(value!, 4))).toEqual(points);
  });

  it('turn round where lower is better, with target ÷ actual as the ratio', () => {
    // ratios 2, 1.25, 1, 0.5
    const values = { actual: [4, 6.4, 8, 16], target: 8, better: 'lower' };
    expect(pointsOf('leader', values)).toEqual([10, 6.25, 5, 2.5]);
  });

  it('let a result of 0 lead without limit where lower is better', () => {
    const values = { actual: [0, 4, 0, 0], target: [8, 8, 8, 0], better: 'lower' };
    expect(pointsOf('leader', values)).toEqual([10, 5, 10, 5]);
  });

  it('never come from rows whose result is missing or to which the criterion does not apply', () => {
    const values = { actual: [null, 200, 120, 110], target: 100 };
    expect(pointsOf('leader', values)).toEqual([null, 10, 6, 5.5]);
    const apart = pointsOf('leader', values, { applies: [true, false, true, true] });
    expect([apart[0], apart[2], apart[3]]).toEqual([null, 10, 7.5]);
  });

  it('need the group only beyond the target', () => {
    const values = { actual: [120, 100, 50], target: 100, within: [null, null, null] };
    expect(pointsOf('leader', values)).toEqual([null, 5, 2.5]);
  });

  it('tell the ratio, and whether the target was met and exceeded', () => {
    const { ratio, met, exceeded } = scoresOf('leader', {
      actual: [120, 100, 50, 3],
      target: [100, 100, 100, 0],
    });
    expect(Array.from(ratio!.values)).toEqual([1.2, 1, 0.5, NaN]);
    expect([Array.from(met!.values), Array.from(exceeded!.values)]).toEqual([
      [1, 1, 0, 1],
      [1, 0, 0, 1],
    ]);
  });

  it('have no ratio to a target below 0: the row is at fault', () => {
    const { points, faults } = scoresOf('leader', { actual: 3, target: [-5] });
    expect(points[0]).toBeNaN();
    expect(faults).toMatchObject([{ row: 0, code: 'method.target-negative', parameter: 'target' }]);
  });

  it('have no share at the target above 100 %', () => {
    expect(faultsOf('leader', { atTarget: '110%' })).toEqual(['atTarget: rules.share-above-one']);
    expect(faultsOf('leader', { atTarget: '100%' })).toEqual([]);
  });
});

describe('rows with a result and no target', () => {
  const values = { actual: [150, 100, 100, 90, null], target: [0, null, 100, 100, 0] };

  it('are compared with each other', () => {
    expect(cents(pointsOf('leader', values))).toEqual([10, 6.67, 5, 4.5, null]);
  });

  it('are compared inside their group', () => {
    expect(cents(pointsOf('leader', { ...values, within: ['A', 'B', 'A', 'A', 'B'] }))).toEqual([
      10,
      10,
      5,
      4.5,
      null,
    ]);
  });

  it('have nothing where nobody of them has a result above 0', () => {
    expect(pointsOf('leader', { actual: [0, 0, 60], target: [0, null, 50] })).toEqual([0, 0, 10]);
  });

  it('are compared the other way round where lower is better, and a target of 0 is a target', () => {
    const lower = { actual: [2, 8, 4, 4], target: [null, null, 0, 8], better: 'lower' };
    expect(pointsOf('leader', lower)).toEqual([10, 2.5, 0, 10]);
    expect(pointsOf('leader', { actual: [0, 3], target: [null, null], better: 'lower' })).toEqual([10, 0]);
  });

  it('have full points where the rules say so', () => {
    expect(pointsOf('leader', { ...values, unassigned: 'full' })).toEqual([10, 10, 5, 4.5, null]);
  });

  it('leave the criterion where the rules say so', () => {
    const { points, states, faults } = scoresOf('leader', { ...values, unassigned: 'exclude' });
    expect(Array.from(points)).toEqual([NaN, NaN, 5, 4.5, NaN]);
    expect(Array.from(states!)).toEqual([State.excluded, State.excluded, 0, 0, 0]);
    expect(faults).toEqual([]);
  });

  it('are blocked where the rules say so, and the cell of the target is asked for', () => {
    const { points, states, faults } = scoresOf('leader', { ...values, unassigned: 'block' });
    expect(Array.from(points)).toEqual([NaN, NaN, 5, 4.5, NaN]);
    expect(Array.from(states!)).toEqual([State.blocked, State.blocked, 0, 0, 0]);
    expect(faults).toMatchObject([
      { row: 0, code: 'method.leader.no-target', parameter: 'target' },
      { row: 1, code: 'method.leader.no-target', parameter: 'target' },
    ]);
  });
});

/** Hundredths: exact in integers. */
interface Unit {
  readonly actual: bigint;
  readonly target: bigint;
  readonly group: string;
}
type Fraction = readonly [over: bigint, under: bigint];

const unit: fc.Arbitrary<Unit> = fc.record({
  actual: fc.bigInt({ min: 0n, max: 9999n }),
  target: fc.oneof(
    { weight: 1, arbitrary: fc.constant(0n) },
    { weight: 6, arbitrary: fc.bigInt({ min: 1n, max: 9999n }) },
  ),
  group: fc.constantFrom('A', 'B'),
});

/** round(over ÷ under), half away from zero, of values of 0 or more. */
const nearest = ([over, under]: Fraction): bigint => (2n * over + under) / (2n * under);

/** The points in hundredths of max = 10, by the formula in fractions of integers. */
function exactly(units: readonly Unit[], { actual: a, target: t, group }: Unit): bigint {
  const peers = units.filter((other) => other.group === group);
  if (t === 0n) {
    const most = peers
      .filter(({ target }) => target === 0n)
      .reduce((m, { actual }) => (actual > m ? actual : m), 0n);
    return most === 0n ? 0n : nearest([1000n * a, most]);
  }
  if (a <= t) return nearest([500n * a, t]);
  const nano = (each: Unit): bigint => nearest([each.actual * 10n ** 9n, each.target]);
  const beyond = peers.filter((each) => each.target > 0n && each.actual > each.target);
  const highest = beyond.reduce((best, each) =>
    each.actual * best.target > best.actual * each.target ? each : best,
  );
  if (nano({ actual: a, target: t, group }) === nano(highest)) return 1000n;
  // 500 + 500 × ((a − t) ÷ t) ÷ ((A − T) ÷ T)
  const over = (a - t) * highest.target;
  const under = t * (highest.actual - highest.target);
  return nearest([500n * (under + over), under]);
}

const read = (units: readonly Unit[]) => ({
  actual: units.map(({ actual }) => Number(actual) / 100),
  target: units.map(({ target }) => Number(target) / 100),
  within: units.map(({ group }) => group),
});

describe('points against the leader, of any figures', () => {
  const units = fc.array(unit, { minLength: 1, maxLength: 12 });

  it('agree with fractions of integers', () => {
    fc.assert(
      fc.property(units, (all) => {
        const points = pointsOf('leader', read(all)).map((value) => Math.round(roundTo(value!, 2) * 100));
        expect(points).toEqual(all.map((each) => Number(exactly(all, each))));
      }),
      { numRuns: 1000 },
    );
  });

  it('do not depend on the order of the rows', () => {
    const shuffled = units.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all.keys()], { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, fc.constantFrom('higher', 'lower'), ([all, order], better) => {
        const points = pointsOf('leader', { ...read(all), better });
        const moved = pointsOf('leader', { ...read(order.map((row) => all[row]!)), better });
        expect(moved).toEqual(order.map((row) => points[row]));
      }),
    );
  });

  it('lie between 0 and max, and do not fall when the row’s own result rises', () => {
    fc.assert(
      fc.property(units, fc.bigInt({ min: 0n, max: 5000n }), (all, more) => {
        const before = pointsOf('leader', read(all)) as number[];
        const risen = [{ ...all[0]!, actual: all[0]!.actual + more }, ...all.slice(1)];
        const after = pointsOf('leader', read(risen)) as number[];
        for (const value of [...before, ...after]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(10);
        }
        expect(after[0]!).toBeGreaterThanOrEqual(before[0]! - 1e-9);
      }),
    );
  });
});
