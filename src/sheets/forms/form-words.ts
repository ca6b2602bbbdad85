import { fieldsOf, stageField, type FieldToRead } from '../../rules/fields';
import type { Id, Population } from '../../rules/rule-set';
import { givenCriteria, sectionTitles, titleWords } from '../recognise/criterion-words';
import { headerKey, uniqueNames, withoutBrackets } from '../recognise/header-key';
import { headerNames, type HeaderNames } from '../recognise/header-names';
import { codeKey, withoutNumber } from '../recognise/numbering';
import { stageWords } from '../recognise/stage-words';

/**
 * What the words of a form name. A line is a field of its own, or the head of several: a criterion at its stages, or
 * `Đợt 1` of fields titled `Đợt 1: Được giao`. The columns across are the tails: a stage, or `Được giao`.
 */
export interface FormWords {
  readonly population: Population;
  /** Fields that may stand on a sheet: all but those of its name and its sections. */
  readonly placed: readonly FieldToRead[];
  /** Field → the code of its criterion, head → its own: codes that only one criterion has, as they are compared. */
  readonly codes: { readonly fields: ReadonlyMap<Id, string>; readonly heads: ReadonlyMap<string, string> };
  /** Head → tail → field. */
  readonly crossings: ReadonlyMap<string, ReadonlyMap<string, Id>>;
  /** Heads that are criteria. */
  readonly criteria: ReadonlySet<Id>;
  /** Head or tail → its title. */
  readonly titles: ReadonlyMap<string, string>;
  /** What a text names by itself. */
  said(text: string): Said;
  /** What several texts name together. */
  readonly fields: HeaderNames;
  readonly heads: HeaderNames;
  /** The tail that a column's words name, from the outermost group to its own. */
  tail(path: readonly string[]): string | undefined;
}

/** A text of a sheet in the words of the rules. */
export interface Said {
  readonly field: Id | undefined;
  readonly head: string | undefined;
  /** Whether it is the title of criteria with others below them. */
  readonly isSection: boolean;
  /** Header keys of the variants, and of those that may stand last in a name which other words begin. */
  readonly keys: readonly string[];
  readonly endings: readonly string[];
}

interface Crossing {
  readonly head: string;
  readonly heads: readonly string[];
  readonly tail: string;
  readonly tails: readonly string[];
  readonly field: Id;
}

export function formWords(population: Population, fields = headerNames(population)): FormWords {
  const stages = stageCrossings(population);
  const crossings = [...stages, ...splitTitles(population)];
  const heads = uniqueNames(crossings.flatMap(({ head, heads }) => heads.map((words) => [words, head])));
  // a stage's words win over those of a title
  const tailsOf = (list: readonly Crossing[]): Map<string, string> =>
    uniqueNames(list.flatMap(({ tail, tails }) => tails.map((words) => [words, tail])));
  const tails = new Map([...tailsOf(crossings.slice(stages.length)), ...tailsOf(stages)]);
  const sections = new Set(sectionTitles(population).map(headerKey));
  const titles = givenCriteria(population).map(({ title }) => title);
  const endings = new Set([...titles.map(headerKey), ...tails.keys()]);
  const codes = codesOf(population);
  const said = (text: string): Said => {
    const variants = variantsOf(text);
    const keys = variants.map(headerKey);
    return {
      keys,
      field: firstOf(variants, (words) => fields.find(words)),
      head: firstOf(keys, (key) => heads.get(key)),
      isSection: keys.some((key) => sections.has(key)),
      endings: keys.filter((key) => endings.has(key)),
    };
  };
  const known = new Map<string, Said>();
  return {
    population,
    placed: fieldsOf(population).filter(({ from = 'column' }) => from === 'column'),
    codes: population.review ? { fields: NONE, heads: codes } : { fields: codes, heads: NONE },
    crossings: crossed(crossings, tails),
    criteria: new Set(stages.map(({ head }) => head)),
    titles: new Map([
      ...crossings.map(({ tail, tails }) => [tail, tails[0]!] as const),
      ...crossings.map(({ head, heads }) => [head, heads[0]!] as const),
    ]),
    said(text) {
      const before = known.get(text) ?? said(text);
      known.set(text, before);
      return before;
    },
    fields,
    heads: {
      find: (text) => heads.get(headerKey(text)),
      namedBy: (text) => (heads.has(headerKey(text)) ? 'criterion' : undefined),
      findKey: (key) => heads.get(key),
    },
    tail: (path) => {
      const own = path.at(-1) ?? '';
      const joined = path.length > 1 ? variantsOf(path.slice(-2).join(' ')) : [];
      return firstOf([...variantsOf(own), ...joined], (words) => tails.get(headerKey(words)));
    },
  };
}

function firstOf<T>(texts: readonly string[], find: (text: string) => T | undefined): T | undefined {
  for (const text of texts) {
    const found = find(text);
    if (found !== undefined) return found;
  }
  return undefined;
}

const NONE: ReadonlyMap<string, string> = new Map();

/** A text as it may say a title: whole, without brackets, without its number. */
function variantsOf(text: string): string[] {
  const bare = withoutBrackets(text);
  return [...new Set([text, bare, withoutNumber(text), withoutNumber(bare.trim())])];
}

function stageCrossings(population: Population): Crossing[] {
  const { review } = population;
  if (review === undefined) return [];
  return givenCriteria(population).flatMap((criterion) => {
    const heads = [...titleWords(criterion), criterion.id];
    return review.stages.map((stage): Crossing => {
      const field = stageField(criterion.id, stage.id);
      return { head: criterion.id, heads, tail: stage.id, tails: stageWords(stage), field };
    });
  });
}

/** `Đợt 1: Được giao`: a head and a tail, where several fields share the head. */
function splitTitles({ fields }: Population): Crossing[] {
  const split = fields.flatMap(({ id, title, aliases = [] }) =>
    [title, ...aliases].flatMap((words) => {
      const [head, tail, ...more] = words.split(/:\s+/u);
      return head && tail && more.length === 0 ? [{ head, tail, field: id }] : [];
    }),
  );
  const owners = new Map<string, Set<Id>>();
  for (const { head, field } of split) {
    const key = headerKey(head);
    owners.set(key, (owners.get(key) ?? new Set()).add(field));
  }
  return split
    .filter(({ head }) => owners.get(headerKey(head))!.size > 1)
    .map(({ head, tail, field }) => ({
      head: `: ${headerKey(head)}`,
      heads: [head],
      tail: `: ${headerKey(tail)}`,
      tails: [tail],
      field,
    }));
}

/** By head and by the tail that a column's words come to, which may be a stage of the same name. */
function crossed(
  crossings: readonly Crossing[],
  tails: ReadonlyMap<string, string>,
): Map<string, Map<string, Id>> {
  const fields = new Map<string, Map<string, Id>>();
  for (const { head, tail, tails: words, field } of crossings) {
    const known = fields.get(head) ?? new Map<string, Id>();
    fields.set(head, known);
    known.set(tail, field);
    for (const key of words.map(headerKey)) {
      const found = tails.get(key);
      if (found !== undefined && !known.has(found)) known.set(found, field);
    }
  }
  return fields;
}

/** Codes that only one criterion has. */
function codesOf(population: Population): Map<string, string> {
  const coded = givenCriteria(population).flatMap(({ id, field, code }) =>
    code === undefined ? [] : [{ named: population.review ? id : field, code: codeKey(code) }],
  );
  const single = coded.filter(({ code }) => coded.filter((other) => other.code === code).length === 1);
  return new Map(single.map(({ named, code }) => [named, code]));
}
