import type { EnteredNumber } from './entered-number';
import { serialOf } from './serial';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONG_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * Dates and times as typed into an Excel in en-US: month before day, `1/2` this year, `2026-01-31`, `31-Jan-26`,
 * `Jan 31, 2026`, `1/2026`, `13:45`, `1:45 PM`, and a date with a time. `31/1/2026` is no date there.
 * @param year the year that a date without one belongs to
 */
export function enteredDate(text: string, year: number): EnteredNumber | undefined {
  const time = enteredTime(text);
  if (time !== undefined) return time;
  const both = /^(.+?) +(\d{1,2}:.+)$/.exec(text);
  const day = enteredDay(both?.[1] ?? text, year);
  if (day === undefined) return undefined;
  if (both === null) return day;
  const hours = enteredTime(both[2] ?? '');
  return hours === undefined ? undefined : { value: day.value + hours.value, format: 'm/d/yyyy h:mm' };
}

function enteredDay(text: string, year: number): EnteredNumber | undefined {
  return numericDay(text, year) ?? namedDay(text, year);
}

function numericDay(text: string, thisYear: number): EnteredNumber | undefined {
  const iso = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso !== null) return day(Number(iso[1]), Number(iso[3]), Number(iso[4]), 'm/d/yyyy');
  const full = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (full !== null) return day(fullYear(full[4] ?? ''), Number(full[1]), Number(full[3]), 'm/d/yyyy');
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (short !== null) {
    const whole = day(thisYear, Number(short[1]), Number(short[2]), 'd-mmm');
    // What is no day of a month may be a month of a year: 1/32 is January 1932.
    return whole ?? day(fullYear(short[2] ?? ''), Number(short[1]), 1, 'mmm-yy');
  }
  const month = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  return month === null ? undefined : day(Number(month[2]), Number(month[1]), 1, 'mmm-yy');
}

function namedDay(text: string, thisYear: number): EnteredNumber | undefined {
  const dayFirst = /^(\d{1,2})[- /]([A-Za-z]+)(?:[- /,]+(\d{4}|\d{2}))?$/.exec(text);
  if (dayFirst !== null) {
    const named = month(dayFirst[2] ?? '');
    const year = dayFirst[3] === undefined ? thisYear : fullYear(dayFirst[3]);
    return named === undefined
      ? undefined
      : day(year, named, Number(dayFirst[1]), dayFirst[3] === undefined ? 'd-mmm' : 'd-mmm-yy');
  }
  const monthFirst = /^([A-Za-z]+)[- ](\d{1,2}), *(\d{4})$/.exec(text);
  if (monthFirst !== null) {
    const named = month(monthFirst[1] ?? '');
    return named === undefined
      ? undefined
      : day(Number(monthFirst[3]), named, Number(monthFirst[2]), 'd-mmm-yy');
  }
  const monthOnly = /^([A-Za-z]+)[- ](\d{4}|\d{1,2})$/.exec(text);
  const named = month(monthOnly?.[1] ?? '');
  if (monthOnly === null || named === undefined) return undefined;
  const number = monthOnly[2] ?? '';
  const asDay = number.length < 3 ? day(thisYear, named, Number(number), 'd-mmm') : undefined;
  return asDay ?? day(fullYear(number), named, 1, 'mmm-yy');
}

function enteredTime(text: string): EnteredNumber | undefined {
  const parts = /^(\d{1,2}):(\d{1,2})(?::(\d{1,2}(?:\.\d{1,3})?))?(?: *([AaPp])[Mm]?)?$/.exec(text);
  if (parts === null) return undefined;
  const half = parts[4]?.toLowerCase();
  const hours = Number(parts[1]);
  const minutes = Number(parts[2]);
  const seconds = Number(parts[3] ?? 0);
  if (minutes > 59 || seconds >= 60 || (half !== undefined && (hours > 12 || hours < 1)) || hours > 23) {
    return undefined;
  }
  const hour = half === undefined ? hours : (hours % 12) + (half === 'p' ? 12 : 0);
  const format = `h:mm${parts[3] === undefined ? '' : ':ss'}${half === undefined ? '' : ' AM/PM'}`;
  return { value: (hour * 3600 + minutes * 60 + seconds) / 86_400, format };
}

function day(year: number, inYear: number, inMonth: number, format: string): EnteredNumber | undefined {
  const value = serialOf(year, inYear, inMonth);
  return value === undefined ? undefined : { value, format };
}

/** Two digits: 00 to 29 are this century, 30 to 99 the last. */
function fullYear(digits: string): number {
  const number = Number(digits);
  if (digits.length > 2) return number;
  return number < 30 ? 2000 + number : 1900 + number;
}

function month(name: string): number | undefined {
  const lower = name.toLowerCase();
  const short = MONTHS.indexOf(lower);
  const long = LONG_MONTHS.indexOf(lower);
  const at = Math.max(short, long);
  return at < 0 ? undefined : at + 1;
}
