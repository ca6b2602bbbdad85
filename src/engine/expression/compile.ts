import type { Params } from '../problem';
import { FUNCTIONS } from './functions/registry';
import { problemAt, type ExpressionProblem, type Span } from './problem';
import type { Program } from './program';
import { readExpression } from './reading/read';
import type { Syntax } from './reading/syntax';
import type { Reference, Scope } from './scope';
import type { Expected } from './types';
import { check } from './typing/check';
import type { Context } from './typing/context';
import { expecting } from './typing/expect';
import { programOf } from './typing/output';

export type { ExpressionProblem } from './problem';
export type { Expected } from './types';
export { MAX_LENGTH } from './reading/read';

export type Compiled = { readonly program: Program } | { readonly problems: readonly ExpressionProblem[] };

/**
 * Reads, types and compiles an expression. What is wrong comes back together, in the order of the source; only what
 * hides the rest (a text without an end, a bracket that is never closed) comes back alone.
 *
 * @param expected what the place in the rules takes; default whatever there is
 */
export function compileExpression(source: string, scope: Scope, expected: Expected = 'any'): Compiled {
  const read = readExpression(source);
  if (!('syntax' in read)) return read;
  const references = new Map<string, Reference>();
  const problems = [...read.problems];
  const term = expecting(expected, read.syntax, contextOf(source, scope, references, problems));
  if (!term || problems.length > 0) return { problems: outermost(problems) };
  return { program: programOf(term, source, [...references.values()]) };
}

function contextOf(
  source: string,
  scope: Scope,
  references: Map<string, Reference>,
  problems: ExpressionProblem[],
): Context {
  const context: Context = {
    scope,
    check: (syntax: Syntax) => check(syntax, context),
    refuse(code: string, at: Span, params?: Params) {
      problems.push(problemAt(source, code, at, params));
      return undefined;
    },
    quote: ({ start, end }) => source.slice(start, end),
    usageOf: (name) => FUNCTIONS.get(name)?.usage,
    reads(reference) {
      const { of, population, name, facet } = reference;
      const key = JSON.stringify([of, population, name, facet]);
      if (!references.has(key)) references.set(key, reference);
    },
  };
  return context;
}

/** In the order of the source, without what is said again of a part: `thi đua khen` is one piece, not two. */
function outermost(problems: readonly ExpressionProblem[]): ExpressionProblem[] {
  const within = (a: ExpressionProblem, b: ExpressionProblem) =>
    a !== b && a.code === b.code && b.start <= a.start && a.end <= b.end && b.end - b.start > a.end - a.start;
  return problems
    .filter((problem) => !problems.some((other) => within(problem, other)))
    .sort((a, b) => a.start - b.start);
}
