import fc from 'fast-check';
import { number, valuesOf } from './support';

/** Brought to 15 significant digits and then to 9 decimals, half away from zero: in units of 1e-9, as digits say. */
function billionths(value: number): bigint {
  const [mantissa, exponent] = Math.abs(value).toExponential(14).split('e') as [string, string];
  const power = Number(exponent) - 14 + 9;
  const digits = BigInt(mantissa.replace('.', ''));
  const size = power >= 0 ? digits * 10n ** BigInt(power) : halfUp(digits, 10n ** BigInt(-power));
  return value < 0 ? -size : size;
}

function halfUp(value: bigint, unit: bigint): bigint {
  return (2n * value + unit) / (2n * unit);
}

const OPERATORS = ['==', '!=', '<', '<=', '>', '>='] as const;

function expected(a: number, b: number): boolean[] {
  const [x, y] = [billionths(a), billionths(b)];
  return [x === y, x !== y, x < y, x <= y, x > y, x >= y];
}

function check(a: number, b: number): void {
  const own = { a: number([a]), b: number([b]) };
  expect(OPERATORS.map((operator) => valuesOf(`a ${operator} b`, { own })[0])).toEqual(expected(a, b));
}

describe('numbers are compared after rounding to 9 decimals', () => {
  test.each([
    [0.1 + 0.2, 0.3],
    [1.1 * 3, 3.3],
    [100 * 0.29, 29],
    [89.66, 90],
    [74.99, 75],
    [1e-9, 0],
    [4e-10, 0],
    [5e-10, 0],
    [-5e-10, 0],
    [1.0000000005, 1],
    [1.0000000004, 1],
    [10000000.1 + 0.2, 10000000.3],
    [9007199254740991, 9007199254740990],
    [9007199254740993, 9007199254740992],
    [1e15 + 1, 1e15 + 2],
    [1e300, 1.0000001e300],
    [-1e300, 1e300],
    [1.7e308, -1.7e308],
    [0, -0],
  ])('%p and %p', (a, b) => check(a, b));

  test('whatever the numbers, near or far', () => {
    const near = fc
      .tuple(
        fc.double({ min: -1e12, max: 1e12, noNaN: true }),
        fc.integer({ min: -40, max: 40 }),
        fc.constantFrom(1e-10, 1e-9, 2.5e-10, 1e-8),
      )
      .map(([a, steps, size]): [number, number] => [a, a + steps * size]);
    const neighbours = fc
      .tuple(fc.double({ min: -1e18, max: 1e18, noNaN: true }), fc.integer({ min: -60, max: 60 }))
      .map(([a, ulps]): [number, number] => [a, a + ulps * Math.abs(a) * Number.EPSILON]);
    const far = fc.tuple(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    fc.assert(
      fc.property(fc.oneof(near, neighbours, far), ([a, b]) => check(a, b)),
      { numRuns: 5000 },
    );
  });
});
