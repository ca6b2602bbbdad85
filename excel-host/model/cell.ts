import { PLAIN, type CellStyle } from './style';

export const ERRORS = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
] as const;
export type ErrorText = (typeof ERRORS)[number];

/** An error value; the text alone would be a text that looks like one. */
export interface CellError {
  readonly error: ErrorText;
}

/** What a cell holds; null where it holds nothing. */
export type CellValue = string | number | boolean | CellError | null;

export interface Cell {
  readonly value: CellValue;
  /** With its `=`, in English with `,` and `.`; the value is then its result. */
  readonly formula?: string;
  /** The value is older than something it may depend on, and nobody has calculated it since. */
  readonly stale?: boolean;
  /** A text entered with a leading apostrophe. */
  readonly prefixed?: boolean;
  /** The runs of a text with several looks, as they stand in the file; lost when the text is written anew. */
  readonly rich?: string;
  /** The attributes of an array formula, as they stand in the file. */
  readonly array?: string;
  readonly style: CellStyle;
}

export const EMPTY: Cell = { value: null, style: PLAIN };

export const isError = (value: CellValue): value is CellError => typeof value === 'object' && value !== null;

export function errorText(text: string): ErrorText | undefined {
  const upper = text.toUpperCase();
  return ERRORS.find((known) => known === upper);
}
