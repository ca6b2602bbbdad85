import { formatIsoDate, formatNumber } from '../../locale/format';
import type { Language } from '../../locale/language';
import { say } from '../../locale/pane-catalogue';
import type { SettingValue } from '../../rules/settings/setting';

/** A value as a person would type it: decimal comma in Vietnamese, no marks between thousands. */
export function settingText(language: Language, value: SettingValue): string {
  if (typeof value === 'number')
    return formatNumber(language, value).replace(language === 'vi' ? /\./g : /,/g, '');
  if (typeof value === 'boolean') return String(value);
  if (ISO_DATE.test(value)) return formatIsoDate(language, value);
  return language === 'vi' && SHARE.test(value) ? value.replace('.', ',') : value;
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const SHARE = /^\d+\.\d+\s*[%‰]$/;

/** A value as it is told: a flag in words. */
export function shownValue(language: Language, value: SettingValue): string {
  if (typeof value === 'boolean') return say(language, value ? 'value.yes' : 'value.no');
  return settingText(language, value);
}
