import { isCode } from '../../locale/catalogue';
import type { Code } from '../../locale/vi';

/** A call inside an expression, as it is written there. */
export interface Call {
  readonly name: string;
  readonly parts: readonly string[];
  /** Where the expression goes on. */
  readonly end: number;
}

/** The call whose opening bracket stands at `open`, perhaps after spaces; undefined where there is none, or no end. */
export function callAt(expression: string, name: string, open: number): Call | undefined {
  const start = open + /^\s*/u.exec(expression.slice(open))![0].length;
  if (expression[start] !== '(') return undefined;
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let from = start + 1;
  for (let at = start; at < expression.length; at++) {
    const letter = expression[at]!;
    if (letter === '"') quoted = !quoted;
    if (quoted) continue;
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    const ends = depth === 0;
    if (ends || (letter === ',' && depth === 1)) {
      parts.push(expression.slice(from, at).trim());
      from = at + 1;
    }
    if (ends) return { name, parts, end: at + 1 };
  }
  return undefined;
}

/** The sentence of a function and its parameters, by the words of its arguments; undefined for a name that is no function. */
export function callSentence(
  { name }: Pick<Call, 'name'>,
  words: readonly string[],
): { code: Code; params: Record<string, string> } | undefined {
  const [a = '', b = ''] = words;
  const code = name === 'streak' && words.length > 1 ? 'reports.rule.streak-since' : `reports.rule.${name}`;
  if (!FUNCTIONS.has(name) || !isCode(code)) return undefined;
  return { code, params: { a, b, rest: words.slice(1).join(', '), all: words.join('; ') } };
}

const FUNCTIONS: ReadonlySet<string> = new Set([
  'abs',
  'date',
  'days',
  'exceeded',
  'given',
  'has',
  'max',
  'maxOf',
  'mean',
  'met',
  'min',
  'missing',
  'oneOf',
  'ratio',
  'round',
  'seats',
  'stage',
  'streak',
  'sum',
  'text',
  'times',
  'votes',
  'year',
]);
