import fc from 'fast-check';
import { roundTo, type RoundingMode } from '../../src/engine/arithmetic/round';
import { neighbours } from './support/decimals';
import { roundExactly } from './support/exact';

const MODES: readonly RoundingMode[] = ['half-away', 'half-even', 'down', 'up'];

/** What the value's first 15 digits round to, by whole-number arithmetic (design §3). */
const exactly = (value: number, decimals: number, mode: RoundingMode): number =>
  roundExactly(value, [15], decimals, mode);

/** Every mode for a value: what the engine gives differs nowhere from exact arithmetic. */
function expectExact(value: number, decimals: number): void {
  const wrong = MODES.filter(
    (mode) => !Object.is(roundTo(value, decimals, mode), exactly(value, decimals, mode)),
  );
  expect([value, decimals, wrong]).toEqual([value, decimals, []]);
}

const decimals = fc.integer({ min: 0, max: 15 });
const sign = fc.constantFrom(1, -1);

/** A whole number of units, or that and a half, of any size up to 15 digits: where a rounding turns. */
const turning = fc
  .record({
    digits: fc.integer({ min: 1, max: 15 }).chain((length) => fc.integer({ min: 1, max: 10 ** length - 1 })),
    scale: fc.integer({ min: 0, max: 16 }),
    half: fc.boolean(),
    sign,
  })
  .map(({ digits, scale, half, sign: signed }) => signed * Number(`${digits}${half ? '5' : ''}e-${scale}`));

describe('rounding in every mode, to 0–15 decimals', () => {
  it('gives what whole-number arithmetic gives for halves, wholes and the floats one and two steps beside them', () => {
    fc.assert(
      fc.property(turning, decimals, (value, places) => {
        for (const near of [value, ...neighbours(value)]) expectExact(near, places);
      }),
      { seed: 20210115, numRuns: 1_000 },
    );
  });

  it('gives what it gives for any float between 1e-20 and 1e20', () => {
    const mantissa = fc.double({ noNaN: true, min: 1, max: 10 });
    const exponent = fc.integer({ min: -20, max: 19 });
    fc.assert(
      fc.property(mantissa, exponent, sign, decimals, (size, power, signed, places) => {
        expectExact(signed * size * 10 ** power, places);
      }),
      { seed: 20210116, numRuns: 2_000 },
    );
  });

  it.each([5e-324, 1e-307, 1e-30, 1e30, 123456789012345678e13, 1e300, 1.7976931348623e308])(
    'gives what it gives for %d',
    (value) => {
      for (const places of [0, 2, 9, 15]) {
        expectExact(value, places);
        expectExact(-value, places);
      }
    },
  );

  // 8 ÷ 13 × 5 and the like: nearly, but not quite, a half
  it('gives what it gives for points in proportion, as they come out of floats', () => {
    const hundredths = fc.integer({ min: 1, max: 100_000 }).map((units) => units / 100);
    fc.assert(
      fc.property(
        hundredths,
        hundredths,
        hundredths,
        fc.integer({ min: 0, max: 9 }),
        (actual, target, max, places) => {
          expectExact(max * Math.min(actual / target, 1), places);
          expectExact(actual, places);
          expectExact(actual - target, places);
        },
      ),
      { seed: 20210117, numRuns: 1_000 },
    );
  });

  it('stays finite where 15 digits are more than the largest float', () => {
    expect(roundTo(Number.MAX_VALUE, 2)).toBe(Number.MAX_VALUE);
    expect(roundTo(-Number.MAX_VALUE, 2)).toBe(-Number.MAX_VALUE);
  });

  it('is never −0', () => {
    for (const mode of MODES)
      for (const value of [-0, -0.001, -1e-300]) {
        expect(Object.is(roundTo(value, 2, mode), -0)).toBe(false);
      }
  });
});
