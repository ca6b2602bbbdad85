import fc from 'fast-check';
import { pointsOf, scoresOf } from './support';

describe('points per count', () => {
  it('are as many for each, up to max', () => {
    expect(pointsOf('per-count', { count: [0, 1, 4, 5, 6, 1.5], each: 2 })).toEqual([0, 2, 8, 10, 10, 3]);
  });

  it('have no cap where there is no max', () => {
    expect(pointsOf('per-count', { count: 60, each: 2 }, { max: Infinity })).toEqual([120]);
  });

  it('are missing where the count is', () => {
    expect(pointsOf('per-count', { count: [null, 1], each: 2 })).toEqual([null, 2]);
  });

  it('do not exist for a negative count: the row is at fault', () => {
    const { points, faults } = scoresOf('per-count', { count: [2, -1], each: 2 });
    expect(Array.from(points)).toEqual([4, NaN]);
    expect(faults).toEqual([
      { row: 1, parameter: 'count', code: 'method.per-count.negative', params: { count: -1 } },
    ]);
  });

  it('never fall when more is counted', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), (count, more) => {
        const [few, many] = pointsOf('per-count', { count: [count, count + more], each: 0.5 });
        expect(many!).toBeGreaterThanOrEqual(few!);
      }),
    );
  });
});
