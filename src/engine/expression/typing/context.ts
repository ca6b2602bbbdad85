import type { Params } from '../../problem';
import type { Span } from '../problem';
import type { Syntax } from '../reading/syntax';
import type { Reference, Scope } from '../scope';
import type { Term } from './term';

/** What the typing of one expression shares. `undefined` for a term means: reported already, say no more. */
export interface Context {
  readonly scope: Scope;
  /** The type and step of a part. */
  check(syntax: Syntax): Term | undefined;
  /** Reports a problem at a piece of the source. */
  refuse(code: string, at: Span, params?: Params): undefined;
  /** The piece of source as the user wrote it. */
  quote(at: Span): string;
  /** How a function is written, `round(x, n)`; undefined when there is none of this name. */
  usageOf(name: string): string | undefined;
  /** Notes that the program reads this column. */
  reads(reference: Reference): void;
}
