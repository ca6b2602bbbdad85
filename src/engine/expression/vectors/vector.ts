import { MISSING, NO, NO_CODE, YES, type Column, type Scale } from '../../columns/column';
import type { Kind } from '../types';

/**
 * How a vector is read: row i stands at `i & lane`. `EACH` is a value for each row, `ONE` a constant, which stays a
 * single value until a column is asked for.
 */
export type Lane = typeof EACH | typeof ONE;
export const EACH = -1;
export const ONE = 0;

/** NaN. A constant of this module, because some hosts look a global up each time, which a loop over rows feels. */
export const MISSING_NUMBER = Number.NaN;

/** Numbers, and dates as days since 1970-01-01; NaN is missing. */
export interface NumberVector {
  readonly values: Float64Array;
  readonly lane: Lane;
}

/** `NO`, `YES` or `MISSING`. */
export interface FlagVector {
  readonly values: Uint8Array;
  readonly lane: Lane;
}

/** Positions on a scale; `NO_CODE` is missing. */
export interface LevelVector {
  readonly codes: Int32Array;
  readonly lane: Lane;
}

export interface TextVector {
  readonly codes: Int32Array;
  readonly dictionary: readonly string[];
  readonly lane: Lane;
}

/** Several texts in a cell; null is missing. */
export interface ListVector {
  readonly values: readonly (readonly string[] | null)[];
  readonly lane: Lane;
}

export function constantNumber(value: number): NumberVector {
  return { values: Float64Array.of(value), lane: ONE };
}

export function constantFlag(value: number): FlagVector {
  return { values: Uint8Array.of(value), lane: ONE };
}

export function constantLevel(code: number): LevelVector {
  return { codes: Int32Array.of(code), lane: ONE };
}

export function constantText(value: string): TextVector {
  return { codes: Int32Array.of(0), dictionary: [value], lane: ONE };
}

/** The lane of what two vectors give together. */
export function together(a: { readonly lane: Lane }, b: { readonly lane: Lane }): Lane {
  return a.lane === EACH || b.lane === EACH ? EACH : ONE;
}

/** How many values a vector of this lane holds over `size` rows. */
export function lengthOf(lane: Lane, size: number): number {
  return lane === EACH ? size : 1;
}

/** Which values of a vector are missing; never `MISSING` itself. */
export function missingNumbers({ values, lane }: NumberVector): FlagVector {
  const out = new Uint8Array(values.length);
  for (let i = 0; i < out.length; i++) out[i] = values[i] === values[i] ? NO : YES;
  return { values: out, lane };
}

export function missingFlags({ values, lane }: FlagVector): FlagVector {
  const out = new Uint8Array(values.length);
  for (let i = 0; i < out.length; i++) out[i] = values[i] === MISSING ? YES : NO;
  return { values: out, lane };
}

export function missingCodes({ codes, lane }: LevelVector): FlagVector {
  const out = new Uint8Array(codes.length);
  for (let i = 0; i < out.length; i++) out[i] = codes[i] === NO_CODE ? YES : NO;
  return { values: out, lane };
}

export function missingLists({ values, lane }: ListVector): FlagVector {
  return { values: Uint8Array.from(values, (list) => (list === null ? YES : NO)), lane };
}

/** A column as the vector of its kind. @throws TypeError when it is of another kind than was promised */
export function numbersOf(column: Column, kind: 'number' | 'date'): NumberVector {
  if (column.type !== kind) throw wrongKind(column, kind);
  return { values: column.values, lane: EACH };
}

export function flagsOf(column: Column): FlagVector {
  if (column.type !== 'flag') throw wrongKind(column, 'flag');
  return { values: column.values, lane: EACH };
}

export function levelsOf(column: Column): LevelVector {
  if (column.type !== 'level') throw wrongKind(column, 'level');
  return { codes: column.codes, lane: EACH };
}

export function textsOf(column: Column): TextVector {
  if (column.type !== 'text') throw wrongKind(column, 'text');
  return { codes: column.codes, dictionary: column.dictionary, lane: EACH };
}

export function listsOf(column: Column): ListVector {
  if (column.type !== 'texts') throw wrongKind(column, 'texts');
  return { values: column.values, lane: EACH };
}

function wrongKind(column: Column, promised: Kind): TypeError {
  return new TypeError(`a column of type ${column.type} was promised as ${promised}`);
}

/** A vector as the column of `size` rows that it stands for. */
export function numberColumn({ values, lane }: NumberVector, type: 'number' | 'date', size: number): Column {
  return { type, values: lane === EACH ? values : new Float64Array(size).fill(values[0]!) };
}

export function flagColumn({ values, lane }: FlagVector, size: number): Column {
  return { type: 'flag', values: lane === EACH ? values : new Uint8Array(size).fill(values[0]!) };
}

export function levelColumn(vector: LevelVector, scale: Scale, size: number): Column {
  return { type: 'level', codes: codesOf(vector, size), scale };
}

export function textColumn(vector: TextVector, size: number): Column {
  return { type: 'text', codes: codesOf(vector, size), dictionary: vector.dictionary };
}

export function listColumn({ values, lane }: ListVector, size: number): Column {
  return { type: 'texts', values: lane === EACH ? values : Array.from({ length: size }, () => values[0]!) };
}

function codesOf({ codes, lane }: LevelVector, size: number): Int32Array {
  return lane === EACH ? codes : new Int32Array(size).fill(codes[0]!);
}
