import fc from 'fast-check';
import { roundTo } from '../../src/engine/arithmetic/round';
import { decimalText, fromDecimal, q, rounded, type PointsRounding, type Q } from './oracle/rational';

const MODES: readonly PointsRounding[] = ['half-away', 'half-even', 'down', 'up'];

/** What the decimal rounds to, by whole-number arithmetic on its digits. */
const expected = (exact: Q, decimals: number, mode: PointsRounding): number =>
  Number(decimalText(rounded(exact, decimals, mode), decimals)) + 0; // never −0

/** Decimals of 1 to 15 significant digits between 1e-9 and 1e12, of either sign, often with a 5 as the last digit. */
const decimal = fc
  .record({
    negative: fc.boolean(),
    digits: fc.tuple(fc.bigInt(1n, 999_999_999_999_999n), fc.integer({ min: 1, max: 15 })),
    half: fc.boolean(),
    size: fc.integer({ min: -9, max: 11 }),
  })
  .map(({ negative, digits: [digits, length], half, size }) => {
    const significant = String(digits).slice(0, length);
    const text = half ? `${significant.slice(0, 14)}5` : significant;
    return `${negative ? '-' : ''}${text[0]}.${text.slice(1) || '0'}e${size}`;
  });

/** The exact value of a float, which is a whole number times a power of two. */
function exactly(value: number): Q {
  let denominator = 1n;
  let scaled = value;
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    denominator *= 2n;
  }
  return q(BigInt(scaled), denominator);
}

/** A float brought to 15 significant digits, halves away from zero. */
function fifteenDigits(value: number): Q {
  const exact = exactly(value);
  if (exact.n === 0n) return exact;
  const exponent = Number(Math.abs(value).toExponential().split('e')[1]);
  const decimals = 14 - exponent;
  if (decimals >= 0) return rounded(exact, decimals, 'half-away');
  const unit = 10n ** BigInt(-decimals);
  const inUnits = rounded(q(exact.n, exact.d * unit), 0, 'half-away');
  return q(inUnits.n * unit, inUnits.d);
}

describe('rounding points', () => {
  // the values are those of Excel's ROUND, ROUNDUP and ROUNDDOWN on the written decimals
  it.each([
    ['1.005', 2, 'half-away', 1.01],
    ['-1.005', 2, 'half-away', -1.01],
    ['1.005', 2, 'half-even', 1],
    ['1.015', 2, 'half-even', 1.02],
    ['-1.015', 2, 'half-even', -1.02],
    ['2.5', 0, 'half-away', 3],
    ['-2.5', 0, 'half-away', -3],
    ['2.5', 0, 'half-even', 2],
    ['89.995', 2, 'half-away', 90],
    ['89.9949', 2, 'half-away', 89.99],
    ['74.99', 0, 'down', 74],
    ['-74.99', 0, 'down', -74],
    ['74.01', 0, 'up', 75],
    ['-74.01', 0, 'up', -75],
    ['0.285', 2, 'half-away', 0.29],
    ['1e-9', 9, 'half-away', 1e-9],
    ['5e-10', 9, 'half-away', 1e-9],
    ['4e-10', 9, 'half-away', 0],
    ['1e-15', 2, 'up', 0.01],
    ['999999999999.995', 2, 'half-away', 1e12],
    ['0', 2, 'up', 0],
  ] as const)('takes %s to %i decimals, %s, as %d', (text, decimals, mode, result) => {
    expect(roundTo(Number(text), decimals, mode)).toBe(result);
    expect(expected(fromDecimal(text), decimals, mode)).toBe(result);
  });

  it('agrees with whole-number arithmetic on the digits of any decimal', () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 9 }), (text, decimals) => {
        for (const mode of MODES)
          expect([mode, roundTo(Number(text), decimals, mode)]).toEqual([
            mode,
            expected(fromDecimal(text), decimals, mode),
          ]);
      }),
      { numRuns: 3000, seed: 15 },
    );
  });

  it('looks at 15 significant digits of a float, however the float came about', () => {
    const amount = fc.integer({ min: -2000, max: 2000 });
    const result = fc.tuple(
      amount,
      amount,
      fc.integer({ min: 1, max: 999 }),
      fc.integer({ min: 1, max: 64 }),
    );
    fc.assert(
      fc.property(result, fc.integer({ min: 0, max: 6 }), ([a, b, divisor, step], decimals) => {
        const value = (a / 100) * (b / divisor) + step * 0.005;
        for (const mode of MODES)
          expect([mode, roundTo(value, decimals, mode)]).toEqual([
            mode,
            expected(fifteenDigits(value), decimals, mode),
          ]);
      }),
      { numRuns: 3000, seed: 16 },
    );
  });

  it('gives no negative zero, which a reader would see as −0', () => {
    for (const mode of ['half-away', 'half-even', 'down'] as const) expect(roundTo(-0.001, 2, mode)).toBe(0);
  });
});
