import { problemAt, type ExpressionProblem, type Span } from '../problem';
import { firstTooDeep, MAX_DEPTH } from './depth';
import { parse } from './grammar';
import { scan } from './scan';
import type { Syntax } from './syntax';
import { beginsValue, endsValue, isMark, type Token } from './token';
import { problemsOfTokens } from './token-rules';
import { toSyntax } from './tree';

/** In UTF-16 units. */
export const MAX_LENGTH = 2000;

export type Read =
  | {
      readonly syntax: Syntax;
      /** What the tree holds that the language does not have; those parts are `refused`. */
      readonly problems: readonly ExpressionProblem[];
    }
  | { readonly problems: readonly ExpressionProblem[] };

/** The tree of an expression; without one when it cannot be parsed. */
export function readExpression(source: string): Read {
  if (source.length > MAX_LENGTH) {
    const at = { start: 0, end: source.length };
    const quote = `${source.slice(0, 40)}…`;
    return stop(source, 'expression.too-long', at, { quote, length: source.length, most: MAX_LENGTH });
  }
  const tokens = scan(source);
  if (tokens.length === 0) return stop(source, 'expression.empty', { start: 0, end: source.length });
  const problems = problemsOfTokens(source, tokens);
  if (problems.length > 0) return { problems };
  const deep = firstTooDeep(tokens);
  if (deep !== undefined) return stop(source, 'expression.too-deep', tokens[deep]!, { most: MAX_DEPTH });
  return readTree(source, tokens);
}

function readTree(source: string, tokens: readonly Token[]): Read {
  const parsed = parse(tokens);
  if ('failedAt' in parsed) {
    const { code, at } = stumble(tokens, parsed.failedAt);
    return stop(source, code, at);
  }
  const problems: ExpressionProblem[] = [];
  const syntax = toSyntax(parsed.node, tokens, (code, at) => problems.push(problemAt(source, code, at)));
  return { syntax, problems };
}

function stop(source: string, code: string, at: Span, params?: Record<string, string | number>): Read {
  return { problems: [problemAt(source, code, at, params)] };
}

/** What the parser stumbled over, with what stands around it. */
function stumble(tokens: readonly Token[], position: number): { code: string; at: Span } {
  const [before, token, after] = [tokens[position - 1], tokens[position], tokens[position + 1]];
  if (!token) {
    const at = { start: tokens.at(-2)?.start ?? 0, end: tokens.at(-1)!.end };
    return { code: 'expression.unfinished', at };
  }
  const start = before?.start ?? token.start;
  if (isMark(token, ',') && endsValue(before) && beginsValue(after)) {
    return { code: 'expression.comma', at: { start, end: after!.end } };
  }
  if (endsValue(before) && beginsValue(token)) {
    return { code: 'expression.no-operator', at: { start, end: token.end } };
  }
  return { code: 'expression.unexpected', at: { start, end: token.end } };
}
