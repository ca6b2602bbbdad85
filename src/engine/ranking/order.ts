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

/**
 * Rankings, bands and titles are mostly in one order: the keys of a column are made once.
 *
 * @param column the rung's value for every row
 */
export function keysFrom({ order }: Rung, column: Column): Keys {
  const values = 'codes' in column ? column.codes : column.values;
  const known = KNOWN[order].get(values) ?? makeKeys(column, order);
  KNOWN[order].set(values, known);
  return known;
}

const KNOWN: Readonly<Record<Rung['order'], WeakMap<object, Keys>>> = {
  desc: new WeakMap(),
  asc: new WeakMap(),
};

function makeKeys(column: Column, order: Rung['order']): Keys {
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
