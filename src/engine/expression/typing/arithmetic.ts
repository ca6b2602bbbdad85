import {
  add as addRatios,
  divide as divideRatios,
  multiply as multiplyRatios,
  ratioOf,
  subtract as subtractRatios,
  type Ratio,
} from '../../arithmetic/ratio';
import type { Span } from '../problem';
import {
  addFormula,
  divideFormula,
  multiplyFormula,
  negateFormula,
  powerFormula,
  scaleFormula,
  subtractFormula,
} from '../formulas/arithmetic';
import type { Piece } from '../formulas/piece';
import type { Arithmetic, Syntax } from '../reading/syntax';
import { add, divide, multiply, negate, power, scale, subtract } from '../vectors/arithmetic';
import type { Fault } from '../vectors/run';
import { together, type NumberVector } from '../vectors/vector';
import type { Context } from './context';
import { numberIn, refuseKind } from './demand';
import { foldLiteral } from './literal';
import { exactRatio, plainNumber, type Faces, type NumberTerm, type RatioTerm, type Term } from './term';
import { productUnit, quotientUnit, type Unit } from './units';
import { unify } from './unify';

/** What makes one number of two; `fault` is told of values that cannot be computed. */
export interface Operation {
  reckon(a: NumberVector, b: NumberVector, size: number, fault: Fault): NumberVector;
  write(a: Piece, b: Piece): Piece;
}

export const ADD: Operation = { reckon: add, write: addFormula };
export const SUBTRACT: Operation = { reckon: subtract, write: subtractFormula };
export const DIVIDE: Operation = { reckon: divide, write: divideFormula };
const MULTIPLY: Operation = { reckon: multiply, write: multiplyFormula };
const POWER: Operation = { reckon: power, write: powerFormula };

export function checkSign(sign: '+' | '-', operand: Syntax, at: Span, context: Context): Term | undefined {
  const term = context.check(operand);
  if (!term) return undefined;
  if (term.kind === 'ratio' && term.exact) return sign === '+' ? { ...term, at } : negated(term.exact, at);
  const number = numberIn(term, at, context);
  if (!number || sign === '+') return number && { ...number, at };
  const { step, formula, constant } = number;
  return {
    ...number,
    constant: constant === undefined ? undefined : 0 - constant,
    step: (run, rows) => negate(step(run, rows)),
    formula: () => negateFormula(formula()),
    at,
  };
}

function negated({ numerator, denominator }: Ratio, at: Span): Term {
  return exactRatio({ numerator: -numerator, denominator }, at);
}

export function checkArithmetic(
  operator: Arithmetic,
  leftSyntax: Syntax,
  rightSyntax: Syntax,
  at: Span,
  context: Context,
): Term | undefined {
  const checked = [context.check(leftSyntax), context.check(rightSyntax)];
  if (operator === '-' && checked.every((term) => term?.kind === 'date')) {
    const [a, b] = [context.quote(rightSyntax), context.quote(leftSyntax)];
    return context.refuse('expression.use-instead', at, { instead: `days(${a}, ${b})` });
  }
  const terms = checked.map((term) =>
    term && term.kind !== 'number' && term.kind !== 'ratio' ? refuseKind(term, 'number', at, context) : term,
  );
  const [left, right] = terms;
  if (!left || !right) return undefined;
  return (
    exactly(operator, left, right, at) ??
    (operator === '+' || operator === '-'
      ? sum(operator, left, right, at, context)
      : product(operator, left, right, at, context))
  );
}

/** Ratios among themselves, and a ratio divided by a literal, stay exact; a ratio *of* a number is a number. */
function exactly(
  operator: Arithmetic,
  left: NumberTerm | RatioTerm,
  right: NumberTerm | RatioTerm,
  at: Span,
): Term | undefined {
  if (left.kind !== 'ratio' || !left.exact) return undefined;
  if (right.kind === 'number') {
    const divides = operator === '/' && right.literal && right.constant !== undefined && right.constant !== 0;
    return divides ? exactRatio(divideRatios(left.exact, ratioOf(right.constant)), at) : undefined;
  }
  if (!right.exact) return undefined;
  if (operator === '+') return exactRatio(addRatios(left.exact, right.exact), at);
  if (operator === '-') return exactRatio(subtractRatios(left.exact, right.exact), at);
  return operator === '*' ? exactRatio(multiplyRatios(left.exact, right.exact), at) : undefined;
}

function sum(operator: '+' | '-', left: Term, right: Term, at: Span, context: Context): Term | undefined {
  const unified = unify([left, right], at, context);
  const operation = operator === '+' ? ADD : SUBTRACT;
  if (unified?.kind === 'number') {
    return reckoned(operation, unified.parts, unified.unit, isLiteral(left) && isLiteral(right), at, context);
  }
  if (unified?.kind !== 'ratio') return undefined;
  const parts = unified.terms.map((term) => term.as(1));
  return reckoned(operation, parts, { unit: '' }, false, at, context);
}

function product(
  operator: '*' | '/' | '^',
  left: NumberTerm | RatioTerm,
  right: NumberTerm | RatioTerm,
  at: Span,
  context: Context,
): Term | undefined {
  const share =
    operator === '*' ? shareOf(left, right) : operator === '/' ? shareOf(inverse(right), left) : undefined;
  const [a, b] = [plainNumber(left), plainNumber(right)];
  const literal = isLiteral(a) && isLiteral(b);
  const unit = operator === '*' ? productUnit(a, b) : operator === '/' ? quotientUnit(a, b) : {};
  if (share) {
    const { of, numerator, denominator } = share;
    const scaling: Operation = {
      reckon: (values, _, __, fault) => scale(values, numerator, denominator, fault),
      write: (number) => scaleFormula(number, numerator, denominator),
    };
    return reckoned(scaling, [of, of], unit, literal, at, context);
  }
  const operation = operator === '*' ? MULTIPLY : operator === '/' ? DIVIDE : POWER;
  return reckoned(operation, [a, b], unit, literal, at, context);
}

interface Share {
  readonly of: NumberTerm;
  readonly numerator: number;
  readonly denominator: number;
}

/** A number times an exact ratio whose terms a float holds. */
function shareOf(a: NumberTerm | RatioTerm | undefined, b: NumberTerm | RatioTerm): Share | undefined {
  if (a?.kind === 'number' && b.kind === 'ratio') return shareOf(b, a);
  if (a?.kind !== 'ratio' || !a.exact || b.kind !== 'number') return undefined;
  const [numerator, denominator] = [Number(a.exact.numerator), Number(a.exact.denominator)];
  const held = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator);
  return held ? { of: b, numerator, denominator } : undefined;
}

/** Dividing by 70 % is multiplying with 10/7; what is not exact, or 0, is divided by as it is. */
function inverse(term: NumberTerm | RatioTerm): RatioTerm | undefined {
  if (term.kind !== 'ratio' || !term.exact || term.exact.numerator === 0n) return undefined;
  const one = { numerator: 1n, denominator: 1n };
  return exactRatio(divideRatios(one, term.exact), term.at);
}

function isLiteral(term: Term): boolean {
  return (
    (term.kind === 'number' && term.literal === true) || (term.kind === 'ratio' && term.exact !== undefined)
  );
}

/** A number made of two; from literals it is reckoned now, and what cannot be is a problem now. */
export function reckoned(
  operation: Operation,
  parts: readonly Faces<NumberVector>[],
  unit: Unit,
  literal: boolean,
  at: Span,
  context: Context,
): Term | undefined {
  const faces = parts.reduce(reckoning(operation, context.quote(at)));
  if (literal) return foldLiteral(faces.step, at, context);
  return { kind: 'number', ...unit, ...faces, at };
}

/** The faces of an operation on two numbers; `quote` is the piece of source that its faults are reported against. */
export function reckoning(operation: Operation, quote: string) {
  return (first: Faces<NumberVector>, second: Faces<NumberVector>): Faces<NumberVector> => ({
    step(run, rows) {
      const [a, b] = [first.step(run, rows), second.step(run, rows)];
      return operation.reckon(a, b, run.size, run.fault(quote, together(a, b), rows));
    },
    formula: () => operation.write(first.formula(), second.formula()),
  });
}
