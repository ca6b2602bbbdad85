import { foldKey } from '../../engine/text/fold';
import { fieldsOf } from '../../rules/fields';
import type { Id, Population } from '../../rules/rule-set';
import { criterionNames } from './criterion-names';
import { headerKey, uniqueKeys, uniqueNames } from './header-key';
import { endingsOf } from './name-endings';
import { isNumberAlone, isTelling } from './numbering';

/** By which of its names a field is named. */
export type NamedBy = 'title' | 'alias' | 'id' | 'criterion';

/** The field that a header's words name; undefined when no field, or more than one, has that name. */
export interface HeaderNames {
  /** By title, alias, id or criterion. */
  find(text: string): Id | undefined;
  /** By what `find` finds; undefined where it finds nothing. */
  namedBy(text: string): NamedBy | undefined;
  /** By title, alias or criterion, for words whose key is known. */
  findKey(key: string): Id | undefined;
  /** Whether a text may be the last words of something that `find` finds; absent: not known. */
  mayEnd?(text: string): boolean;
}

/** The same for every file that is read by the same rules. */
const known = new WeakMap<Population, HeaderNames>();

export function headerNames(population: Population): HeaderNames {
  const before = known.get(population);
  if (before !== undefined) return before;
  const names = namesOf(population);
  known.set(population, names);
  return names;
}

function namesOf(population: Population): HeaderNames {
  const fields = fieldsOf(population);
  const ids = new Map(fields.map(({ id }) => [foldKey(id), id]));
  const declared = new Set(population.fields.map(({ id }) => id));
  const titles = uniqueNames(fields.map(({ id, title }) => [title, id]));
  const aliases = uniqueNames(
    fields.flatMap(({ id, aliases = [] }) =>
      aliases
        .filter((alias) => declared.has(id) || isTellingName(alias))
        .map((alias) => [alias, id] as const),
    ),
  );
  const isField = new Set(ids.values());
  const criteria = uniqueKeys(criterionNames(population).filter(([, field]) => isField.has(field)));
  const findKey = (key: string): Id | undefined => titles.get(key) ?? aliases.get(key) ?? criteria.get(key);
  // an id has no spaces
  const idKeys = new Set(fields.map(({ id }) => headerKey(id)));
  const byId = (text: string): Id | undefined =>
    !idKeys.has(headerKey(text)) || /\S\s+\S/u.test(text) ? undefined : ids.get(foldKey(text));
  return {
    find(text) {
      const key = headerKey(text);
      return titles.get(key) ?? aliases.get(key) ?? byId(text) ?? criteria.get(key);
    },
    namedBy(text) {
      const key = headerKey(text);
      if (titles.has(key)) return 'title';
      if (aliases.has(key)) return 'alias';
      if (byId(text) !== undefined) return 'id';
      return criteria.has(key) ? 'criterion' : undefined;
    },
    findKey,
    mayEnd: endingsOf([...titles.keys(), ...aliases.keys(), ...criteria.keys(), ...idKeys]),
  };
}

/** A code that is a plain number says nothing: every numbering row has it. */
function isTellingName(name: string): boolean {
  return !isNumberAlone(name) || isTelling(name);
}
