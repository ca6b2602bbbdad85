import type { Ratio } from '../../arithmetic/ratio';
import { toNumber } from '../../arithmetic/ratio';
import { numberLiteral, textLiteral } from '../../formula/formula-text';
import { fold } from '../../text/fold';
import { BINDS, NOTHING, type Piece } from './piece';

/** The serial of 1970-01-01. */
const EPOCH = 25_569;
/** The longest text between quotation marks. */
export const MOST_CHARACTERS = 255;

export function numberPiece(value: number): Piece {
  return literal('number', value, isShort(value) ? numberLiteral(value) : exactSum(value));
}

export function flagPiece(value: boolean): Piece {
  return literal('flag', value, value ? 'TRUE' : 'FALSE');
}

export function textPiece(text: string): Piece {
  const folded = fold(text);
  const shown = (): Piece => literal('text', text, textFormula(text));
  return { ...literal('text', folded, textFormula(folded)), shown };
}

/** A day as a serial, from days since 1970-01-01. */
export function datePiece(days: number): Piece {
  return numberPiece(days + EPOCH);
}

/** A level by its place on its scale, from 1. */
export function levelPiece(code: number): Piece {
  return numberPiece(code + 1);
}

/** An exact ratio as the number nearest to it: 0.7, or 1/3 as a quotient. */
export function ratioPiece(exact: Ratio): Piece {
  const value = toNumber(exact);
  const [numerator, denominator] = [Number(exact.numerator), Number(exact.denominator)];
  if (isShort(value) || !isShort(numerator) || !isShort(denominator)) return numberPiece(value);
  return literal('number', value, `(${numerator}/${denominator})`);
}

/** Whether 15 digits tell the number: Excel reads no more of a literal. */
export function isShort(value: number): boolean {
  return Number(value.toPrecision(15)) === value;
}

/** A number of more than 15 digits as the first 15 and what they leave, which is exactly as far from it. */
function exactSum(value: number): string {
  const first = Number(value.toPrecision(15));
  const rest = Number((value - first).toPrecision(15));
  const sign = rest < 0 ? '-' : '+';
  return `(${numberLiteral(first)}${sign}${numberLiteral(Math.abs(rest))})`;
}

function textFormula(text: string): string {
  const parts = text.match(new RegExp(`[^]{1,${MOST_CHARACTERS}}`, 'gu'));
  if (!parts || parts.length === 1) return textLiteral(text);
  return `CONCATENATE(${parts.map(textLiteral).join(',')})`;
}

function literal(kind: Piece['kind'], constant: number | string | boolean, text: string): Piece {
  return { kind, constant, binds: BINDS.atom, needs: NOTHING, write: () => text };
}
