import fc from 'fast-check';
import { roundTo } from '../../../src/engine/arithmetic/round';

/** Half away from zero on decimal digits: integers only, nothing shared with the engine. */
function roundDigits(negative: boolean, digits: bigint, scale: number, decimals: number): number {
  let whole = digits;
  if (scale > decimals) {
    const power = 10n ** BigInt(scale - decimals);
    whole = digits / power + ((digits % power) * 2n >= power ? 1n : 0n);
  } else {
    whole = digits * 10n ** BigInt(decimals - scale);
  }
  const value = Number(`${whole}e-${decimals}`);
  return negative && value !== 0 ? -value : value;
}

describe('roundTo', () => {
  it.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.675, 2, 2.68],
    [1.4999999999999999, 0, 2], // the float is 1.5
    [0.285, 2, 0.29],
    [1.45, 1, 1.5],
    [-0.004, 2, 0],
    [89.995, 2, 90],
    [1e-9, 6, 0],
    [123456789012.345, 2, 123456789012.35],
  ])('rounds %d to %d decimals as Excel does: %d', (value, decimals, expected) => {
    expect(roundTo(value, decimals)).toBe(expected);
  });

  it.each([
    ['half-even', 2.5, 0, 2],
    ['half-even', 3.5, 0, 4],
    ['half-even', 1.005, 2, 1],
    ['down', 2.999, 2, 2.99],
    ['down', 2.3, 1, 2.3],
    ['down', -2.999, 2, -2.99],
    ['up', 2.001, 2, 2.01],
    ['up', 2.3, 1, 2.3],
    ['up', -2.001, 2, -2.01],
  ] as const)('%s brings %d to %d decimals as %d', (mode, value, decimals, expected) => {
    expect(roundTo(value, decimals, mode)).toBe(expected);
  });

  it('leaves missing values and infinities as they are', () => {
    expect(roundTo(NaN, 2)).toBeNaN();
    expect(roundTo(Infinity, 2)).toBe(Infinity);
  });

  it('agrees with decimal digits for every value of at most 15 digits', () => {
    const digits = fc.oneof(
      fc.bigInt({ min: 0n, max: 999_999_999_999_999n }),
      fc.bigInt({ min: 0n, max: 9_999_999_999_999n }).map((n) => n * 10n + 5n), // halves
    );
    fc.assert(
      fc.property(
        digits,
        fc.integer({ min: 0, max: 18 }),
        fc.integer({ min: 0, max: 6 }),
        fc.boolean(),
        (n, scale, decimals, negative) => {
          const value = Number(`${negative ? '-' : ''}${n}e-${scale}`);
          expect(roundTo(value, decimals)).toBe(roundDigits(negative, n, scale, decimals));
        },
      ),
      { numRuns: 20_000 },
    );
  });
});
