/** An exact fraction; the denominator is positive. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export function rational(numerator: bigint | number, denominator: bigint | number = 1n): Rational {
  const [over, under] = [BigInt(numerator), BigInt(denominator)];
  if (under === 0n) throw new Error('division by zero');
  const divisor = gcd(over < 0n ? -over : over, under < 0n ? -under : under) * (under < 0n ? -1n : 1n);
  return { numerator: over / divisor, denominator: under / divisor };
}

/** The decimal that a number is written as: 4.725 is 4725/1000, not the float beside it. */
export function decimal(value: number): Rational {
  const [whole = '0', fraction = ''] = String(value).split('.');
  return rational(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
}

export function times(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}

export function isLess(a: Rational, b: Rational): boolean {
  return a.numerator * b.denominator < b.numerator * a.denominator;
}

export function smaller(a: Rational, b: Rational): Rational {
  return isLess(b, a) ? b : a;
}

/** The greatest whole number that is not above a fraction ≥ 0. */
export function floor({ numerator, denominator }: Rational): bigint {
  return numerator / denominator;
}

/** Rounded to two decimals, a half away from zero, as a whole number of hundredths. For fractions ≥ 0. */
export function hundredths({ numerator, denominator }: Rational): bigint {
  return (numerator * 200n + denominator) / (denominator * 2n);
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}
