import type { FormulaLayout } from '../../formula/formula-layout';

/** A part of an expression as a formula: what Excel writes for it in one row, and what is known of that. */
export interface Piece {
  /** Numbers are also days and levels; texts also lists of them. */
  readonly kind: 'number' | 'flag' | 'text';
  readonly binds: Binding;
  write(row: number, layout: FormulaLayout): string;
  /** The value is missing where one of these is missing, and nowhere else; none: it is never missing. */
  readonly needs: ReadonlySet<string>;
  /** A number that may be a word where it is missing, as a cell that was read. Everything else is an error there. */
  readonly raw?: boolean | undefined;
  /** A literal: numbers as Excel holds them, texts folded. */
  readonly constant?: number | string | boolean | undefined;
  /** What was joined, by what: `AND` of these, `MIN` of these. More of the same is joined to them. */
  readonly joined?: { readonly by: string; readonly pieces: readonly Piece[] } | undefined;
  /** A comparison with a literal. */
  readonly equality?: Equality | undefined;
  /** A text as it was written, where `write` gives it folded. */
  readonly shown?: (() => Piece) | undefined;
  /** What says the opposite in fewer words than `NOT`. */
  readonly opposite?: Piece | undefined;
}

/** `subject = literal`, written for a list of literals at once. */
export interface Equality {
  readonly subject: Piece;
  readonly literal: string;
  readonly isAny: (subject: string, list: string) => string;
}

/** How strongly the outermost operator of a formula binds, in Excel's order: a sign before `^`. */
export type Binding = (typeof BINDS)[keyof typeof BINDS];
export const BINDS = { comparison: 0, sum: 1, product: 2, power: 3, sign: 4, atom: 5 } as const;

/** A formula, made when it is first asked for: most expressions are never written as one. */
export type Formula = () => Piece;

export const NOTHING: ReadonlySet<string> = new Set();
