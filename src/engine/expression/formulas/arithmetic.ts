import { call } from '../../formula/formula-text';
import { clean, fitting, fragile, repeated, solid, within } from './compose';
import { numberPiece } from './literals';
import { BINDS, type Binding, type Piece } from './piece';

export function addFormula(a: Piece, b: Piece): Piece {
  return binary('+', BINDS.sum, a, b);
}

export function subtractFormula(a: Piece, b: Piece): Piece {
  return binary('-', BINDS.sum, a, b);
}

export function multiplyFormula(a: Piece, b: Piece): Piece {
  return binary('*', BINDS.product, a, b);
}

export function divideFormula(a: Piece, b: Piece): Piece {
  return binary('/', BINDS.product, a, b);
}

/** Excel reckons from left to right, so what stands on the right keeps its brackets and the float stays the same. */
function binary(operator: string, binds: Binding, a: Piece, b: Piece): Piece {
  const right = b.binds === BINDS.sign ? within(BINDS.atom, b) : within((binds + 1) as Binding, b);
  return fragile({ kind: 'number', binds }, [within(binds, a), right], (x, y) => `${x}${operator}${y}`);
}

/** An exact share of a number: it is multiplied before it is divided. */
export function scaleFormula(a: Piece, numerator: number, denominator: number): Piece {
  const product = numerator === 1 ? a : multiplyFormula(a, numberPiece(numerator));
  return denominator === 1 ? product : divideFormula(product, numberPiece(denominator));
}

/** `-2^2` is 4 in Excel: a sign stands in brackets wherever it is not alone. */
export function negateFormula(a: Piece): Piece {
  if (typeof a.constant === 'number') return numberPiece(0 - a.constant);
  return solid({ kind: 'number', binds: BINDS.sign }, [within(BINDS.atom, a)], (x) => `-${x}`);
}

export function absoluteFormula(a: Piece): Piece {
  return solid({ kind: 'number' }, [a], (x) => call('ABS', x));
}

/**
 * Anything to the power of 0 is 1, also 0, which is an error in Excel; and a root of a negative number is missing, of which
 * LibreOffice has the odd ones.
 */
export function powerFormula(a: Piece, b: Piece): Piece {
  if (b.constant === 0) return solid({ kind: 'number', binds: BINDS.sum }, [within(BINDS.product, a)], one);
  if (Number.isInteger(b.constant)) return bare(a, b);
  const [base, exponent] = [repeated(a), repeated(b)];
  const power = ofPositive(base, exponent);
  if (b.constant !== undefined) return power;
  const whenZero = solid({ kind: 'number', binds: BINDS.sum }, [within(BINDS.product, base)], one);
  return fragile({ kind: 'number' }, [exponent, whenZero, power], (n, yes, no) => `IF(${n}=0,${yes},${no})`);
}

/** A power that is missing where the base is negative and the exponent no whole number. */
function ofPositive(base: Piece, exponent: Piece): Piece {
  const power = bare(base, exponent);
  if (typeof base.constant === 'number' && base.constant >= 0) return power;
  const isBroken = exponent.constant === undefined;
  return fragile({ kind: 'number' }, [base, exponent, power], (x, n, whole) =>
    call('IF', isBroken ? `AND(${x}<0,${n}<>INT(${n}))` : `${x}<0`, 'NA()', whole),
  );
}

function one(base: string): string {
  return `${base}*0+1`;
}

function bare(a: Piece, b: Piece): Piece {
  const operands = [within(BINDS.atom, a), within(BINDS.atom, b)];
  return fragile({ kind: 'number', binds: BINDS.power }, operands, (x, y) => `${x}^${y}`);
}

export function lesserFormula(a: Piece, b: Piece): Piece {
  return extremum('MIN', a, b);
}

export function greaterFormula(a: Piece, b: Piece): Piece {
  return extremum('MAX', a, b);
}

/** A word in a cell would not be seen by MIN and MAX. */
function extremum(name: 'MIN' | 'MAX', a: Piece, b: Piece): Piece {
  return fitting([a, b], (operands) => {
    const pieces = operands.flatMap((piece) => (piece.joined?.by === name ? piece.joined.pieces : [piece]));
    const known = pieces.length < MOST_ARGUMENTS ? pieces : operands;
    const made = solid({ kind: 'number' }, known.map(clean), (...texts) => call(name, ...texts));
    return { ...made, joined: { by: name, pieces: known } };
  });
}

/** Excel takes 255 arguments. */
const MOST_ARGUMENTS = 200;
