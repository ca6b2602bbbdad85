import { foldSheetName } from '../parts/workbook-part';

/** Excel's limit, in UTF-16 units. */
export const LONGEST_NAME = 31;
const NAMELESS = 'Trang tính';
/** Excel keeps this name to itself, in any case. */
const RESERVED = 'history';

const REPLACED: Readonly<Record<string, string>> = {
  ':': '-',
  '\\': '-',
  '/': '-',
  '[': '(',
  ']': ')',
  '?': '',
  '*': '',
};

/** The nearest name Excel takes: none of : \ / ? * [ ], no control characters, no apostrophe at the ends. */
export function cleanSheetName(wish: string): string {
  const allowed = [...wish].map((letter) => REPLACED[letter] ?? (isControl(letter) ? ' ' : letter)).join('');
  return cutSheetName(allowed, LONGEST_NAME) || NAMELESS;
}

/**
 * The name itself where it is free, otherwise with " (2)", " (3)", … behind it, the name cut where both do not fit.
 * @param isFree asked with names of at most 31 characters
 */
export function freeSheetName(wish: string, isFree: (name: string) => boolean): string {
  const name = cleanSheetName(wish);
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? '' : ` (${count})`;
    const candidate = cutSheetName(name, LONGEST_NAME - suffix.length) + suffix;
    if (foldSheetName(candidate) !== RESERVED && isFree(candidate)) return candidate;
  }
}

/** A sheet name as formulas and defined names refer to it: always quoted. */
export function quoteSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** At most so many UTF-16 units, no letter broken, nothing that Excel refuses or nobody sees at the ends. */
export function cutSheetName(name: string, units: number): string {
  const trimmed = trim(name);
  if (trimmed.length <= units) return trimmed;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('vi', { granularity: 'grapheme' }).segment(trimmed)) {
    if (kept.length + segment.length > units) break;
    kept += segment;
  }
  return trim(kept === '' ? trimmed.slice(0, units) : kept);
}

function trim(name: string): string {
  return name.replace(/^[\s']+|[\s']+$/gu, '');
}

/** Controls, lone surrogates and the two code points XML does not know. */
function isControl(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return (
    code < 32 || code === 127 || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff
  );
}
