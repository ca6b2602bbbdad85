import type { Language } from '../../locale/language';
import { fold } from '../../engine/text/fold';
import type { Setting, SettingValue } from '../../rules/settings/setting';
import { dateOrText } from '../../sheets/values/read-date';
import { numberText } from '../../sheets/values/number-text';
import type { Failure } from './review-engine';

export type ReadSetting =
  { readonly value: SettingValue } | { readonly problem: Pick<Failure, 'code' | 'params'> };

/** What a field is for: its kind, and the type of what the rule set says itself. */
export type FieldOf = Pick<Setting, 'kind' | 'original' | 'unit'>;

/**
 * What somebody typed into a field: numbers in the writing of the language (`1.234,5`; `1.234` alone is asked again), a
 * share as `15`, `15,5 %`, `5‰` or `2/3`, a day as `15/11/2021`.
 */
export function readSetting(field: FieldOf, typed: string, language: Language = 'vi'): ReadSetting {
  const text = typed.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (field.kind === 'share') return shareOf(text, language);
  if (typeof field.original === 'number') return numberOf(text, field.unit, language);
  if (typeof field.original === 'boolean') return flagOf(text);
  return ISO_DATE.test(field.original) ? dateOf(text) : wordsOf(text);
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

function shareOf(text: string, language: Language): ReadSetting {
  const fraction = /^(\d+) ?\/ ?(\d+)$/.exec(text);
  if (fraction && Number(fraction[2]) > 0) return { value: `${fraction[1]}/${fraction[2]}` };
  const [, body = '', sign = '%'] = /^(\d[\d., ]*?) ?([%‰])?$/u.exec(text) ?? [];
  const digits = digitsOf(body, language);
  return digits === undefined ? refused('taskpane.setting.not-share', text) : { value: digits + sign };
}

function numberOf(text: string, unit: string | undefined, language: Language): ReadSetting {
  const [, minus = '', body = '', rest = ''] = /^([-−–+]?) ?(\d(?:[\d., ]*\d)?) ?(.*)$/u.exec(text) ?? [];
  const digits = digitsOf(body, language);
  const fits = rest === '' || (unit !== undefined && fold(rest) === fold(unit));
  if (digits === undefined || !fits) return refused('taskpane.setting.not-number', text);
  return { value: minus === '' || minus === '+' ? Number(digits) : -Number(digits) };
}

/** A plain decimal as it was written, no digit more; undefined where it is none, or could be two. */
function digitsOf(body: string, language: Language): string | undefined {
  const read = numberText(body, language === 'vi' ? ',' : '.');
  if (read?.kind === 'ambiguous') return read.usual === undefined ? undefined : read.asDecimal;
  return read?.digits;
}

function flagOf(text: string): ReadSetting {
  const word = fold(text);
  if (['có', 'đúng', 'yes', 'true'].map(fold).includes(word)) return { value: true };
  if (['không', 'sai', 'no', 'false'].map(fold).includes(word)) return { value: false };
  return refused('taskpane.setting.not-flag', text);
}

function dateOf(text: string): ReadSetting {
  const date = dateOrText({ value: text });
  return ISO_DATE.test(date) ? { value: date } : refused('taskpane.setting.not-date', text);
}

function wordsOf(text: string): ReadSetting {
  return text === '' ? refused('taskpane.setting.empty', text) : { value: text };
}

function refused(code: string, text: string): ReadSetting {
  return { problem: { code, params: { text } } };
}
