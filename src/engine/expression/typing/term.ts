import { multiply, toNumber, type Ratio } from '../../arithmetic/ratio';
import type { Scale } from '../../columns/column';
import type { Span } from '../problem';
import type { PercentSign, ValueType } from '../types';
import { repeated } from '../formulas/compose';
import { numberPiece, ratioPiece } from '../formulas/literals';
import type { Formula } from '../formulas/piece';
import { once, type Step } from '../vectors/run';
import {
  constantNumber,
  type FlagVector,
  type LevelVector,
  type ListVector,
  type NumberVector,
  type TextVector,
} from '../vectors/vector';

/** The faces of one meaning: what computes it for all rows at once, and what Excel would compute for one. */
export interface Faces<Vector> {
  readonly step: Step<Vector>;
  readonly formula: Formula;
}

/** A part of an expression whose type is known, with its faces and its place in the source. */
export type Term = { readonly at: Span } & (
  | NumberTerm
  | RatioTerm
  | ({ readonly kind: 'flag' } & Faces<FlagVector>)
  | ({
      readonly kind: 'text';
      /** Known while compiling: a literal or a parameter. Beside a level it names one. */
      readonly constant?: string | undefined;
    } & Faces<TextVector>)
  | ({ readonly kind: 'texts' } & Faces<ListVector>)
  | ({ readonly kind: 'date' } & Faces<NumberVector>)
  | ({ readonly kind: 'level'; readonly scale: Scale } & Faces<LevelVector>)
);

export type TermOf<K extends Term['kind']> = Extract<Term, { kind: K }>;

export interface NumberTerm extends Faces<NumberVector> {
  readonly kind: 'number';
  readonly at: Span;
  readonly unit?: string | undefined;
  readonly readIn?: PercentSign | undefined;
  /** Known while compiling: a literal, what is reckoned from literals alone, or a parameter. */
  readonly constant?: number | undefined;
  /** It was made from literals alone. */
  readonly literal?: boolean | undefined;
}

export interface RatioTerm {
  readonly kind: 'ratio';
  readonly at: Span;
  /** Absent in a choice between ratios. */
  readonly exact?: Ratio | undefined;
  /** The ratio as a number: `per` 1 for 0.7, 100 for 70, 1000 for 700. Nothing is lost before. */
  as(per: number): Faces<NumberVector>;
}

export function literalNumber(value: number, at: Span): NumberTerm & Term {
  const vector = constantNumber(value);
  const formula = () => numberPiece(value);
  return { kind: 'number', constant: value, literal: true, step: () => vector, formula, at };
}

export function exactRatio(exact: Ratio, at: Span): RatioTerm & Term {
  return {
    kind: 'ratio',
    exact,
    as(per) {
      const share = multiply(exact, { numerator: BigInt(per), denominator: 1n });
      const vector = constantNumber(toNumber(share));
      return { step: () => vector, formula: () => ratioPiece(share) };
    },
    at,
  };
}

/** A ratio where any number may stand: a plain one. */
export function plainNumber(term: NumberTerm | RatioTerm): NumberTerm {
  if (term.kind === 'number') return term;
  const { exact, at } = term;
  const constant = exact && toNumber(exact);
  return { kind: 'number', unit: '', constant, literal: exact !== undefined, ...term.as(1), at };
}

/** A term that several steps build on. */
export function reckonedOnce(term: Term): Term {
  switch (term.kind) {
    case 'ratio':
      return term;
    case 'number':
    case 'date':
      return { ...term, step: once(term.step) };
    case 'flag':
      return { ...term, step: once(term.step) };
    case 'text':
      return { ...term, step: once(term.step) };
    case 'texts':
      return { ...term, step: once(term.step) };
    case 'level':
      return { ...term, step: once(term.step) };
  }
}

/** A term that several formulas name: what is long is written once. */
export function namedOnce(term: Term): Term {
  const once = reckonedOnce(term);
  return once.kind === 'ratio' ? once : { ...once, formula: () => repeated(once.formula()) };
}

export function typeOf(term: Term): ValueType {
  switch (term.kind) {
    case 'number': {
      const { unit, readIn } = term;
      return { kind: 'number', ...(unit !== undefined && { unit }), ...(readIn && { readIn }) };
    }
    case 'level':
      return { kind: 'level', scale: term.scale };
    default:
      return { kind: term.kind };
  }
}
