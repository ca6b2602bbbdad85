/** Exact fractions of whole numbers, kept in lowest terms with a positive denominator. */
export interface Q {
  readonly n: bigint;
  readonly d: bigint;
}

export type PointsRounding = 'half-away' | 'half-even' | 'down' | 'up';
export type SeatsRounding = 'down' | 'half-up' | 'up';

export const ZERO: Q = { n: 0n, d: 1n };
export const ONE: Q = { n: 1n, d: 1n };

export function q(n: bigint | number, d: bigint | number = 1n): Q {
  const [top, bottom] = [BigInt(n), BigInt(d)];
  if (bottom === 0n) throw new RangeError('division by zero');
  const sign = bottom < 0n ? -1n : 1n;
  const common = gcd(magnitude(top), magnitude(bottom)) * sign;
  return { n: top / common, d: bottom / common };
}

export const add = (a: Q, b: Q): Q => q(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a: Q, b: Q): Q => q(a.n * b.d - b.n * a.d, a.d * b.d);
export const times = (a: Q, b: Q): Q => q(a.n * b.n, a.d * b.d);
export const over = (a: Q, b: Q): Q => q(a.n * b.d, a.d * b.n);
export const negate = (a: Q): Q => ({ n: -a.n, d: a.d });
export const absolute = (a: Q): Q => (a.n < 0n ? negate(a) : a);
export const sumOf = (all: readonly Q[]): Q => all.reduce(add, ZERO);

export function order(a: Q, b: Q): -1 | 0 | 1 {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const smaller = (a: Q, b: Q): Q => (order(a, b) <= 0 ? a : b);
export const larger = (a: Q, b: Q): Q => (order(a, b) >= 0 ? a : b);

/** The number that a decimal text such as `-12.50` or `3.4e-7` stands for. */
export function fromDecimal(text: string): Q {
  const [mantissa = '', exponent = '0'] = text.split(/e/i);
  const [whole = '', decimals = ''] = mantissa.split('.');
  const power = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  return power >= 0 ? q(digits * 10n ** BigInt(power)) : q(digits, 10n ** BigInt(-power));
}

/** The decimal that a number in a rule set or a cell was written as. */
export const fromNumber = (value: number): Q => fromDecimal(String(value));

export const toNumber = ({ n, d }: Q): number => Number(decimalText({ n, d }, 30));

/** To so many decimals, in the modes of the rule set: half-away, down and up as Excel's ROUND, ROUNDDOWN, ROUNDUP. */
export function rounded(value: Q, decimals: number, mode: PointsRounding): Q {
  const scale = 10n ** BigInt(decimals);
  const scaled = magnitude(value.n) * scale;
  const whole = scaled / value.d;
  const rest = scaled % value.d;
  const twice = 2n * rest;
  const carries = {
    down: false,
    up: rest > 0n,
    'half-away': twice >= value.d,
    'half-even': twice > value.d || (twice === value.d && whole % 2n === 1n),
  }[mode];
  const result = q(carries ? whole + 1n : whole, scale);
  return value.n < 0n ? negate(result) : result;
}

/** A number of seats: `value` ≥ 0 to a whole number. */
export function wholeSeats(value: Q, mode: SeatsRounding): bigint {
  const floor = value.n / value.d;
  const rest = value.n % value.d;
  if (mode === 'down' || rest === 0n) return floor;
  if (mode === 'up') return floor + 1n;
  return 2n * rest >= value.d ? floor + 1n : floor;
}

/** `15%`, `7.5%`, `5‰`, `2/3`, `0.15` as the fractions they are. */
export function share(text: string): Q {
  const last = text.at(-1);
  if (last === '%') return over(fromDecimal(text.slice(0, -1)), q(100));
  if (last === '‰') return over(fromDecimal(text.slice(0, -1)), q(1000));
  const [top, bottom] = text.split('/');
  return bottom === undefined ? fromDecimal(text) : q(BigInt(top!), BigInt(bottom));
}

/** As a decimal text; more decimals than asked for are cut off. */
export function decimalText(value: Q, decimals: number): string {
  const scaled = (magnitude(value.n) * 10n ** BigInt(decimals)) / value.d;
  const digits = String(scaled).padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  return `${value.n < 0n ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`;
}

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

function gcd(a: bigint, b: bigint): bigint {
  while (b > 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}
