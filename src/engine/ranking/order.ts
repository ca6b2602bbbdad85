import { comparable } from '../arithmetic/comparable';
import { MISSING, NO_CODE, type Column } from '../columns/column';
import { evaluateBound, type BoundExpression } from '../graph/bound-expression';
import type { Evaluation } from '../graph/node';

/** One rung of an order: best first is `desc`. A missing value comes last either way. */
export interface Rung {
  readonly by: BoundExpression;
  readonly order: 'desc' | 'asc';
}

/** A rung read for every row: smaller is better, Infinity is missing. */
export type Keys = Float64Array;

export function keysOf(rung: Rung, run: Evaluation): Keys {
  return keysFrom(rung, evaluateBound(rung.by, run));
}

/** @param column the rung's value for every row */
export function keysFrom({ order }: Rung, column: Column): Keys {
  const sign = order === 'desc' ? -1 : 1;
  const keys = comparableOf(column).slice();
  for (let row = 0; row < keys.length; row++)
    keys[row] = Number.isNaN(keys[row]!) ? Infinity : sign * keys[row]! + 0;
  return keys;
}

/** Numbers rounded to 9 decimals (rule language), dates as days, levels by their position, no before yes; NaN is missing. */
function comparableOf(column: Column): Float64Array {
  switch (column.type) {
    case 'number':
      return comparable(column.values);
    case 'date':
      return Float64Array.from(column.values);
    case 'flag':
      return Float64Array.from(column.values, (flag) => (flag === MISSING ? NaN : flag));
    case 'level':
      return Float64Array.from(column.codes, (code) => (code === NO_CODE ? NaN : code));
    default:
      throw new Error(`rows are not ordered by a ${column.type}`);
  }
}

/** The rows in order, as classes of rows that nothing in the ladder tells apart; inside a class in the order given. */
export function classesOf(rows: readonly number[], [first, ...rest]: readonly Keys[]): number[][] {
  if (!first) return rows.length > 0 ? [[...rows]] : [];
  const distinct = distinctOf(rows, first);
  const classes = Array.from(distinct, (): number[] => []);
  for (const row of rows) classes[positionOf(first[row]!, distinct)]!.push(row);
  if (rest.length === 0) return classes;
  return classes.flatMap((equals) => (equals.length === 1 ? [equals] : classesOf(equals, rest)));
}

/** The keys of rows, each once, in order. */
function distinctOf(rows: readonly number[], keys: Keys): Float64Array {
  const sorted = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) sorted[i] = keys[rows[i]!]!;
  sorted.sort();
  let count = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (count === 0 || sorted[i] !== sorted[count - 1]) sorted[count++] = sorted[i]!;
  }
  return sorted.subarray(0, count);
}

/** Where a key stands among sorted keys, of which it is one. */
function positionOf(key: number, sorted: Float64Array): number {
  let [from, to] = [0, sorted.length - 1];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (sorted[middle]! < key) from = middle + 1;
    else to = middle;
  }
  return from;
}
