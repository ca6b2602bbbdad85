import { canonicalSource } from '../../engine/expression/canonical-source';
import { fold } from '../../engine/text/fold';
import { NO, YES } from '../../engine/text/yes-no';
import { decimalCell, readDecimal } from './decimals';
import { faulty, wordsOf, type Read, type Typed, type Written } from './typed';
import type { Words } from './value-kind';
import { plainText, verbatim, verbatimText } from './verbatim';

/** A kind of value in both directions: `read` gives back what `write` was given. */
export interface Codec {
  write(value: unknown): Written;
  read(typed: Typed): Read;
}

/** A codec of texts: what would not read back as it was is written verbatim. */
function textual(write: (text: string) => string, read: (typed: Typed) => Read): Codec {
  const readAll = (typed: Typed): Read => {
    const exact = typeof typed.value === 'string' ? verbatimText(typed.value) : undefined;
    return exact === undefined ? read(typed) : { value: exact };
  };
  return {
    write(value) {
      const text = String(value);
      const plain = write(text);
      const back = readAll({ value: plain });
      return 'value' in back && back.value === text && plain === plain.trim() ? plain : verbatim(text);
    },
    read: readAll,
  };
}

export const text = textual(
  (value) => value,
  ({ value }) => ({ value: plainText(String(value)) }),
);

/** `x >= 1,5` is stored as `x >= 1.5`, `round(x; 2)` as `round(x, 2)`. */
export const expression = textual(expressionText, (typed) => {
  const { value, percent } = typed;
  if (typeof value === 'number') return { value: percent ? percentText(value) : String(value) };
  if (typeof value === 'boolean') return { value: String(value) };
  const canonical = canonicalSource(plainText(value));
  if ('source' in canonical) return { value: canonical.source };
  const { code, params } = canonical.problems[0]!;
  return { fault: { code, params } };
});

/** As it is stored; where a comma between digits parts arguments, `min(1,5)`, with `;` in its place. */
function expressionText(source: string): string {
  const canonical = canonicalSource(source);
  if ('source' in canonical) return source;
  return source.replace(/"(?:[^"\\]|\\.)*"|,/gsu, (piece) => (piece === ',' ? ';' : piece));
}

export const number: Codec = {
  write: (value) => decimalCell(value as number),
  read(typed) {
    if (typeof typed.value === 'number') return { value: typed.value };
    const value = readDecimal(String(typed.value));
    if (value === 'unclear') return faulty('sheets.rules-number-unclear', wordsOf(typed));
    return value === undefined ? faulty('sheets.rules-number', wordsOf(typed)) : { value };
  },
};

/** `7,5%` is stored as `7.5%`. A number that the sheet shows in per cent is a share; another one only from 0 to 1. */
export const share = textual(
  (value) => value.replace(/(?<=\d)\.(?=\d)/gu, ','),
  (typed) => {
    const { value, percent } = typed;
    if (typeof value === 'string') return { value: plainText(value).replace(/(?<=\d),(?=\d)/gu, '.') };
    if (typeof value === 'number' && percent) return { value: percentText(value) };
    if (typeof value === 'number' && value >= 0 && value <= 1) return { value: String(value) };
    return faulty('sheets.rules-share', wordsOf(typed));
  },
);

/** 0.15 as `15%`. */
function percentText(value: number): string {
  return `${Number((value * 100).toPrecision(15))}%`;
}

/** A number, or else what `other` reads: the text of a number that is meant as a text is written verbatim. */
function numberOr(other: Codec): Codec {
  const read = (typed: Typed): Read => {
    if (typed.percent) return other.read(typed);
    if (typeof typed.value === 'number') return { value: typed.value };
    const value = readDecimal(String(typed.value));
    if (value === 'unclear') return faulty('sheets.rules-number-unclear', wordsOf(typed));
    return value === undefined ? other.read(typed) : { value };
  };
  return {
    write(value) {
      if (typeof value === 'number') return decimalCell(value);
      const written = other.write(value);
      const back = read({ value: written });
      return 'value' in back && back.value === value ? written : verbatim(String(value));
    },
    read,
  };
}

export const numberOrExpression = numberOr(expression);
export const numberOrShare = numberOr(share);

export const flag: Codec = {
  write: (value) => (value === true ? YES_WORD : NO_WORD),
  read(typed) {
    const word = fold(String(typed.value));
    if (YES.map(fold).includes(word)) return { value: true };
    if (NO.map(fold).includes(word)) return { value: false };
    return faulty('sheets.rules-choice', wordsOf(typed), { allowed: [YES_WORD, NO_WORD] });
  },
};

const YES_WORD = 'có';
const NO_WORD = 'không';

/** One of these words; the ids are taken too. */
export function choice(words: Words): Codec {
  const ids = new Map(Object.entries(words).flatMap(([id, word]) => [[fold(word), id] as const]));
  for (const id of Object.keys(words)) ids.set(fold(id), id);
  return {
    write: (value) => words[String(value)] ?? String(value),
    read(typed) {
      const id = ids.get(fold(String(typed.value)));
      if (id !== undefined) return { value: id };
      return faulty('sheets.rules-choice', wordsOf(typed), { allowed: Object.values(words) });
    },
  };
}

/** What says only that it is there. */
export function fixed(word: string, make: () => unknown): Codec {
  return {
    write: () => word,
    read(typed) {
      const isIt = fold(String(typed.value)) === fold(word);
      return isIt ? { value: make() } : faulty('sheets.rules-choice', wordsOf(typed), { allowed: [word] });
    },
  };
}
