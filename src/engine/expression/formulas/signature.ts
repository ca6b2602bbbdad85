import type { Piece } from './piece';
import { symbolic } from './symbols';

const SYMBOLS = symbolic(
  ({ of, population, name, facet }) => `[${[of, population, name, facet].join(' ')}]`,
  (name) => `{${name}}`,
);

/** A formula with what it reads named: two pieces that mean the same in every row have the same one. */
export function signatureOf(piece: Piece): string {
  return piece.write(0, SYMBOLS);
}
