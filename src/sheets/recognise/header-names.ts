import { fold, foldKey } from '../../engine/text/fold';
import type { Field } from '../../rules/rule-set';

/**
 * Header text as it is compared: folded, and without punctuation, line breaks and spacing, so that
 * `Đợt 1:\nChỉ tiêu được giao` is `Đợt 1 Chỉ tiêu được giao`. % and ‰ count: they are units.
 */
export function headerKey(text: string): string {
  return fold(text).replace(/[^\p{L}\p{M}\p{N}%‰@]+/gu, '');
}

/** Text without its parts in brackets, which carry units and remarks: `Điểm phong trào (tối đa 10)`. */
export function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*\)|\[[^[\]]*\]/gu, ' ');
}

/** The field that a header's words name. */
export interface HeaderNames {
  /** By title, alias or id; undefined when no field, or more than one, has that name. */
  find(text: string): string | undefined;
}

export function headerNames(fields: readonly Field[]): HeaderNames {
  const ids = new Map(fields.map((field) => [foldKey(field.id), field.id]));
  const titles = unique(fields.map((field) => [headerKey(field.title), field.id]));
  const aliases = unique(
    fields.flatMap((field) => (field.aliases ?? []).map((alias) => [headerKey(alias), field.id] as const)),
  );
  return {
    find(text) {
      const key = headerKey(text);
      if (key === '') return undefined;
      return titles.get(key) ?? aliases.get(key) ?? ids.get(foldKey(text));
    },
  };
}

/** Keys that name one field only. */
function unique(entries: readonly (readonly [key: string, field: string])[]): Map<string, string> {
  const owners = new Map<string, Set<string>>();
  for (const [key, field] of entries) owners.set(key, (owners.get(key) ?? new Set()).add(field));
  const single = new Map<string, string>();
  for (const [key, fields] of owners) if (fields.size === 1) single.set(key, [...fields][0]!);
  return single;
}
