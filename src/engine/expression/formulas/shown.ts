import type { Piece } from './piece';

/** A text as it was written. @throws TypeError for what is no text, or one that is only compared */
export function shownPiece({ shown }: Piece): Piece {
  if (!shown) throw new TypeError('only a text is shown otherwise than it is compared');
  return shown();
}

/** What shows a piece that is made of others: as that made of what these show. */
export function shownBy(
  parts: readonly [Piece, Piece],
  make: (first: Piece, second: Piece) => Piece,
): Pick<Piece, 'shown'> {
  const [first, second] = parts;
  if (!first.shown || !second.shown) return {};
  return { shown: () => make(shownPiece(first), shownPiece(second)) };
}
