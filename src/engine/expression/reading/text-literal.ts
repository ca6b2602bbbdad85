import type { Token } from './token';

const LITERAL = /"((?:[^"\\]|\\[^])*)"/y;
const ESCAPE = /\\(?:u([0-9A-Fa-f]{4})|([^]))/g;

/** What stands behind a backslash in a text; `\uXXXX` besides. */
const MEANING: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', n: '\n', t: '\t' };

/** The text literal that begins with the quotation mark at `at`. */
export function readText(source: string, at: number): Token {
  LITERAL.lastIndex = at;
  const match = LITERAL.exec(source);
  if (!match) {
    return {
      kind: 'refused',
      refusal: { code: 'expression.text-unfinished' },
      start: at,
      end: source.length,
    };
  }
  const span = { start: at, end: at + match[0].length };
  let understood = true;
  const value = match[1]!.replace(ESCAPE, (_, unit: string | undefined, sign: string | undefined) => {
    if (unit !== undefined) return String.fromCharCode(Number.parseInt(unit, 16));
    understood &&= Object.hasOwn(MEANING, sign!);
    return MEANING[sign!] ?? '';
  });
  return understood
    ? { kind: 'text', value: value.normalize('NFC'), ...span }
    : { kind: 'refused', refusal: { code: 'expression.text-escape' }, ...span };
}
