import { toNumber, type Ratio } from '../../arithmetic/ratio';
import type { Scale } from '../../columns/column';
import type { Span } from '../problem';
import type { PercentSign, ValueType } from '../types';
import { once, type Step } from '../vectors/run';
import {
  constantNumber,
  type FlagVector,
  type LevelVector,
  type ListVector,
  type NumberVector,
  type TextVector,
} from '../vectors/vector';

/** A part of an expression whose type is known, with the step that computes it and its place in the source. */
export type Term = { readonly at: Span } & (
  | NumberTerm
  | RatioTerm
  | { readonly kind: 'flag'; readonly step: Step<FlagVector> }
  | {
      readonly kind: 'text';
      readonly step: Step<TextVector>;
      /** Known while compiling: a literal or a parameter. Beside a level it names one. */
      readonly constant?: string | undefined;
    }
  | { readonly kind: 'texts'; readonly step: Step<ListVector> }
  | { readonly kind: 'date'; readonly step: Step<NumberVector> }
  | { readonly kind: 'level'; readonly scale: Scale; readonly step: Step<LevelVector> }
);

export type TermOf<K extends Term['kind']> = Extract<Term, { kind: K }>;

export interface NumberTerm {
  readonly kind: 'number';
  readonly at: Span;
  readonly unit?: string | undefined;
  readonly readIn?: PercentSign | undefined;
  readonly step: Step<NumberVector>;
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
  step(per: number): Step<NumberVector>;
}

export function literalNumber(value: number, at: Span): NumberTerm & Term {
  const vector = constantNumber(value);
  return { kind: 'number', constant: value, literal: true, step: () => vector, at };
}

export function exactRatio(exact: Ratio, at: Span): RatioTerm & Term {
  return {
    kind: 'ratio',
    exact,
    step(per) {
      const vector = constantNumber(
        toNumber({ numerator: exact.numerator * BigInt(per), denominator: exact.denominator }),
      );
      return () => vector;
    },
    at,
  };
}

/** A ratio where any number may stand: a plain one. */
export function plainNumber(term: NumberTerm | RatioTerm): NumberTerm {
  if (term.kind === 'number') return term;
  const { exact, at } = term;
  const constant = exact && toNumber(exact);
  return { kind: 'number', unit: '', constant, literal: exact !== undefined, step: term.step(1), at };
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
