import type { ParamValue } from '../engine/problem';
import { formatIsoDate, formatNumber } from './format';
import type { Language } from './language';
import type { values } from './vi/values';

export type Values = Readonly<Record<string, ParamValue | undefined>>;

export interface Catalogue<Code extends string> {
  /**
   * `{name}` in a sentence is replaced by that parameter, worded for the language; between quotation marks a text stands
   * as it was written.
   */
  say(language: Language, code: Code, params?: Values): string;
  /** Whether a code that came as data (a problem, an entry) has a sentence here. */
  isCode(code: string): code is Code;
}

/** A catalogue of the sentences given: whoever says few carries only those. */
export function catalogueOf<Code extends string>(
  texts: Readonly<Record<Language, Readonly<Record<Code | keyof typeof values, string>>>>,
): Catalogue<Code> {
  const word = (language: Language, value: ParamValue | undefined): string => {
    if (value === undefined || value === null) return texts[language]['value.missing'];
    if (typeof value === 'number') return formatNumber(language, value);
    if (typeof value === 'boolean') return texts[language][value ? 'value.yes' : 'value.no'];
    if (typeof value === 'string') return ISO_DATE.test(value) ? formatIsoDate(language, value) : value;
    return value.join(', ');
  };
  return {
    say: (language, code, params = {}) =>
      texts[language][code].replace(PARAMETER, (_, mark: string, name: string) => {
        const value = params[name];
        return mark + (mark !== '' && typeof value === 'string' ? value : word(language, value));
      }),
    isCode: (code): code is Code => Object.hasOwn(texts.vi, code),
  };
}

const PARAMETER = /(["“]?)\{(\w+)\}/g;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
