import { fold } from '../engine/text/fold';

/** Something that a cell may name. */
export interface Named {
  readonly id: string;
  readonly title?: string | undefined;
  readonly others?: readonly string[] | undefined;
}

/** What a column `title` may name. */
export interface TitleNames {
  /** The id of what is named by id, title or alias; undefined when nothing is. */
  find(written: string): string | undefined;
  readonly shown: readonly string[];
}

/** An id wins over a title, a title or alias over those that come later. */
export function titleNamesOf(named: readonly Named[]): TitleNames {
  const names = new Map<string, string>();
  for (const { id, title, others = [] } of [...named].reverse()) {
    for (const text of [...others, title ?? id]) names.set(fold(text), id);
  }
  for (const { id } of named) names.set(fold(id), id);
  return { find: (written) => names.get(fold(written)), shown: named.map(({ id, title }) => title ?? id) };
}
