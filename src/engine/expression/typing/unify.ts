import { NO_CODE, type Scale } from '../../columns/column';
import type { Span } from '../problem';
import { sameScale } from '../types';
import type { Step } from '../vectors/run';
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
import type { NumberTerm, RatioTerm, Term, TermOf } from './term';
import { commonUnit, perUnit, type Unit } from './units';

/** Terms brought to one type, so that they can be compared or chosen between. */
export type Unified =
  | { readonly kind: 'number'; readonly unit: Unit; readonly steps: readonly Step<NumberVector>[] }
  | { readonly kind: 'ratio'; readonly terms: readonly RatioTerm[] }
  | { readonly kind: 'flag'; readonly steps: readonly Step<FlagVector>[] }
  | { readonly kind: 'text'; readonly steps: readonly Step<TextVector>[] }
  | { readonly kind: 'texts'; readonly steps: readonly Step<ListVector>[] }
  | { readonly kind: 'date'; readonly steps: readonly Step<NumberVector>[] }
  | { readonly kind: 'level'; readonly scale: Scale; readonly steps: readonly Step<LevelVector>[] };

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
      return { kind: 'flag', steps: stepsOf(terms, 'flag') };
    case 'text':
      return { kind: 'text', steps: stepsOf(terms, 'text') };
    case 'texts':
      return { kind: 'texts', steps: stepsOf(terms, 'texts') };
    case 'date':
      return { kind: 'date', steps: stepsOf(terms, 'date') };
    default:
      throw new TypeError(`terms of kind ${first!.kind} are brought together elsewhere`);
  }
}

function isNumeric(term: Term): term is Term & (NumberTerm | RatioTerm) {
  return term.kind === 'number' || term.kind === 'ratio';
}

function stepsOf(terms: readonly Term[], kind: 'flag'): Step<FlagVector>[];
function stepsOf(terms: readonly Term[], kind: 'text'): Step<TextVector>[];
function stepsOf(terms: readonly Term[], kind: 'texts'): Step<ListVector>[];
function stepsOf(terms: readonly Term[], kind: 'date'): Step<NumberVector>[];
function stepsOf(terms: readonly Term[], kind: Term['kind']): unknown[] {
  return terms.filter((term) => term.kind === kind).map(({ step }) => step);
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
    steps: terms.map((term) => (term.kind === 'number' ? term.step : term.step(per))),
  };
}

function unifyLevels(
  level: Term & TermOf<'level'>,
  terms: readonly Term[],
  whole: Span,
  context: Context,
): Unified | undefined {
  const steps = terms.map((term) => levelStep(term, level, whole, context));
  const known = steps.filter((step) => step !== undefined);
  return known.length < steps.length ? undefined : { kind: 'level', scale: level.scale, steps: known };
}

function levelStep(
  term: Term,
  beside: Term & TermOf<'level'>,
  whole: Span,
  context: Context,
): Step<LevelVector> | undefined {
  if (term.kind === 'level') {
    if (sameScale(term.scale, beside.scale)) return term.step;
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
  return () => vector;
}

/** Says that two parts are of types that do not meet; the one that stands first is named first. */
function refusePair(a: Term, b: Term, whole: Span, context: Context): undefined {
  const [left, right] = a.at.start <= b.at.start ? [a, b] : [b, a];
  return context.refuse(`expression.differ.${left.kind}.${right.kind}`, whole, {
    left: context.quote(left.at),
    right: context.quote(right.at),
  });
}
