import fc from 'fast-check';
import { roundTo } from '../../../src/engine/arithmetic/round';
import { faultsOf, pointsOf, scoresOf } from './support';

const under = (values: object) => ({ target: 95, step: 1, lose: 0.5, ...values });

describe('points step by step', () => {
  // 92,3 % against 95 %: 2.7 steps of 1 %
  it.each([
    ['whole', 9],
    ['begun', 8.5],
    ['exact', 8.65],
  ])('count %s steps', (count, points) => {
    expect(pointsOf('step', under({ actual: 92.3, count }))).toEqual([points]);
  });

  it('count whole steps where nothing is said', () => {
    expect(pointsOf('step', under({ actual: 92.3 }))).toEqual([9]);
  });

  it('see three steps of 0.1 in 0.3, although floats do not', () => {
    expect(0.3 / 0.1).not.toBe(3);
    for (const count of ['whole', 'begun'])
      expect(pointsOf('step', { actual: 0.7, target: 1, step: 0.1, lose: 1, count })).toEqual([7]);
  });

  it('take nothing for a result that reaches its target, also where only more than it counts as met', () => {
    for (const count of ['whole', 'begun', 'exact'])
      expect(pointsOf('step', under({ actual: [95, 99], count, strictly: true }))).toEqual([10, 10]);
    expect(Array.from(scoresOf('step', under({ actual: [95, 99], strictly: true })).met!.values)).toEqual([
      0, 1,
    ]);
  });

  it('turn round where lower is better', () => {
    const values = { actual: [5.8, 6.4, 5], target: 5.8, step: 0.3, lose: 1, better: 'lower' };
    expect(pointsOf('step', values)).toEqual([10, 8, 10]);
  });

  it('read a share as a share of each row’s own target', () => {
    // 9 of 300 is 3 %, 9 of 100 is 9 %
    const values = { actual: [291, 91], target: [300, 100], step: '1%', lose: 1 };
    expect(pointsOf('step', values)).toEqual([7, 1]);
  });

  it('add gains on top of max, up to their cap', () => {
    const values = { actual: [96, 97, 120], target: 95, step: 1, lose: 1, gain: 0.5, gainCap: 2 };
    expect(pointsOf('step', values)).toEqual([10.5, 11, 12]);
    expect(pointsOf('step', { ...values, gainCap: undefined })).toEqual([10.5, 11, 22.5]);
  });

  it('subtract without dust: 8.2 less 7.2 is 1', () => {
    expect(8.2 - 7.2).not.toBe(1);
    expect(pointsOf('step', { actual: 1, target: 2, step: 1, lose: 7.2 }, { max: 8.2 })).toEqual([1]);
  });

  it('are missing where the result or the target is', () => {
    expect(pointsOf('step', under({ actual: [null, 95, 95], target: [95, null, 95] }))).toEqual([
      null,
      null,
      10,
    ]);
  });

  it.each([
    [0, 'method.target-zero'],
    [-5, 'method.target-negative'],
  ])('have no step of a share of a target of %d: the row is at fault', (target, code) => {
    const { points, faults } = scoresOf('step', { actual: -7, target: [target], step: '1%', lose: 1 });
    expect(points[0]).toBeNaN();
    expect(faults).toMatchObject([{ row: 0, code, parameter: 'target' }]);
  });

  it('need no step where the target is reached exactly', () => {
    expect(pointsOf('step', { actual: 0, target: [0], step: '1%', lose: 1 })).toEqual([10]);
  });
});

describe('the constants of step', () => {
  it.each([
    [{ step: 0, lose: 1 }, ['step: rules.not-positive']],
    [{ step: '0%', lose: 1 }, ['step: rules.not-positive']],
    [{ step: 1, lose: -1 }, ['lose: rules.negative']],
    [{ step: 1, lose: 1, gain: -1 }, ['gain: rules.negative']],
    [{ step: 1, lose: 1, gainCap: 3 }, ['gainCap: rules.needs-beside']],
    [{ step: -1, lose: 1, gain: 1, gainCap: -3 }, ['step: rules.not-positive', 'gainCap: rules.negative']],
    [{ step: '1%', lose: 0, gain: 1, gainCap: 3 }, []],
  ])('%j have the faults %j', (values, faults) => {
    expect(faultsOf('step', values)).toEqual(faults);
  });
});

describe('points step by step, of any figures', () => {
  const hundredths = fc.integer({ min: 0, max: 20_000 });

  it('agree with counting in whole hundredths', () => {
    fc.assert(
      fc.property(
        hundredths,
        hundredths,
        fc.integer({ min: 1, max: 500 }),
        fc.constantFrom('whole', 'begun'),
        (actual, target, step, count) => {
          const short = Math.max(0, target - actual);
          const steps = count === 'whole' ? Math.floor(short / step) : Math.ceil(short / step);
          const [points] = pointsOf('step', {
            actual: actual / 100,
            target: target / 100,
            step: step / 100,
            lose: 0.25,
            count,
          });
          expect(points).toBe(roundTo((1000 - 25 * steps) / 100, 9));
        },
      ),
    );
  });

  it('never fall when the result rises, and never pass max and the cap', () => {
    const rules = { target: 100, step: '1%', lose: 0.3, gain: 0.2, gainCap: 2 };
    fc.assert(
      fc.property(
        fc.array(hundredths, { minLength: 2, maxLength: 8 }),
        fc.constantFrom('whole', 'begun', 'exact'),
        (results, count) => {
          const rising = [...results].sort((a, b) => a - b).map((value) => value / 100);
          const points = pointsOf('step', { ...rules, actual: rising, count }) as number[];
          for (let i = 1; i < points.length; i++) expect(points[i]!).toBeGreaterThanOrEqual(points[i - 1]!);
          expect(Math.max(...points)).toBeLessThanOrEqual(12);
        },
      ),
    );
  });
});
