import type { Field } from '../../../src/rules/rule-set';

/** What stands in one cell: text, a true number with its number format (en-US code), a logical value or nothing. */
export type Written = string | number | boolean | null | { readonly value: number; readonly format: string };

/** What the rule set knows of the field whose column the cell stands in. */
export interface FieldContext {
  readonly type: Field['type'];
  readonly unit?: string;
  /** The target of the criterion that measures this field, in the field's unit. */
  readonly target?: number;
  /** Only in a CSV file: the mark before the decimals that the separator settles. */
  readonly decimalMark?: '.' | ',';
  readonly levels?: NonNullable<Field['levels']>;
  readonly many?: true;
  /** How the other cells of a flag's column are filled: `x` and blanks, or có / không. */
  readonly column?: 'marks' | 'words';
}

export type Value = number | string | boolean | readonly string[];

/**
 * What a cell must give.
 *
 * - `value`: this value, in the field's unit, a date in ISO form, a level by its id; no question.
 * - `missing`: no value; `reported` where the documents want it said.
 * - `ask`: no value before the secretary has answered.
 * - `wrong`: no value, an error is told.
 * - `unread`: no value; whether as a question or as an error the documents leave open.
 * - `either`: the documents leave it open, but nothing outside these readings is right.
 */
export type Reading =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'missing'; readonly reported: boolean }
  | { readonly kind: 'ask' | 'wrong' | 'unread' }
  | { readonly kind: 'either'; readonly of: readonly Reading[] };

export interface NumberCase {
  readonly written: Written;
  readonly field: FieldContext;
  readonly reading: Reading;
  readonly because: string;
  /** Where the expectation comes from: `§6.3` and the like are of the domain facts. */
  readonly source: string;
}

export const ASK: Reading = { kind: 'ask' };
export const WRONG: Reading = { kind: 'wrong' };
export const UNREAD: Reading = { kind: 'unread' };
export const MISSING: Reading = { kind: 'missing', reported: false };
export const MISSING_AND_REPORTED: Reading = { kind: 'missing', reported: true };

/** A bare value stands for the reading `value`. */
type ReadingOrValue = Reading | Value;

export function either(...of: readonly ReadingOrValue[]): Reading {
  return { kind: 'either', of: of.map(reading) };
}

/** The cases of one field and one source: what is written, what must be read, why. */
export function cases(
  field: FieldContext,
  source: string,
  rows: readonly (readonly [written: Written, reading: ReadingOrValue, because: string])[],
): NumberCase[] {
  return rows.map(([written, expected, because]) => ({
    written,
    field,
    reading: reading(expected),
    because,
    source,
  }));
}

function reading(expected: ReadingOrValue): Reading {
  return typeof expected === 'object' && 'kind' in expected ? expected : { kind: 'value', value: expected };
}

/** A number field held in this unit; `target` as its criterion has it. */
export function numberIn(unit: string, target?: number): FieldContext {
  return target === undefined ? { type: 'number', unit } : { type: 'number', unit, target };
}

export const PLAIN_NUMBER: FieldContext = { type: 'number' };
export const PERCENT = numberIn('%');
export const PER_MILLE = numberIn('‰');
export const POINTS = numberIn('điểm');
export const TONNES = numberIn('tấn');
export const HEAD = numberIn('con');
export const PEOPLE = numberIn('người');
