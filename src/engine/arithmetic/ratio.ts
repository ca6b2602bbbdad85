/** An exact ratio in lowest terms, denominator positive. Shares and thresholds never pass through a float. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** @throws RangeError when the denominator is 0 */
export function ratio(numerator: bigint, denominator = 1n): Ratio {
  if (denominator === 0n) throw new RangeError('a ratio has no zero denominator');
  const divisor = greatestCommonDivisor(abs(numerator), abs(denominator)) * (denominator < 0n ? -1n : 1n);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

const SHARE = /^(\d{1,15})(?:\.(\d{1,15}))?([%‰]?)$/;
const FRACTION = /^(\d{1,15})\/(\d{1,15})$/;

/** `'15%'`, `'7.5%'`, `'5‰'`, `'2/3'`, `'0.15'`; undefined when the text is no share. */
export function parseShare(text: string): Ratio | undefined {
  const compact = text.normalize('NFC').replace(/\s+/g, '');
  const fraction = FRACTION.exec(compact);
  if (fraction) {
    const denominator = BigInt(fraction[2]!);
    return denominator === 0n ? undefined : ratio(BigInt(fraction[1]!), denominator);
  }
  const decimal = SHARE.exec(compact);
  if (!decimal) return undefined;
  const [, whole, decimals = '', sign] = decimal;
  const per = sign === '%' ? 100n : sign === '‰' ? 1000n : 1n;
  return ratio(BigInt(whole! + decimals), per * 10n ** BigInt(decimals.length));
}

/** The exact decimal value that the shortest text of a float stands for: 0.1 is 1/10. @throws RangeError unless finite */
export function ratioOf(value: number): Ratio {
  if (!Number.isFinite(value)) throw new RangeError('only a finite number is a ratio');
  const [mantissa, exponent] = value.toExponential().split('e') as [string, string];
  const [whole, decimals = ''] = mantissa.split('.') as [string, string?];
  const power = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  return power >= 0 ? ratio(digits * 10n ** BigInt(power)) : ratio(digits, 10n ** BigInt(-power));
}

export function multiply(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.numerator, a.denominator * b.denominator);
}

export function divide(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.denominator, a.denominator * b.numerator);
}

export function add(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function subtract(a: Ratio, b: Ratio): Ratio {
  return add(a, { numerator: -b.numerator, denominator: b.denominator });
}

/** Of no ratios at all 0. */
export function sum(ratios: readonly Ratio[]): Ratio {
  return ratios.reduce(add, ratio(0n));
}

/** What a ratio ≥ 0 has beyond its whole part: at least 0, less than 1. */
export function remainderOf({ numerator, denominator }: Ratio): Ratio {
  return ratio(numerator % denominator, denominator);
}

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export function compare(a: Ratio, b: Ratio): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export type WholeRounding = 'down' | 'half-up' | 'up';

/** The whole number a ratio ≥ 0 is rounded to. */
export function wholeOf({ numerator, denominator }: Ratio, rounding: WholeRounding): bigint {
  if (rounding === 'down') return numerator / denominator;
  if (rounding === 'up') return (numerator + denominator - 1n) / denominator;
  return (2n * numerator + denominator) / (2n * denominator);
}

/** For arithmetic on points, where float64 is the rule (design §3); never for seats or thresholds. */
export function toNumber({ numerator, denominator }: Ratio): number {
  return Number(numerator) / Number(denominator);
}

function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}
