import type { RoundingMode } from '../../../src/engine/arithmetic/round';

/**
 * What a float rounds to, by whole-number arithmetic on its exact value: first brought to so many significant digits,
 * halves away from zero, where several numbers are given to each in turn, and then in decimal.
 *
 * @param value finite
 */
export function roundExactly(
  value: number,
  digits: readonly number[],
  decimals: number,
  mode: RoundingMode,
): number {
  if (value === 0) return 0;
  const kept = digits.reduce(toDigits, fractionOf(Math.abs(value)));
  const unit = 10n ** BigInt(decimals);
  const whole = inUnits(kept.numerator * unit, kept.denominator, mode);
  const size = Number(`${whole}e${-decimals}`);
  return value < 0 && size !== 0 ? -size : size;
}

/** Significant digits of the shortest decimal that a float is written as. */
export function digitsOf(value: number): number {
  const [mantissa] = Math.abs(value).toExponential().split('e') as [string, string];
  return mantissa.replace('.', '').length;
}

interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A float is a whole number times a power of two. */
function fractionOf(value: number): Fraction {
  let numerator = value;
  let denominator = 1n;
  while (!Number.isInteger(numerator)) {
    numerator *= 2;
    denominator *= 2n;
  }
  return { numerator: BigInt(numerator), denominator };
}

/** The nearest number with so many significant digits. */
function toDigits({ numerator, denominator }: Fraction, digits: number): Fraction {
  const most = 10n ** BigInt(digits);
  let [above, below] = [1n, 1n]; // the power of ten that brings the value to a whole number with the digits
  while ((numerator * above) / (denominator * below) < most / 10n) above *= 10n;
  while ((numerator * above) / (denominator * below) >= most) below *= 10n;
  return {
    numerator: inUnits(numerator * above, denominator * below, 'half-away') * below,
    denominator: above,
  };
}

/** How many units, ≥ 0. */
function inUnits(amount: bigint, unit: bigint, mode: RoundingMode): bigint {
  const floor = amount / unit;
  const rest = amount % unit;
  switch (mode) {
    case 'down':
      return floor;
    case 'up':
      return rest > 0n ? floor + 1n : floor;
    case 'half-away':
      return rest * 2n >= unit ? floor + 1n : floor;
    case 'half-even':
      return rest * 2n > unit || (rest * 2n === unit && floor % 2n === 1n) ? floor + 1n : floor;
  }
}
