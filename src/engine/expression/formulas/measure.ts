import { depthOf } from '../../formula/limits';
import type { Piece } from './piece';
import { symbolic } from './symbols';

/** About as long as a cell of another sheet is written: `'Bảng điểm xã'!$AB12345`. */
const CELL = 'x'.repeat(24);
const CELLS = symbolic(
  () => CELL,
  () => CELL,
);

/** About how long a formula becomes, and how deep its brackets stand. */
export function sizeOf(piece: Piece): { readonly length: number; readonly depth: number } {
  const text = piece.write(0, CELLS);
  return { length: text.length, depth: depthOf(text) };
}
