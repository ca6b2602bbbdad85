import type { Params } from '../../engine/problem';

/** What stands in a cell of a rule sheet, or behind a name in one of its lines. */
export interface Typed {
  readonly value: string | number | boolean;
  /** A number that the sheet shows in per cent. */
  readonly percent?: boolean;
}

/** What a value is written as: a number or a text. */
export type Written = string | number;

/** Why something cannot be read: what was expected and what to do, as a sentence of the catalogue. */
export interface Fault {
  readonly code: string;
  readonly params: Params;
}

export type Read = { readonly value: unknown } | { readonly fault: Fault };

export function isFault(read: Read): read is { readonly fault: Fault } {
  return 'fault' in read;
}

export function faulty(code: string, written: string, params: Params = {}): { readonly fault: Fault } {
  return { fault: { code, params: { written, ...params } } };
}

/** A typed value as the words of a message. */
export function wordsOf({ value }: Typed): string {
  return typeof value === 'number' ? String(value).replace('.', ',') : String(value);
}
