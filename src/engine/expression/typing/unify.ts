import { NO_CODE, type Scale } from '../../columns/column';
import type { Span } from '../problem';
import { sameScale } from '../types';
import {
  constantLevel,
  type FlagVector,
  type LevelVector,
  type ListVector,
  type NumberVector,
  type TextVector,
} from '../vectors/vector';
import type { Context } from './context';
import { levelOf } from './levels';
import { levelPiece } from '../formulas/literals';
import type { Faces, NumberTerm, RatioTerm, Term, TermOf } from './term';
import { commonUnit, perUnit, type Unit } from './units';

/** Terms brought to one type, so that they can be compared or chosen between. */
export type Unified =
  | { readonly kind: 'number'; readonly unit: Unit; readonly parts: readonly Faces<NumberVector>[] }
  | { readonly kind: 'ratio'; readonly terms: readonly RatioTerm[] }
  | { readonly kind: 'flag'; readonly parts: readonly Faces<FlagVector>[] }
  | { readonly kind: 'text'; readonly parts: readonly Faces<TextVector>[] }
  | { readonly kind: 'texts'; readonly parts: readonly Faces<ListVector>[] }
  | { readonly kind: 'date'; readonly parts: readonly Faces<NumberVector>[] }
  | { readonly kind: 'level'; readonly scale: Scale; readonly parts: readonly Faces<LevelVector>[] };

/**
 * Brings terms to one type. A ratio is read in the unit of the numbers beside it, a constant text beside levels names
 * one of them. Reports when the types do not meet, naming both.
 */
export function unify(terms: readonly Term[], whole: Span, context: Context): Unified | undefined {
  if (terms.every(isNumeric)) return unifyNumbers(terms, whole, context);
  const level = terms.find((term) => term.kind === 'level');
  if (level) return unifyLevels(level, terms, whole, context);
  const [first] = terms;
  const other = terms.find((term) => term.kind !== first!.kind);
  if (other) return refusePair(first!, other, whole, context);
  switch (first!.kind) {
    case 'flag':
      return { kind: 'flag', parts: partsOf(terms, 'flag') };
    case 'text':
      return { kind: 'text', parts: partsOf(terms, 'text') };
    case 'texts':
      return { kind: 'texts', parts: partsOf(terms, 'texts') };
    case 'date':
      return { kind: 'date', parts: partsOf(terms, 'date') };
    default:
      throw new TypeError(`terms of kind ${first!.kind} are brought together elsewhere`);
  }
}

function isNumeric(term: Term): term is Term & (NumberTerm | RatioTerm) {
  return term.kind === 'number' || term.kind === 'ratio';
}

function partsOf<K extends Term['kind']>(terms: readonly Term[], kind: K): TermOf<K>[] {
  return terms.filter((term): term is Term & TermOf<K> => term.kind === kind);
}

function unifyNumbers(
  terms: readonly (NumberTerm | RatioTerm)[],
  whole: Span,
  context: Context,
): Unified | undefined {
  const numbers = terms.filter((term) => term.kind === 'number');
  const ratios = terms.filter((term) => term.kind === 'ratio');
  if (numbers.length === 0) return { kind: 'ratio', terms: ratios };
  const unit = commonUnit(numbers, whole, context);
  if (!unit) return undefined;
  const per = ratios[0] ? perUnit(unit, numbers, ratios[0], whole, context) : 1;
  if (per === undefined) return undefined;
  return {
    kind: 'number',
    unit,
    parts: terms.map((term) => (term.kind === 'number' ? term : term.as(per))),
  };
}

function unifyLevels(
  level: Term & TermOf<'level'>,
  terms: readonly Term[],
  whole: Span,
  context: Context,
): Unified | undefined {
  const parts = terms.map((term) => levelPart(term, level, whole, context));
  const known = parts.filter((part) => part !== undefined);
  return known.length < parts.length ? undefined : { kind: 'level', scale: level.scale, parts: known };
}

function levelPart(
  term: Term,
  beside: Term & TermOf<'level'>,
  whole: Span,
  context: Context,
): Faces<LevelVector> | undefined {
  if (term.kind === 'level') {
    if (sameScale(term.scale, beside.scale)) return term;
    return context.refuse('expression.scales', whole, {
      left: context.quote(beside.at),
      right: context.quote(term.at),
    });
  }
  if (term.kind !== 'text' || term.constant === undefined) return refusePair(beside, term, whole, context);
  const code = levelOf(beside.scale, term.constant);
  if (code === NO_CODE) {
    return context.refuse('expression.unknown-level', term.at, {
      level: term.constant,
      of: context.quote(beside.at),
      levels: beside.scale.map(({ id, title }) => `${id} (${title})`),
    });
  }
  const vector = constantLevel(code);
  return { step: () => vector, formula: () => levelPiece(code) };
}

/** Says that two parts are of types that do not meet; the one that stands first is named first. */
function refusePair(a: Term, b: Term, whole: Span, context: Context): undefined {
  const [left, right] = a.at.start <= b.at.start ? [a, b] : [b, a];
  return context.refuse(`expression.differ.${left.kind}.${right.kind}`, whole, {
    left: context.quote(left.at),
    right: context.quote(right.at),
  });
}
