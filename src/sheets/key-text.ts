import { tidy } from '../engine/text/fold';

/** A key as one text: its values in order, joined by ` | `; `\|` stands for a bar inside a value. */
export function joinKey(key: readonly string[]): string {
  return key.map((value) => value.replaceAll('|', '\\|')).join(' | ');
}

/** The values of a key written as one text; none for a blank text. */
export function splitKey(text: string): string[] {
  if (tidy(text) === '') return [];
  return text.split(/(?<!\\)\|/u).map((value) => tidy(value.replaceAll('\\|', '|')));
}
