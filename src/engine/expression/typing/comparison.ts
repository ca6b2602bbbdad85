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
import type { Step } from '../vectors/run';
import type { FlagVector } from '../vectors/vector';
import type { Context } from './context';
import { refuseKind } from './demand';
import { reckonedOnce, type Term } from './term';
import { unify, type Unified } from './unify';

/** `a < b`, and `a < b <= c`: each two neighbours are compared, the one between is reckoned once. */
export function checkComparison(
  operators: readonly Comparison[],
  operands: readonly Syntax[],
  at: Span,
  context: Context,
): Term | undefined {
  const terms = operands.map((operand) => context.check(operand)).map((term) => term && reckonedOnce(term));
  const steps = operators.map((operator, position) => {
    const [left, right] = [terms[position], terms[position + 1]];
    if (!left || !right) return undefined;
    const pair = { start: left.at.start, end: right.at.end };
    return comparing(operator, left, right, operators.length === 1 ? at : pair, context);
  });
  const known = steps.filter((step) => step !== undefined);
  if (known.length < steps.length) return undefined;
  return { kind: 'flag', step: known.reduce(bothHold), at };
}

function bothHold(first: Step<FlagVector>, second: Step<FlagVector>): Step<FlagVector> {
  return (run, rows) => combine(first(run, rows), second(run, rows), AND, run.size);
}

/** The step that compares two terms; reports when they cannot be compared so. */
export function comparing(
  operator: Comparison,
  left: Term,
  right: Term,
  at: Span,
  context: Context,
): Step<FlagVector> | undefined {
  const unordered = operator === '==' || operator === '!=' ? undefined : [left, right].find(hasNoOrder);
  const unified = unify([left, right], at, context);
  if (!unified) return undefined;
  if (unified.kind === 'texts') return refuseKind(left, 'comparable', at, context);
  if (unordered && unified.kind !== 'level') return refuseKind(unordered, 'orderable', at, context);
  return comparingUnified(unified, verdictsOf(operator));
}

function hasNoOrder({ kind }: Term): boolean {
  return kind === 'text' || kind === 'flag';
}

function comparingUnified(
  unified: Exclude<Unified, { kind: 'texts' }>,
  verdicts: Verdicts,
): Step<FlagVector> {
  switch (unified.kind) {
    case 'number':
    case 'date':
      return pairwise(unified.steps, compareNumbers, verdicts);
    case 'ratio':
      return pairwise(
        unified.terms.map((term) => term.step(1)),
        compareNumbers,
        verdicts,
      );
    case 'level':
      return pairwise(unified.steps, compareLevels, verdicts);
    case 'flag':
      return pairwise(unified.steps, compareFlags, verdicts);
    case 'text':
      return pairwise(unified.steps, compareTexts, verdicts);
  }
}

function pairwise<Vector>(
  [left, right]: readonly Step<Vector>[],
  compare: (a: Vector, b: Vector, verdicts: Verdicts, size: number) => FlagVector,
  verdicts: Verdicts,
): Step<FlagVector> {
  return (run, rows) => compare(left!(run, rows), right!(run, rows), verdicts, run.size);
}
