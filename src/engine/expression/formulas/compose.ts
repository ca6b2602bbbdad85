import { aside } from './aside';
import { sizeOf } from './measure';
import { BINDS, NOTHING, type Binding, type Piece } from './piece';
import { signatureOf } from './signature';

/** What a formula made of others is, beside its text. */
export type Made = Pick<Piece, 'kind'> & Partial<Omit<Piece, 'kind' | 'write'>>;
type Form = (...operands: readonly string[]) => string;

/** A piece made of others that has a value wherever they have one. What would grow too long or too deep is set aside. */
export function solid(made: Made, operands: readonly Piece[], form: Form): Piece {
  const needs = new Set(operands.flatMap((operand) => [...operand.needs]));
  return fitting(operands, (fitted) => composed({ needs, ...made }, fitted, form));
}

/** A piece made of others that may have no value where they have one. */
export function fragile(made: Made, operands: readonly Piece[], form: Form): Piece {
  return fitting(operands, (fitted) => {
    const piece = composed(made, fitted, form);
    return { ...piece, needs: new Set([signatureOf(piece)]) };
  });
}

function composed(made: Made, operands: readonly Piece[], form: Form): Piece {
  return {
    binds: BINDS.atom,
    needs: NOTHING,
    ...made,
    write: (row, layout) => form(...operands.map((operand) => operand.write(row, layout))),
  };
}

/** A piece with its long operands set aside where it would itself become too long or too deep with them. */
export function fitting(operands: readonly Piece[], make: (operands: readonly Piece[]) => Piece): Piece {
  const piece = make(operands);
  const { length, depth } = sizeOf(piece);
  if (length <= MOST_LENGTH && depth <= MOST_DEPTH) return piece;
  return make(operands.map((operand) => (isShort(operand) ? operand : aside(operand))));
}

/** A piece that a formula names more than once: what is long is written once, in a column of its own. */
export function repeated(piece: Piece): Piece {
  return isShort(piece) ? piece : aside(piece);
}

function isShort(piece: Piece): boolean {
  const { length, depth } = sizeOf(piece);
  return length <= SHORT && depth <= 2;
}

/** So much of the 8,192 characters and 64 levels of Excel that whoever builds on a formula has room too. */
const MOST_LENGTH = 2000;
const MOST_DEPTH = 24;
const SHORT = 60;

/** A piece as an operand of what binds so strongly. */
export function within(binds: Binding, piece: Piece): Piece {
  if (piece.binds >= binds) return piece;
  return { ...piece, binds: BINDS.atom, write: (row, layout) => `(${piece.write(row, layout)})` };
}

/** A piece that is an error where it is missing, never a word. */
export function clean(piece: Piece): Piece {
  if (!piece.raw) return piece;
  return solid({ kind: piece.kind, binds: BINDS.sum }, [within(BINDS.sum, piece)], (number) => `${number}+0`);
}
