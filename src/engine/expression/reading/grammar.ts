import { create, parseDependencies } from 'mathjs/number';
import type { MathNode } from 'mathjs';
import type { Token } from './token';

/** An instance of our own that can parse and nothing else: no functions, no constants, no units. */
const mathjs = create({ parseDependencies: parseDependencies! }, {});

export type Parsed = { readonly node: MathNode } | { readonly failedAt: number };

/**
 * What mathjs makes of the tokens.
 *
 * It sees operators, brackets and numbers only: the token at position 17 reaches it as `17`, `"17"` or `_17`. So every
 * leaf of its tree leads back to its place in the source, ids of any script need no telling, and no text of a rule
 * set, whatever it says, gets into mathjs. `failedAt` is the position of the token it stumbled over (their number: it
 * expected more).
 */
export function parse(tokens: readonly Token[]): Parsed {
  const pieces = tokens.map(stand);
  try {
    return { node: mathjs.parse(pieces.join(' ')) };
  } catch (error) {
    if (!(error instanceof SyntaxError) || !('char' in error)) throw error;
    return { failedAt: pieceAt(pieces, Number(error.char) - 1) };
  }
}

/** The position of the token that a leaf of the tree stands for. */
export function tokenOf(leaf: unknown): number {
  return Number(String(leaf).replace('_', ''));
}

function stand(token: Token, position: number): string {
  if (token.kind === 'mark') return token.mark;
  if (token.kind === 'name') return `_${position}`;
  return token.kind === 'text' ? `"${position}"` : String(position);
}

function pieceAt(pieces: readonly string[], place: number): number {
  let end = -1;
  const position = pieces.findIndex((piece) => place < (end += piece.length + 1));
  return position < 0 ? pieces.length : position;
}
