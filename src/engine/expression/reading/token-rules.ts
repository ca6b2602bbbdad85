import { problemAt, type ExpressionProblem, type Span } from '../problem';
import { beginsValue, endsValue, isAtom, isMark, type Token } from './token';

/** What can be said against an expression before it is parsed: all of it, in the order of the source. */
export function problemsOfTokens(source: string, tokens: readonly Token[]): ExpressionProblem[] {
  const problems = tokens.flatMap((_, position) => {
    const found =
      refusedMark(tokens, position) ??
      remainder(tokens, position) ??
      bareDate(tokens, position) ??
      loneWord(tokens, position);
    return found ? [problemAt(source, found.code, found.at, found.params)] : [];
  });
  return [...problems, ...unmatchedBrackets(source, tokens), ...choices(source, tokens)].sort(
    (a, b) => a.start - b.start,
  );
}

interface Found {
  readonly code: string;
  readonly at: Span;
  readonly params?: Record<string, string>;
}

function refusedMark(tokens: readonly Token[], position: number): Found | undefined {
  const token = tokens[position]!;
  if (token.kind !== 'refused') return undefined;
  const { code, instead, joins } = token.refusal;
  const at = joins ? withNeighbours(tokens, position) : token;
  return instead === undefined ? { code, at } : { code, at, params: { instead } };
}

/** The values on either side belong to the piece: `thang 6 = x` says more than `=`. */
function withNeighbours(tokens: readonly Token[], position: number): Span {
  const [before, token, after] = [tokens[position - 1], tokens[position]!, tokens[position + 1]];
  return {
    start: before && isAtom(before) ? before.start : token.start,
    end: after && isAtom(after) ? after.end : token.end,
  };
}

/** `10% 3`: whoever writes a value behind a ratio means a remainder, or forgot something. */
function remainder(tokens: readonly Token[], position: number): Found | undefined {
  const [token, next] = [tokens[position]!, tokens[position + 1]];
  if (token.kind !== 'ratio' || !next || !beginsValue(next)) return undefined;
  return { code: 'expression.remainder', at: { start: token.start, end: next.end } };
}

/** `2021-11-15` outside `date("…")` is a subtraction that nobody means. */
function bareDate(tokens: readonly Token[], position: number): Found | undefined {
  const [year, first, month, second, day] = tokens.slice(position, position + 5);
  const looksLikeDate =
    hasDigits(year, /^\d{4}$/) &&
    isMark(first, '-') &&
    hasDigits(month, /^\d\d?$/) &&
    isMark(second, '-') &&
    hasDigits(day, /^\d\d?$/);
  if (!looksLikeDate) return undefined;
  const at = { start: year!.start, end: day!.end };
  const length = [year, first, month, second, day].reduce((sum, token) => sum + token!.end - token!.start, 0);
  return length === at.end - at.start ? { code: 'expression.bare-date', at } : undefined;
}

/** Where a value should stand mathjs takes `and` for a name. */
function loneWord(tokens: readonly Token[], position: number): Found | undefined {
  const [before, token] = [tokens[position - 1], tokens[position]!];
  if (!isMark(token, 'and', 'or') || endsValue(before) || before?.kind === 'refused') return undefined;
  return { code: 'expression.unexpected', at: { start: before?.start ?? token.start, end: token.end } };
}

function hasDigits(token: Token | undefined, shape: RegExp): boolean {
  return token?.kind === 'number' && shape.test(token.digits);
}

/**
 * A colon answers a question mark in the same brackets: `1:3` is a range to mathjs. A second question before the first
 * is answered wants brackets: mathjs cannot read `a ? b ? 1 : 2 : 3`.
 */
function choices(source: string, tokens: readonly Token[]): ExpressionProblem[] {
  const open = [0];
  return tokens.flatMap((token, position) => {
    const asked = open.at(-1)!;
    if (isMark(token, '(')) open.push(0);
    else if (isMark(token, ')') && open.length > 1) open.pop();
    else if (isMark(token, '?')) open[open.length - 1] = asked + 1;
    else if (isMark(token, ':')) open[open.length - 1] = Math.max(asked - 1, 0);
    const nested = isMark(token, '?') && asked > 0;
    if (!nested && !(isMark(token, ':') && asked === 0)) return [];
    const code = nested ? 'expression.choice-brackets' : 'expression.range';
    return [problemAt(source, code, withNeighbours(tokens, position))];
  });
}

function unmatchedBrackets(source: string, tokens: readonly Token[]): ExpressionProblem[] {
  const open: number[] = [];
  const problems: ExpressionProblem[] = [];
  tokens.forEach((token, position) => {
    if (isMark(token, '(')) open.push(position);
    if (!isMark(token, ')') || open.pop() !== undefined) return;
    const before = tokens[position - 1];
    const start = endsValue(before) ? before!.start : token.start;
    problems.push(problemAt(source, 'expression.bracket-close', { start, end: token.end }));
  });
  for (const position of open) {
    const end = tokens[position + 1]?.end ?? tokens[position]!.end;
    problems.push(problemAt(source, 'expression.bracket-open', { start: tokens[position]!.start, end }));
  }
  return problems;
}
