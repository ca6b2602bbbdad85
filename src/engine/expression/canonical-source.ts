import { FUNCTIONS } from './functions/registry';
import { problemAt, type ExpressionProblem } from './problem';
import { OPERATOR_WORDS } from './reading/token';

export type Canonical = { readonly source: string } | { readonly problems: readonly ExpressionProblem[] };

/**
 * An expression as it is stored, from one as it is typed in the pane or in a worksheet: a decimal comma becomes a
 * point, a `;` between arguments a comma. `round(x * 1,5; 2)` is `round(x * 1.5, 2)`. Texts stay as they are.
 *
 * Nothing is guessed: `min(1,5)` may be one number or two, and is refused, as is `min(a; b, c)`. What else is wrong
 * is left for `compileExpression` to say.
 */
export function canonicalSource(typed: string): Canonical {
  const signs = signsOf(typed);
  const problems: ExpressionProblem[] = [];
  const written = typed.split('');
  for (const { at, mark, bracket } of signs) {
    const meaning = mark === ';' ? separatorOf(bracket) : commaOf(typed, at, bracket);
    if (meaning === undefined) continue;
    if (meaning === '.' || meaning === ',') written[at] = meaning;
    else problems.push(problemAt(typed, meaning, aroundComma(typed, at)));
  }
  return problems.length > 0 ? { problems } : { source: written.join('') };
}

/** A pair of brackets. */
interface Bracket {
  /** The function it belongs to; absent: it only groups. */
  readonly calls?: string | undefined;
  semicolons: number;
}

interface Sign {
  readonly at: number;
  readonly mark: ',' | ';';
  /** The innermost bracket around it. */
  readonly bracket: Bracket | undefined;
}

const PIECE = /"(?:[^"\\]|\\[^])*"?|([\p{L}_][\p{L}\p{M}\p{Nd}_]*)?\s*\(|[),;]/gu;

/** The commas and semicolons outside texts. */
function signsOf(typed: string): Sign[] {
  const open: Bracket[] = [];
  const signs: Sign[] = [];
  for (const { 0: piece, 1: name, index } of typed.matchAll(PIECE)) {
    if (piece.endsWith('('))
      open.push({ calls: OPERATOR_WORDS.has(name ?? '') ? undefined : name, semicolons: 0 });
    else if (piece === ')') open.pop();
    else if (piece === ',' || piece === ';') {
      const bracket = open.at(-1);
      if (bracket && piece === ';') bracket.semicolons++;
      signs.push({ at: index, mark: piece, bracket });
    }
  }
  return signs;
}

function separatorOf(bracket: Bracket | undefined): ',' | undefined {
  return bracket?.calls === undefined ? undefined : ',';
}

type Meaning = '.' | ',' | 'expression.comma-unclear' | 'expression.comma-beside-semicolon' | undefined;

function commaOf(typed: string, at: number, bracket: Bracket | undefined): Meaning {
  const decimal = isBetweenDigits(typed, at);
  if (bracket?.calls === undefined) return decimal ? '.' : undefined;
  if (bracket.semicolons > 0) return decimal ? '.' : 'expression.comma-beside-semicolon';
  if (!decimal) return ',';
  return FUNCTIONS.get(bracket.calls)?.most === 1 ? '.' : 'expression.comma-unclear';
}

/** Digits right before it and right behind it, that could be one number; not a name that ends in a digit. */
function isBetweenDigits(typed: string, at: number): boolean {
  const [before, behind] = [typed.slice(0, at), typed.slice(at + 1)];
  return /(?<![\p{L}\p{M}\p{Nd}_.,])\d+$/u.test(before) && /^\d+(?!\d|\.\d)/.test(behind);
}

function aroundComma(typed: string, at: number) {
  const before = /[^\s(;,]*\s*$/u.exec(typed.slice(0, at))![0];
  const behind = /^\s*[^\s);,]*/u.exec(typed.slice(at + 1))![0];
  return { start: at - before.length, end: at + 1 + behind.length };
}
