import { toComparable } from '../../arithmetic/comparable';
import { call, compared, numberLiteral, textLiteral } from '../../formula/formula-text';
import type { Comparison } from '../reading/syntax';
import { clean, solid, within } from './compose';
import { isShort, MOST_CHARACTERS, numberPiece } from './literals';
import { BINDS, type Equality, type Piece } from './piece';

const SIGNS: Readonly<Record<Comparison, string>> = {
  '==': '=',
  '!=': '<>',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
};

/** Numbers as they are rounded to 9 decimals. */
export function compareNumbersFormula(operator: Comparison, a: Piece, b: Piece): Piece {
  return ordered(operator, comparable(a), comparable(b));
}

function comparable(piece: Piece): Piece {
  if (typeof piece.constant === 'number') return numberPiece(toComparable(piece.constant));
  return solid({ kind: 'number' }, [piece], compared);
}

/** Days by their serials. */
export function compareDatesFormula(operator: Comparison, a: Piece, b: Piece): Piece {
  return ordered(operator, clean(a), clean(b));
}

/** Levels by their places on the scale. */
export function compareLevelsFormula(operator: Comparison, a: Piece, b: Piece): Piece {
  return ordered(operator, clean(a), clean(b));
}

export function compareFlagsFormula(operator: Comparison, a: Piece, b: Piece): Piece {
  return ordered(operator, clean(a), clean(b));
}

function ordered(operator: Comparison, a: Piece, b: Piece): Piece {
  const operands = [within(BINDS.sum, a), within(BINDS.sum, b)];
  const made = {
    kind: 'flag',
    binds: BINDS.comparison,
    ...(operator === '==' && equality(a, b, isAnyOf)),
  } as const;
  return solid(made, operands, (x, y) => `${x}${SIGNS[operator]}${y}`);
}

const isAnyOf = (subject: string, list: string): string => `${subject}=${list}`;

/** Texts are folded when they are written; `=` would take large letters for small ones. */
export function compareTextsFormula(operator: Comparison, a: Piece, b: Piece): Piece {
  const same = solid({ kind: 'flag', ...equality(a, b, isExactly) }, [a, b], isExactly);
  return operator === '==' ? same : solid({ kind: 'flag' }, [same], (text) => call('NOT', text));
}

const isExactly = (a: string, b: string): string => call('EXACT', a, b);

function equality(subject: Piece, { constant }: Piece, isAny: Equality['isAny']): { equality?: Equality } {
  const literal = listedLiteral(constant);
  return literal === undefined ? {} : { equality: { subject, literal, isAny } };
}

/** A literal in a list: without brackets, and no longer than a text may be there. */
function listedLiteral(constant: Piece['constant']): string | undefined {
  if (typeof constant === 'number' && isShort(constant)) return numberLiteral(constant).replace(/[()]/g, '');
  return typeof constant === 'string' && constant.length <= MOST_CHARACTERS
    ? textLiteral(constant)
    : undefined;
}
