import { referenceId, type BoundExpression } from './bound-expression';
import type { Evaluation } from './node';

/**
 * What people call an expression: the title of the one thing it names; else the titles of what it reads, with the
 * expression as the rules have it.
 */
export function titleOf({ program }: BoundExpression, run: Evaluation): string {
  const { references, source } = program;
  const titles = new Set(references.map((reference) => run.node(referenceId(reference)).title));
  const named = [...titles].join('; ');
  if (named === '') return source;
  return references.length === 1 && NAME.test(source) ? named : `${named} (${source})`;
}

/** `total`, `parent.total`: a name and nothing else. */
const NAME = /^\s*[\p{L}\p{M}\p{N}_.]+\s*$/u;
