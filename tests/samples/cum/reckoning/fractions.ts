import { isLess, rational, times, type Rational } from '../../reckoning/rational';

export function plus(a: Rational, b: Rational): Rational {
  const { numerator: p, denominator: q } = a;
  return rational(p * b.denominator + b.numerator * q, q * b.denominator);
}

export function minus(a: Rational, b: Rational): Rational {
  return plus(a, rational(-b.numerator, b.denominator));
}

/** @throws where b is 0 */
export function over(a: Rational, b: Rational): Rational {
  return times(a, rational(b.denominator, b.numerator));
}

export function isEqual(a: Rational, b: Rational): boolean {
  return !isLess(a, b) && !isLess(b, a);
}

/** The least whole number that is not below a fraction ≥ 0. */
export function ceil({ numerator, denominator }: Rational): bigint {
  return (numerator + denominator - 1n) / denominator;
}

/** A fraction ≥ 0 rounded to so many decimals, a half away from zero, as a whole number of the last one. */
export function roundedTo(decimals: bigint, { numerator, denominator }: Rational): bigint {
  const scale = 10n ** decimals;
  return (numerator * scale * 2n + denominator) / (denominator * 2n);
}
