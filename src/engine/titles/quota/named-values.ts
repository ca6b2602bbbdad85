import { isoDate } from '../../columns/operations';
import type { Level } from '../../columns/column';
import type { ValueType } from '../../expression/types';
import { MISSING_FORMULA, textLiteral } from '../../formula/formula-text';
import { literally } from '../../formula/group-column';
import { NotTranslatable } from '../../formula/not-translatable';
import { fold } from '../../text/fold';

/** Excel's limits of a text inside a formula and of the choices of CHOOSE. */
const LONGEST_LITERAL = 255;
const MOST_LEVELS = 250;

/** Excel's number of 1970-01-01. */
const EPOCH = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;

/** Under which folded texts a value stands in a list; of several that are there the first counts. */
export interface Spelling {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  number(value: number): readonly string[];
}

/** The folded names of a level. */
export function namesOfLevel({ id, title, aliases = [] }: Level): string[] {
  return [id, title, ...aliases].map(fold);
}

/**
 * The number that stands beside a value in a list of folded texts, as a formula; an error where the value is not there.
 *
 * @param value a formula of the value as a group's key has it; it may be named several times
 * @param list whole numbers by folded text
 * @throws NotTranslatable for a list that no formula can hold
 */
export function namedNumber(
  value: string,
  type: ValueType,
  list: ReadonlyMap<string, bigint | number>,
  spelling: Spelling,
): string {
  const known = (names: readonly string[]): bigint | number | undefined => {
    return names.map((name) => list.get(name)).find((number) => number !== undefined);
  };
  const found = (names: readonly string[]): string => String(known(names) ?? MISSING_FORMULA);
  switch (type.kind) {
    case 'flag':
      return `IF(${value}=1,${found(spelling.yes)},${found(spelling.no)})`;
    case 'level': {
      const choices = type.scale.map((level) => found(namesOfLevel(level)));
      if (choices.length > MOST_LEVELS) throw new NotTranslatable('formula.levels');
      return `CHOOSE(${value},${choices.join(',')})`;
    }
    case 'text': {
      const names = [...list.keys()];
      if (names.some((name) => name.length > LONGEST_LITERAL)) throw new NotTranslatable('formula.letters');
      return beside(literally(value), names.map(textLiteral), [...list.values()]);
    }
    default: {
      const isDay = type.kind === 'date';
      const values = [...list.keys()].map(isDay ? dayOf : (name) => Number(name.replace(',', '.')));
      const pairs = [...new Set(values)].flatMap((each) => {
        const number = known(isDay ? [isoOf(each)] : spelling.number(each));
        return Number.isFinite(each) && number !== undefined ? [[each, number] as const] : [];
      });
      const written = pairs.map(([each]) => String(isDay ? each + EPOCH : each).toUpperCase());
      return beside(
        value,
        written,
        pairs.map(([, number]) => number),
      );
    }
  }
}

/** What stands at the place of a value in a list. */
function beside(value: string, names: readonly string[], numbers: readonly (bigint | number)[]): string {
  if (names.length === 0) return MISSING_FORMULA;
  return `INDEX({${numbers.join(',')}},1,MATCH(${value},{${names.join(',')}},0))`;
}

function dayOf(name: string): number {
  return /^\d{4}-\d{2}-\d{2}$/.test(name) ? Date.parse(`${name}T00:00:00Z`) / MILLISECONDS_A_DAY : NaN;
}

function isoOf(day: number): string {
  return Number.isFinite(day) ? isoDate(day) : '';
}
