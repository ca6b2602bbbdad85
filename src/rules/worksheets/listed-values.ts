import { decimalText, readDecimal } from './decimals';
import { splitOutside } from './split';
import { faulty, isFault, wordsOf, type Read, type Typed } from './typed';
import { NONE } from './value-kind';
import { expression, share, type Codec } from './single-values';
import { plainText, quoted, unquoted, verbatim } from './verbatim';

/** Texts in a row; one that would be read otherwise stands between quotation marks. */
export function list(separators: string): Codec {
  const read = ({ value }: Typed): string[] => {
    const written = String(value).trim();
    if (written === NONE) return [];
    return splitOutside(written, `${separators}\r\n`)
      .filter((item) => item !== '')
      .map((item) => unquoted(item) ?? plainText(item));
  };
  return {
    write(value) {
      const items = value as readonly string[];
      if (items.length === 0) return NONE;
      const isPlain = (item: string): boolean => {
        const back = read({ value: item });
        return back.length === 1 && back[0] === item && !item.includes('"');
      };
      return items.map((item) => (isPlain(item) ? item : quoted(item))).join('; ');
    },
    read: (typed) => ({ value: read(typed) }),
  };
}

/** `thấp = 0; cao = 2,5`: something for each name. */
function byName(write: (value: unknown) => string, read: (written: string) => Read, code: string): Codec {
  const readAll = (typed: Typed): Read => {
    const written = String(typed.value).trim();
    if (written === NONE) return { value: {} };
    const entries: [string, unknown][] = [];
    for (const piece of splitOutside(written, ';\r\n').filter((item) => item !== '')) {
      const [name = '', value] = splitOutside(piece, '=', 2);
      const key = unquoted(name) ?? plainText(name);
      const found = value === undefined ? undefined : read(value);
      if (found === undefined || isFault(found) || entries.some(([other]) => other === key))
        return faulty(code, piece);
      entries.push([key, found.value]);
    }
    return { value: Object.fromEntries(entries) };
  };
  return {
    write(value) {
      const entries = Object.entries(value as Readonly<Record<string, unknown>>);
      if (entries.length === 0) return NONE;
      return entries
        .map(([name, each]) => `${isPlainName(name) ? name : quoted(name)} = ${write(each)}`)
        .join('; ');
    },
    read: readAll,
  };
}

/** Whether a name reads back as it is. */
function isPlainName(name: string): boolean {
  return name !== '' && !/[;="]/u.test(name) && plainText(name) === name && name !== NONE;
}

export const numbersByName = byName(
  (value) => decimalText(value as number),
  (written) => {
    const value = readDecimal(written);
    return typeof value === 'number' ? { value } : faulty('sheets.rules-number', written);
  },
  'sheets.rules-numbers-by-name',
);

export const sharesByName = byName(
  (value) => {
    const written = String(share.write(value));
    return /[;="]/u.test(written) ? quoted(String(value)) : written;
  },
  (written) => {
    const exact = unquoted(written);
    return exact === undefined ? share.read({ value: written }) : { value: exact };
  },
  'sheets.rules-shares-by-name',
);

/** `1,5; 3`. */
export const pair: Codec = {
  write: (value) => (value as readonly number[]).map(decimalText).join('; '),
  read(typed) {
    const numbers = splitOutside(String(typed.value), ';').map(readDecimal);
    const isPair = numbers.length === 2 && numbers.every((each) => typeof each === 'number');
    return isPair ? { value: numbers } : faulty('sheets.rules-pair', wordsOf(typed));
  },
};

/** `5 điểm`, `70%`, `trừ 1,5 điểm`. */
export const worth: Codec = {
  write(value) {
    const given = value as Readonly<Record<string, unknown>>;
    if (typeof given['points'] === 'number') return `${decimalText(given['points'])} điểm`;
    if (typeof given['lose'] === 'number') return `trừ ${decimalText(given['lose'])} điểm`;
    const written = String(share.write(given['share']));
    return isShare(written) ? written : `tỷ lệ ${written}`;
  },
  read(typed) {
    const written = plainText(String(typed.value));
    const [, lose, points] =
      /^(?:(?:trừ|lose)\s+(\S+?)(?:\s*(?:điểm|points?))?|(\S+?)\s*(?:điểm|points?))$/iu.exec(written) ?? [];
    const number = readDecimal(lose ?? points ?? '');
    if (typeof number === 'number')
      return { value: lose === undefined ? { points: number } : { lose: number } };
    const [, named] = /^(?:tỷ lệ|tỉ lệ|share)\s+(.+)$/isu.exec(written) ?? [];
    if (named === undefined && !isShare(written)) return faulty('sheets.rules-worth', wordsOf(typed));
    const read = share.read({ value: named ?? written });
    return isFault(read) ? read : { value: { share: read.value } };
  },
};

function isShare(written: string): boolean {
  return /^\d[\d.,\s]*[%‰]$|^\d+\s*\/\s*\d+$/u.test(written);
}

/** `tỷ_lệ > 90% → 5 điểm`: a condition and what it is worth. */
export const tier: Codec = {
  write(value) {
    const { when, ...rest } = value as Readonly<Record<string, unknown>>;
    return `${expression.write(when)} → ${worth.write(rest)}`;
  },
  read(typed) {
    const written = String(typed.value).trim();
    const [, condition, points] = /^(.*)(?:→|->|=>)(.*)$/su.exec(written) ?? [];
    if (condition === undefined || condition.trim() === '') return faulty('sheets.rules-tier', written);
    const when = expression.read({ value: condition });
    if (isFault(when)) return when;
    const given = worth.read({ value: points! });
    if (isFault(given)) return given;
    return { value: { when: when.value, ...(given.value as object) } };
  },
};

const DIRECTIONS = { desc: 'giảm dần', asc: 'tăng dần' } as const;

const DIRECTED = /^(.*\S)\s*\((giảm dần|tăng dần)\)$/su;

/** `total (giảm dần)`; without a direction what the language says itself. */
export const order: Codec = {
  write(value) {
    const { by, order: direction } = value as { by: string; order?: 'desc' | 'asc' };
    const plain = String(expression.write(by));
    const written = DIRECTED.test(plain) ? verbatim(by) : plain;
    return direction === undefined ? written : `${written} (${DIRECTIONS[direction]})`;
  },
  read(typed) {
    const written = String(typed.value).trim();
    const [, by, word] = DIRECTED.exec(written) ?? [];
    const read = expression.read({ value: by ?? written });
    if (isFault(read)) return read;
    const direction = word === undefined ? undefined : word === DIRECTIONS.asc ? 'asc' : 'desc';
    return { value: { by: read.value, ...(direction !== undefined && { order: direction }) } };
  },
};
