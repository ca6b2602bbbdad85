import type { Ratio } from '../../arithmetic/ratio';
import type { Span } from '../problem';

/** A piece of the source as the scanner cuts it. Names and texts are in NFC. */
export type Token = Span &
  (
    | { readonly kind: 'number'; readonly value: number; readonly digits: string }
    | { readonly kind: 'ratio'; readonly value: Ratio }
    | { readonly kind: 'text'; readonly value: string }
    | { readonly kind: 'name'; readonly name: string }
    | { readonly kind: 'mark'; readonly mark: string }
    | { readonly kind: 'refused'; readonly refusal: Refusal }
  );

/** Something mathjs would read, or a slip of the pen, that the language does not have. */
export interface Refusal {
  readonly code: string;
  /** What to write in its place. */
  readonly instead?: string;
  /** It stands between or behind values, which are quoted with it. */
  readonly joins?: boolean;
}

/** The words that mathjs sees as operators; every other word reaches it as a numbered name. */
export const OPERATOR_WORDS: ReadonlySet<string> = new Set(['and', 'or', 'not']);

export function isMark(token: Token | undefined, ...marks: readonly string[]): boolean {
  return token?.kind === 'mark' && marks.includes(token.mark);
}

/** Whether a value can begin with this token. */
export function beginsValue(token: Token | undefined): boolean {
  return token !== undefined && (isAtom(token) || isMark(token, '(', 'not'));
}

/** Whether a value can end with this token. */
export function endsValue(token: Token | undefined): boolean {
  return token !== undefined && (isAtom(token) || isMark(token, ')'));
}

export function isAtom(token: Token): boolean {
  return token.kind !== 'mark' && token.kind !== 'refused';
}
