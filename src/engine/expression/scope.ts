import type { RoundingMode } from '../arithmetic/round';
import type { Params } from '../problem';
import type { ValueType } from './types';

/** A column that an expression reads. */
export interface Reference {
  readonly population: string;
  readonly name: string;
  /**
   * Which side of it: its value, or what a function asks of a criterion or title. `streak:` is followed by the title
   * after whose last award is counted (empty: none), `times:` by the title again and the number of periods. `lowered:` is
   * followed by the title or band whose vote refused the row with enough ballots for a lower title; formulas alone read it.
   */
  readonly facet: Facet;
  /** `parent`: the value of the row that this row belongs to. */
  readonly of: Owner;
}

export type Facet =
  | 'value'
  | 'ratio'
  | 'met'
  | 'exceeded'
  | 'max'
  | 'votes'
  | 'decision'
  | `stage:${string}`
  | `streak:${string}`
  | `times:${string}:${number}`
  | `lowered:${string}`;

export type Owner = 'own' | 'parent';

/** What a name stands for: a column, or a parameter of the rule set (a date as days since 1970-01-01). */
export type Resolved =
  | { readonly type: ValueType; readonly reference: Reference }
  | { readonly type: ValueType; readonly constant: number | string | boolean };

/** The names that an expression may use, in NFC. */
export interface Scope {
  resolve(name: string, of: Owner): Resolved | undefined;
  /** What a function refers to that takes a criterion or title; a problem's code when there is no such thing. */
  facet(name: string, of: Owner, facet: Facet): Resolved | { problem: string; params: Params };
  /** For suggestions. */
  names(of: Owner): readonly string[];
  readonly rounding: RoundingMode;
}
