import { roundTo, type RoundingMode } from '../../arithmetic/round';
import type { Fault } from './run';
import { lengthOf, MISSING_NUMBER, together, type NumberVector } from './vector';

/*
 * One loop per operation. A result that is no finite number is looked at once more: when both operands are there it
 * is a fault, else it is missing.
 */

export function add(a: NumberVector, b: NumberVector, size: number, fault: Fault): NumberVector {
  const { values, lane } = blank(a, b, size);
  const [av, al, bv, bl] = [a.values, a.lane, b.values, b.lane];
  for (let i = 0; i < values.length; i++) {
    const x = av[i & al]!;
    const y = bv[i & bl]!;
    const sum = x + y;
    values[i] = sum - sum === 0 ? sum : failed(x, y, i, 'expression.overflow', fault);
  }
  return { values, lane };
}

export function subtract(a: NumberVector, b: NumberVector, size: number, fault: Fault): NumberVector {
  const { values, lane } = blank(a, b, size);
  const [av, al, bv, bl] = [a.values, a.lane, b.values, b.lane];
  for (let i = 0; i < values.length; i++) {
    const x = av[i & al]!;
    const y = bv[i & bl]!;
    const difference = x - y;
    values[i] = difference - difference === 0 ? difference : failed(x, y, i, 'expression.overflow', fault);
  }
  return { values, lane };
}

export function multiply(a: NumberVector, b: NumberVector, size: number, fault: Fault): NumberVector {
  const { values, lane } = blank(a, b, size);
  const [av, al, bv, bl] = [a.values, a.lane, b.values, b.lane];
  for (let i = 0; i < values.length; i++) {
    const x = av[i & al]!;
    const y = bv[i & bl]!;
    const product = x * y;
    values[i] = product - product === 0 ? product : failed(x, y, i, 'expression.overflow', fault);
  }
  return { values, lane };
}

export function divide(a: NumberVector, b: NumberVector, size: number, fault: Fault): NumberVector {
  const { values, lane } = blank(a, b, size);
  const [av, al, bv, bl] = [a.values, a.lane, b.values, b.lane];
  for (let i = 0; i < values.length; i++) {
    const x = av[i & al]!;
    const y = bv[i & bl]!;
    const quotient = x / y;
    values[i] =
      quotient - quotient === 0
        ? quotient
        : failed(x, y, i, y === 0 ? 'expression.division-by-zero' : 'expression.overflow', fault);
  }
  return { values, lane };
}

/** Unlike `**`, anything to the power of 0 is missing where the base is. */
export function power(a: NumberVector, b: NumberVector, size: number, fault: Fault): NumberVector {
  const { values, lane } = blank(a, b, size);
  const [av, al, bv, bl] = [a.values, a.lane, b.values, b.lane];
  for (let i = 0; i < values.length; i++) {
    const x = av[i & al]!;
    const y = bv[i & bl]!;
    const result = x ** y;
    values[i] = result - result === 0 && x === x ? result : failed(x, y, i, whyNoPower(x, y, result), fault);
  }
  return { values, lane };
}

function whyNoPower(base: number, exponent: number, result: number): string {
  if (base === 0 && exponent < 0) return 'expression.division-by-zero';
  return Number.isNaN(result) ? 'expression.power' : 'expression.overflow';
}

/**
 * An exact share of a value: 70 % of 90 is 63, and `90 * 0.7` is not. Multiplies before it divides, unless that
 * would leave the range of the floats.
 */
export function scale(a: NumberVector, numerator: number, denominator: number, fault: Fault): NumberVector {
  const values = new Float64Array(a.values.length);
  for (let i = 0; i < values.length; i++) {
    const x = a.values[i]!;
    let share = (x * numerator) / denominator;
    if (share - share !== 0) share = x * (numerator / denominator);
    values[i] = share - share === 0 ? share : failed(x, 0, i, 'expression.overflow', fault);
  }
  return { values, lane: a.lane };
}

export function negate(a: NumberVector): NumberVector {
  const values = new Float64Array(a.values.length);
  for (let i = 0; i < values.length; i++) values[i] = 0 - a.values[i]!;
  return { values, lane: a.lane };
}

export function absolute(a: NumberVector): NumberVector {
  const values = new Float64Array(a.values.length);
  for (let i = 0; i < values.length; i++) {
    const x = a.values[i]!;
    values[i] = x < 0 ? -x : x;
  }
  return { values, lane: a.lane };
}

export function lesser(a: NumberVector, b: NumberVector, size: number): NumberVector {
  const { values, lane } = blank(a, b, size);
  const [av, al, bv, bl] = [a.values, a.lane, b.values, b.lane];
  for (let i = 0; i < values.length; i++) {
    const x = av[i & al]!;
    const y = bv[i & bl]!;
    values[i] = x !== x || x < y ? x : y;
  }
  return { values, lane };
}

export function greater(a: NumberVector, b: NumberVector, size: number): NumberVector {
  const { values, lane } = blank(a, b, size);
  const [av, al, bv, bl] = [a.values, a.lane, b.values, b.lane];
  for (let i = 0; i < values.length; i++) {
    const x = av[i & al]!;
    const y = bv[i & bl]!;
    values[i] = x !== x || x > y ? x : y;
  }
  return { values, lane };
}

/** The most digits behind the decimal mark that `round` can keep. */
export const MOST_DECIMALS = 15;

export function isDecimals(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= MOST_DECIMALS;
}

export function round(
  a: NumberVector,
  decimals: NumberVector,
  mode: RoundingMode,
  size: number,
  fault: Fault,
): NumberVector {
  const { values, lane } = blank(a, decimals, size);
  const [av, al, bv, bl] = [a.values, a.lane, decimals.values, decimals.lane];
  for (let i = 0; i < values.length; i++) {
    const x = av[i & al]!;
    const n = bv[i & bl]!;
    const rounded = isDecimals(n) ? roundTo(x, n, mode) : NaN;
    const code = isDecimals(n) ? 'expression.overflow' : 'expression.round-digits';
    values[i] = rounded - rounded === 0 ? rounded : failed(x, n, i, code, fault);
  }
  return { values, lane };
}

function blank(a: NumberVector, b: NumberVector, size: number): NumberVector {
  const lane = together(a, b);
  return { values: new Float64Array(lengthOf(lane, size)), lane };
}

function failed(x: number, y: number, index: number, code: string, fault: Fault): number {
  if (x === x && y === y) fault(index, code);
  return MISSING_NUMBER;
}
