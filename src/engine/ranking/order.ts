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
  return comparableOf(column).map((value) => (Number.isNaN(value) ? Infinity : sign * value + 0));
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
  const byKey = new Map<number, number[]>();
  for (const row of rows) {
    const equals = byKey.get(first[row]!);
    if (equals) equals.push(row);
    else byKey.set(first[row]!, [row]);
  }
  const classes = Array.from(Float64Array.from(byKey.keys()).sort(), (key) => byKey.get(key)!);
  if (rest.length === 0) return classes;
  return classes.flatMap((equals) => (equals.length === 1 ? [equals] : classesOf(equals, rest)));
}
