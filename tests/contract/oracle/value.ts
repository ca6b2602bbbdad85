import { fromDecimal, fromNumber, order, rounded, type Q } from './rational';
import type { Field } from '../../../src/rules/rule-set';
import { folded } from './folded';

/** What a cell or a column holds: a number, a text, yes or no, a step of a scale, a day, or nothing (null). */
export type Value = Q | string | boolean | Step | Day | null;

/** A level or band; `scale` lists the ids from the lowest. */
export interface Step {
  readonly at: number;
  readonly scale: readonly string[];
}

export interface Day {
  readonly day: number;
}

export type Cell = number | string | boolean | null | undefined;

export const isNumber = (value: Value): value is Q =>
  typeof value === 'object' && value !== null && 'n' in value;
export const isStep = (value: Value): value is Step =>
  typeof value === 'object' && value !== null && 'scale' in value;
const isDay = (value: Value): value is Day => typeof value === 'object' && value !== null && 'day' in value;

export const dayOf = (iso: string): Day => ({ day: Date.parse(`${iso}T00:00:00Z`) / 86_400_000 });

/** What a test wrote into a cell, as the field's type has it. */
export function valueOf(cell: Cell, field: Field): Value {
  if (cell === null || cell === undefined) return null;
  switch (field.type) {
    case 'number':
      return fromNumber(Number(cell));
    case 'flag':
      return cell === true;
    case 'date':
      return dayOf(String(cell));
    case 'level': {
      const scale = (field.levels ?? []).map(({ id }) => id);
      return { at: scale.indexOf(String(cell)), scale };
    }
    case 'text':
      return String(cell);
  }
}

/**
 * “Numbers are compared after rounding to 9 decimals, text after folding (design §3), levels and bands by their
 * order.” A step is compared with a text by the id that the text is.
 */
export function compareValues(a: NonNullable<Value>, b: NonNullable<Value>): number {
  if (isNumber(a) && isNumber(b)) return order(nineDecimals(a), nineDecimals(b));
  if (isDay(a) && isDay(b)) return a.day - b.day;
  if (isStep(a)) return a.at - (isStep(b) ? b.at : a.scale.indexOf(String(b)));
  if (isStep(b)) return b.scale.indexOf(String(a)) - b.at;
  if (typeof a === 'string' && typeof b === 'string') return folded(a) === folded(b) ? 0 : 1;
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  throw new Error(`${JSON.stringify(a)} and ${JSON.stringify(b)} do not compare`);
}

const nineDecimals = (value: Q): Q => rounded(value, 9, 'half-away');

/** The group a row stands in: rows whose values compare as equal share it. Null for a missing value. */
export function groupOf(value: Value): string | null {
  if (value === null) return null;
  if (typeof value === 'string') return folded(value);
  if (isStep(value)) return value.scale[value.at]!;
  if (isNumber(value)) return String(Number(value.n) / Number(value.d));
  return String(isDay(value) ? value.day : value);
}

export const percent = fromDecimal('0.01');
