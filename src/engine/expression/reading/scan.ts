import { ratio, type Ratio } from '../../arithmetic/ratio';
import { ID } from '../words';
import { REFUSED_MARKS, REFUSED_WORDS } from './refusals';
import { readText } from './text-literal';
import { endsValue, OPERATOR_WORDS, type Refusal, type Token } from './token';

const SPACE = /[\s\u200b\u2060\ufeff]*/uy;
const NAME = /[\p{L}_][\p{L}\p{M}\p{Nd}_]*/uy;
const NUMBER = /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const MARK = /[=!<>]=|[-+*/^<>(),?:.]/y;

/** `70%`; with a space before the sign only where nothing follows that could be divided by. */
const RATIO =
  /(\d*)(?:\.(\d+))?(?:([%‰])|[\s\u200b]+([%‰])(?=\s*(?:$|[),?:*/^<>]|[=!]=|(?:and|or)(?![\p{L}\p{M}\p{Nd}_]))))/uy;

/**
 * Cuts a source into tokens. What the language does not have becomes a token too, so that all of it is reported
 * together. Exact ratios are taken here, before mathjs parses: it reads `x >= 70% and y` as `x >= 70 mod (and·y)`.
 */
export function scan(source: string): Token[] {
  const tokens: Token[] = [];
  for (let at = skipSpace(source, 0); at < source.length; at = skipSpace(source, at)) {
    const token = read(source, at, tokens.at(-1));
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function skipSpace(source: string, at: number): number {
  return at + match(SPACE, source, at)!.length;
}

function read(source: string, start: number, before: Token | undefined): Token {
  const sign = source[start]!;
  if (sign === '"') return readText(source, start);
  if (sign === "'") return readApostrophe(source, start, before);
  return (
    readRatio(source, start) ??
    readNumber(source, start) ??
    readWord(source, start) ??
    readMark(source, start) ??
    refused({ code: 'expression.character' }, start, String.fromCodePoint(source.codePointAt(start)!))
  );
}

function readRatio(source: string, start: number): Token | undefined {
  RATIO.lastIndex = start;
  const found = RATIO.exec(source);
  if (!found) return undefined;
  const [text, whole = '', decimals = '', tight, spaced] = found;
  if (whole === '' && decimals === '') return undefined;
  const value = exactly(whole, decimals, (tight ?? spaced) === '%' ? 100n : 1000n);
  return { kind: 'ratio', value, start, end: start + text.length };
}

function exactly(whole: string, decimals: string, per: bigint): Ratio {
  return ratio(BigInt(whole + decimals), per * 10n ** BigInt(decimals.length));
}

function readNumber(source: string, start: number): Token | undefined {
  const digits = match(NUMBER, source, start);
  if (digits === undefined) return undefined;
  const value = Number(digits);
  const lost = !Number.isFinite(value) || (value === 0 && /[1-9]/.test(digits.replace(/e.*/i, '')));
  if (lost) return refused({ code: 'expression.number' }, start, digits);
  return { kind: 'number', value, digits, start, end: start + digits.length };
}

function readWord(source: string, start: number): Token | undefined {
  const word = match(NAME, source, start);
  if (word === undefined) return undefined;
  const end = start + word.length;
  const name = word.normalize('NFC');
  if (OPERATOR_WORDS.has(name)) return { kind: 'mark', mark: name, start, end };
  const refusal = REFUSED_WORDS.get(name) ?? (ID.test(name) ? undefined : { code: 'expression.character' });
  return refusal ? refused(refusal, start, word) : { kind: 'name', name, start, end };
}

function readMark(source: string, start: number): Token | undefined {
  for (const [pattern, refusal] of REFUSED_MARKS) {
    const text = match(pattern, source, start);
    if (text !== undefined) return refused(refusal, start, text);
  }
  const mark = match(MARK, source, start);
  return mark === undefined ? undefined : { kind: 'mark', mark, start, end: start + mark.length };
}

const APOSTROPHES = /'([^'"\n]*)'/y;

/** `x'` is a transposed matrix to mathjs, `'x'` a text: neither is in the language. */
function readApostrophe(source: string, start: number, before: Token | undefined): Token {
  const text = endsValue(before) ? undefined : match(APOSTROPHES, source, start);
  if (text === undefined) return refused({ code: 'expression.transpose', joins: true }, start, "'");
  return refused({ code: 'expression.use-instead', instead: `"${text.slice(1, -1)}"` }, start, text);
}

function refused(refusal: Refusal, start: number, text: string): Token {
  return { kind: 'refused', refusal, start, end: start + text.length };
}

function match(pattern: RegExp, source: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0];
}
