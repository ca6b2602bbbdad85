import { BINDS, type Piece } from './piece';
import { signatureOf } from './signature';

/** A piece in a column of its own, so that a formula names its cell. */
export function aside(piece: Piece): Piece {
  const name = signatureOf(piece);
  return {
    kind: piece.kind,
    binds: BINDS.atom,
    needs: piece.needs,
    write: (row, layout) => layout.helper(name, (each) => ({ formula: piece.write(each, layout) })).cell(row),
  };
}
