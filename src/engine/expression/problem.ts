import type { Params } from '../problem';

/** A piece of the source, in UTF-16 units as the user wrote it; `end` is the place behind it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Something that an expression may not say. `params.quote` is the piece of the source that it is about. */
export interface ExpressionProblem extends Span {
  /** Key of the sentence in the locale catalogue. */
  readonly code: string;
  readonly params: Params;
}

export function problemAt(source: string, code: string, at: Span, params: Params = {}): ExpressionProblem {
  const { start, end } = at;
  return { code, params: { quote: source.slice(start, end), ...params }, start, end };
}
