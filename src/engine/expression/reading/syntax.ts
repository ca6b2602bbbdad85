import type { Ratio } from '../../arithmetic/ratio';
import type { Span } from '../problem';
import type { Owner } from '../scope';

/** An expression as it was written, each part with its place. A part's place includes the brackets around it. */
export type Syntax = Span & { readonly bracketed?: true } & (
    | { readonly kind: 'number'; readonly value: number }
    | { readonly kind: 'ratio'; readonly value: Ratio }
    | { readonly kind: 'text'; readonly value: string }
    | { readonly kind: 'flag'; readonly value: boolean }
    | { readonly kind: 'name'; readonly name: string; readonly of: Owner }
    | { readonly kind: 'sign'; readonly sign: '+' | '-'; readonly operand: Syntax }
    | { readonly kind: 'not'; readonly operand: Syntax }
    | {
        readonly kind: 'arithmetic';
        readonly operator: Arithmetic;
        readonly left: Syntax;
        readonly right: Syntax;
      }
    | {
        readonly kind: 'logic';
        readonly operator: 'and' | 'or';
        readonly left: Syntax;
        readonly right: Syntax;
      }
    | {
        readonly kind: 'comparison';
        readonly operators: readonly Comparison[];
        readonly operands: readonly Syntax[];
      }
    | { readonly kind: 'choice'; readonly condition: Syntax; readonly yes: Syntax; readonly no: Syntax }
    | {
        readonly kind: 'call';
        readonly name: string;
        readonly nameAt: Span;
        readonly arguments: readonly Syntax[];
      }
    /** Reported already. */
    | { readonly kind: 'refused' }
  );

export type Arithmetic = '+' | '-' | '*' | '/' | '^';
export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=';
