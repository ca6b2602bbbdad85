import { fold } from '../../engine/text/fold';

/**
 * Header text as it is compared: folded, and without punctuation, line breaks and spacing, so that
 * `Đợt 1:\nChỉ tiêu được giao` is `Đợt 1 Chỉ tiêu được giao`. % and ‰ count: they are units. The key of words that
 * stand one after the other is their keys put together.
 */
export function headerKey(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const key = fold(text).replace(/[^\p{L}\p{M}\p{N}%‰@]+/gu, '');
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, key);
  return key;
}

/** Looking for a header asks for the same words many times, row by row and with the rows above and below. */
const known = new Map<string, string>();
const MOST_KNOWN = 4096;

/** Text without its parts in brackets, which carry units and remarks: `Điểm phong trào (tối đa 10)`. */
export function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*\)|\[[^[\]]*\]/gu, ' ');
}

/** Keys that name one thing only. */
export function uniqueKeys(entries: readonly (readonly [key: string, named: string])[]): Map<string, string> {
  const owners = new Map<string, Set<string>>();
  for (const [key, named] of entries) {
    const known = owners.get(key);
    if (known) known.add(named);
    else owners.set(key, new Set([named]));
  }
  const single = new Map<string, string>();
  for (const [key, named] of owners) if (named.size === 1) single.set(key, [...named][0]!);
  single.delete('');
  return single;
}

/** Header keys of words that name one thing only. */
export function uniqueNames(
  entries: readonly (readonly [words: string, named: string])[],
): Map<string, string> {
  return uniqueKeys(entries.map(([words, named]) => [headerKey(words), named]));
}
