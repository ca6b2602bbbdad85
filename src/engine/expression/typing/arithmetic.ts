import {
  add as addRatios,
  divide as divideRatios,
  multiply as multiplyRatios,
  ratioOf,
  subtract as subtractRatios,
  type Ratio,
} from '../../arithmetic/ratio';
import type { Span } from '../problem';
import type { Arithmetic, Syntax } from '../reading/syntax';
import { add, divide, multiply, negate, power, scale, subtract } from '../vectors/arithmetic';
import type { Fault, Step } from '../vectors/run';
import { together, type NumberVector } from '../vectors/vector';
import type { Context } from './context';
import { numberIn, refuseKind } from './demand';
import { foldLiteral } from './literal';
import { exactRatio, plainNumber, type NumberTerm, type RatioTerm, type Term } from './term';
import { productUnit, quotientUnit, type Unit } from './units';
import { unify } from './unify';

/** What reckons one number from two; `fault` is told of values that cannot be computed. */
export type Kernel = (a: NumberVector, b: NumberVector, size: number, fault: Fault) => NumberVector;

export function checkSign(sign: '+' | '-', operand: Syntax, at: Span, context: Context): Term | undefined {
  const term = context.check(operand);
  if (!term) return undefined;
  if (term.kind === 'ratio' && term.exact) return sign === '+' ? { ...term, at } : negated(term.exact, at);
  const number = numberIn(term, at, context);
  if (!number || sign === '+') return number && { ...number, at };
  const { step, constant } = number;
  return {
    ...number,
    constant: constant === undefined ? undefined : 0 - constant,
    step: (run, rows) => negate(step(run, rows)),
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
  const kernel = operator === '+' ? add : subtract;
  if (unified?.kind === 'number') {
    const [first, second] = unified.steps;
    return reckoned(kernel, first!, second!, unified.unit, isLiteral(left) && isLiteral(right), at, context);
  }
  if (unified?.kind !== 'ratio') return undefined;
  const [first, second] = unified.terms.map((term) => term.step(1));
  return reckoned(kernel, first!, second!, { unit: '' }, false, at, context);
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
    const kernel: Kernel = (values, _, __, fault) => scale(values, numerator, denominator, fault);
    return reckoned(kernel, of.step, of.step, unit, literal, at, context);
  }
  const kernel = operator === '*' ? multiply : operator === '/' ? divide : power;
  return reckoned(kernel, a.step, b.step, unit, literal, at, context);
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

/** A number reckoned by a kernel; from literals it is reckoned now, and what cannot be is a problem now. */
export function reckoned(
  kernel: Kernel,
  first: Step<NumberVector>,
  second: Step<NumberVector>,
  unit: Unit,
  literal: boolean,
  at: Span,
  context: Context,
): Term | undefined {
  const quote = context.quote(at);
  const step: Step<NumberVector> = (run, rows) => {
    const [a, b] = [first(run, rows), second(run, rows)];
    return kernel(a, b, run.size, run.fault(quote, together(a, b), rows));
  };
  if (literal) return foldLiteral(step, at, context);
  return { kind: 'number', ...unit, step, at };
}
