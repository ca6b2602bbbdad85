import type { Span } from '../problem';
import type { Comparison, Syntax } from '../reading/syntax';
import {
  compareFlags,
  compareLevels,
  compareNumbers,
  compareTexts,
  verdictsOf,
  type Verdicts,
} from '../vectors/compare';
import { AND, combine } from '../vectors/logic';
import {
  compareDatesFormula,
  compareFlagsFormula,
  compareLevelsFormula,
  compareNumbersFormula,
  compareTextsFormula,
} from '../formulas/compare';
import { andFormula } from '../formulas/logic';
import type { Piece } from '../formulas/piece';
import type { FlagVector } from '../vectors/vector';
import type { Context } from './context';
import { refuseKind } from './demand';
import { namedOnce, reckonedOnce, type Faces, type Term } from './term';
import { unify, type Unified } from './unify';

/** `a < b`, and `a < b <= c`: each two neighbours are compared, the one between is reckoned once. */
export function checkComparison(
  operators: readonly Comparison[],
  operands: readonly Syntax[],
  at: Span,
  context: Context,
): Term | undefined {
  const last = operands.length - 1;
  const terms = operands
    .map((operand) => context.check(operand))
    .map((term, place) => term && (place > 0 && place < last ? namedOnce(term) : reckonedOnce(term)));
  const parts = operators.map((operator, position) => {
    const [left, right] = [terms[position], terms[position + 1]];
    if (!left || !right) return undefined;
    const pair = { start: left.at.start, end: right.at.end };
    return comparing(operator, left, right, operators.length === 1 ? at : pair, context);
  });
  const known = parts.filter((part) => part !== undefined);
  if (known.length < parts.length) return undefined;
  return { kind: 'flag', ...known.reduce(bothHold), at };
}

function bothHold(first: Faces<FlagVector>, second: Faces<FlagVector>): Faces<FlagVector> {
  return {
    step: (run, rows) => combine(first.step(run, rows), second.step(run, rows), AND, run.size),
    formula: () => andFormula(first.formula(), second.formula()),
  };
}

/** What compares two terms; reports when they cannot be compared so. */
export function comparing(
  operator: Comparison,
  left: Term,
  right: Term,
  at: Span,
  context: Context,
): Faces<FlagVector> | undefined {
  const unordered = operator === '==' || operator === '!=' ? undefined : [left, right].find(hasNoOrder);
  const unified = unify([left, right], at, context);
  if (!unified) return undefined;
  if (unified.kind === 'texts') return refuseKind(left, 'comparable', at, context);
  if (unordered && unified.kind !== 'level') return refuseKind(unordered, 'orderable', at, context);
  return comparingUnified(unified, operator);
}

function hasNoOrder({ kind }: Term): boolean {
  return kind === 'text' || kind === 'flag';
}

function comparingUnified(
  unified: Exclude<Unified, { kind: 'texts' }>,
  operator: Comparison,
): Faces<FlagVector> {
  switch (unified.kind) {
    case 'number':
      return pairwise(unified.parts, compareNumbers, compareNumbersFormula, operator);
    case 'date':
      return pairwise(unified.parts, compareNumbers, compareDatesFormula, operator);
    case 'ratio':
      return pairwise(
        unified.terms.map((term) => term.as(1)),
        compareNumbers,
        compareNumbersFormula,
        operator,
      );
    case 'level':
      return pairwise(unified.parts, compareLevels, compareLevelsFormula, operator);
    case 'flag':
      return pairwise(unified.parts, compareFlags, compareFlagsFormula, operator);
    case 'text':
      return pairwise(unified.parts, compareTexts, compareTextsFormula, operator);
  }
}

function pairwise<Vector>(
  parts: readonly Faces<Vector>[],
  compare: (a: Vector, b: Vector, verdicts: Verdicts, size: number) => FlagVector,
  write: (operator: Comparison, a: Piece, b: Piece) => Piece,
  operator: Comparison,
): Faces<FlagVector> {
  const [left, right] = parts as [Faces<Vector>, Faces<Vector>];
  const verdicts = verdictsOf(operator);
  return {
    step: (run, rows) => compare(left.step(run, rows), right.step(run, rows), verdicts, run.size),
    formula: () => write(operator, left.formula(), right.formula()),
  };
}
