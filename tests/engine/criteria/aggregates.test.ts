import fc from 'fast-check';
import { combine, type Part } from '../../../src/engine/criteria/aggregates';

const part = (points: number, max: number, weight = 1): Part => ({ points, max, weight });

describe('aggregates of a section', () => {
  it('means the shares by weight, in the points of the section', () => {
    // (2 × 8/10 + 1 × 2/4) ÷ 3 = 0.7
    expect(combine('weighted-mean', [part(8, 10, 2), part(2, 4)], 50)).toBeCloseTo(35, 12);
  });

  it('multiplies the shares in a geometric mean', () => {
    // √(0.9 × 0.4) = 0.6
    expect(combine('geometric-mean', [part(9, 10), part(2, 5)], 100)).toBeCloseTo(60, 12);
    expect(combine('geometric-mean', [part(0, 10), part(5, 5)], 100)).toBe(0);
  });

  it('takes the reciprocal of the mean reciprocal in a harmonic mean', () => {
    // 2 ÷ (1/0.5 + 1/1) = 2/3
    expect(combine('harmonic-mean', [part(5, 10), part(4, 4)], 30)).toBeCloseTo(20, 12);
    expect(combine('harmonic-mean', [part(0, 10), part(4, 4)], 30)).toBe(0);
  });

  it('takes the best or the worst child as it is', () => {
    expect(combine('best', [part(3, 10), part(7, 10)], 10)).toBe(7);
    expect(combine('worst', [part(3, 10), part(7, 10)], 10)).toBe(3);
  });

  it('has no value for negative shares or without any weight', () => {
    expect(combine('geometric-mean', [part(-1, 10), part(-1, 10)], 10)).toBeNaN();
    expect(combine('harmonic-mean', [part(-1, 10)], 10)).toBeNaN();
    expect(combine('weighted-mean', [part(1, 10, 0)], 10)).toBeNaN();
  });

  it('keeps the harmonic mean under the geometric, and that under the weighted mean', () => {
    const share = fc.integer({ min: 1, max: 100 });
    const parts = fc.array(
      fc.record({ points: share, max: fc.constant(100), weight: fc.integer({ min: 1, max: 5 }) }),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(parts, (list) => {
        const [harmonic, geometric, weighted] = (
          ['harmonic-mean', 'geometric-mean', 'weighted-mean'] as const
        ).map((mean) => combine(mean, list, 100)) as [number, number, number];
        expect(harmonic).toBeLessThanOrEqual(geometric + 1e-9);
        expect(geometric).toBeLessThanOrEqual(weighted + 1e-9);
      }),
    );
  });

  it('does not change a weighted mean when all weights are scaled alike', () => {
    const parts = [part(8, 10, 2), part(2, 4, 3), part(1, 6, 5)];
    const scaled = parts.map((item) => ({ ...item, weight: item.weight * 7 }));
    expect(combine('weighted-mean', scaled, 50)).toBeCloseTo(combine('weighted-mean', parts, 50), 12);
  });
});
