import type { ParamValue } from '../engine/problem';
import { en } from './en';
import { formatIsoDate, formatNumber } from './format';
import type { Language } from './language';
import { vi, type Code } from './vi';

export type { Code, Language };
export type Values = Readonly<Record<string, ParamValue | undefined>>;

const CATALOGUES: Readonly<Record<Language, Readonly<Record<Code, string>>>> = { vi, en };

/**
 * Every text shown comes from here. `{name}` in a sentence is replaced by that parameter, worded for the language; between
 * quotation marks a text stands as it was written.
 */
export function say(language: Language, code: Code, params: Values = {}): string {
  return CATALOGUES[language][code].replace(PARAMETER, (_, mark: string, name: string) => {
    const value = params[name];
    return mark + (mark !== '' && typeof value === 'string' ? value : word(language, value));
  });
}

const PARAMETER = /(["“]?)\{(\w+)\}/g;

/** Whether a code that came as data (a problem, an entry) has a sentence. */
export function isCode(code: string): code is Code {
  return Object.hasOwn(vi, code);
}

function word(language: Language, value: ParamValue | undefined): string {
  if (value === undefined || value === null) return say(language, 'value.missing');
  if (typeof value === 'number') return formatNumber(language, value);
  if (typeof value === 'boolean') return say(language, value ? 'value.yes' : 'value.no');
  if (typeof value === 'string') return ISO_DATE.test(value) ? formatIsoDate(language, value) : value;
  return value.join(', ');
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
