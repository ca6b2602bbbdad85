import * as v from 'valibot';
import { parseShare } from '../../engine/arithmetic/ratio';
import { isId } from '../../engine/expression/names';
import { ID } from '../../engine/expression/words';
import { strict } from './objects';

/** Messages are codes of the locale catalogue; `problems.ts` turns issues into problems. */
export const id = v.pipe(v.string(), v.check(isId, 'rules.bad-id'));
/** The id of what no expression can name (a condition, a level, a source …): the same form, but no word is reserved. */
export const label = v.pipe(
  v.string(),
  v.check((value) => ID.test(value), 'rules.bad-label'),
);
/** A name that something else defines, built-in columns among them; whether it exists is asked when it is compiled. */
export const name = v.pipe(v.string(), v.nonEmpty('rules.empty-text'));
export const text = v.pipe(v.string(), v.trim(), v.nonEmpty('rules.empty-text'));
export const expression = v.pipe(v.string(), v.trim(), v.nonEmpty('rules.empty-expression'));
export const share = v.pipe(
  v.string(),
  v.check((value) => parseShare(value) !== undefined, 'rules.bad-share'),
);
export const number = v.pipe(v.number(), v.finite('rules.not-finite'));
export const count = v.pipe(number, v.integer('rules.not-whole'), v.minValue(0, 'rules.negative'));
export const decimals = v.pipe(count, v.maxValue(15, 'rules.too-many-decimals'));
export const date = v.pipe(
  v.string(),
  v.check((value) => isIsoDate(value), 'rules.bad-date'),
);
export const names = v.array(name);
export const texts = v.array(text);
export const ordering = v.array(strict({ by: expression, order: v.optional(v.picklist(['desc', 'asc'])) }));

/** What many things of the language rest on: their sources, and a question to settle first. */
export const grounds = { basis: v.optional(names), confirm: v.optional(text) };

/** A day that exists, as 2021-11-15. */
export function isIsoDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

export function has(input: unknown, key: string): boolean {
  return typeof input === 'object' && input !== null && Object.hasOwn(input, key);
}

/** Whether an input is an object, and no list. */
export function isObject(input: unknown): boolean {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
