import { say } from '../../locale/catalogue';
import type { Language } from '../../locale/language';
import type { Population } from '../rule-set';
import type { POINTS } from './namespace';

/** What a built-in column is called. */
export function builtInTitle(language: Language, id: (typeof POINTS)[number] | 'band'): string {
  return say(language, `rules.column.${id}`);
}

/** What a ranking is called: by the field that makes its groups, if it has any. */
export function rankingTitle(language: Language, population: Population, index: number): string {
  const { within } = population.rankings![index]!;
  if (within === undefined) return say(language, 'rules.column.rank');
  const named = [...population.fields, ...(population.columns ?? [])].find(({ id }) => id === within);
  return say(language, 'rules.column.rank-within', { group: named?.title ?? within });
}
