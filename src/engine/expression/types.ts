import type { Scale } from '../columns/column';

/**
 * What an expression gives.
 *
 * Numbers: `unit` is the unit a value is held in. `''` says that the value is known to be a plain ratio (a roll-up's
 * share, `ratio(c)`, a quotient of two values in one unit), absent says that the unit is not known. `readIn` marks a
 * value without a declared unit that is reckoned per cent or per mille all the same, as `(a + b) / 2` of two values
 * in %: a ratio literal beside it is read in that.
 *
 * `ratio` is the type of an exact ratio literal (`70%`, `-5‰`) and of a choice between such; it exists only while
 * compiling: a program that gives a ratio has the type number with unit `''`.
 */
export type ValueType =
  | {
      readonly kind: 'number';
      readonly unit?: string | undefined;
      readonly readIn?: PercentSign | undefined;
    }
  | { readonly kind: 'ratio' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'text' }
  | { readonly kind: 'texts' }
  | { readonly kind: 'date' }
  | { readonly kind: 'level'; readonly scale: Scale };

export type Kind = ValueType['kind'];
export type PercentSign = '%' | '‰';

/**
 * What the place of an expression in the rules takes. `group`: whatever can group rows (also a text);
 * `orderable`: whatever has an order (no text); `any`: whatever there is.
 */
export type Expected = 'number' | 'flag' | 'date' | 'text' | 'group' | 'orderable' | 'any';

/** Whether two scales have the same levels in the same order; only then can their levels be compared. */
export function sameScale(a: Scale, b: Scale): boolean {
  return a === b || (a.length === b.length && a.every((level, position) => level.id === b[position]!.id));
}
