import type { Language } from './language';

/**
 * At most 15 significant digits, as Excel shows; a decimal comma in Vietnamese, dots between thousands from 10.000 on:
 * a number of four digits may be a year. What is shown as zero has no sign.
 */
export function formatNumber(language: Language, value: number, decimals?: number): string {
  return formatterFor(language, decimals).format(value);
}

/** Making a formatter costs far more than using it. */
const formatters = new Map<string, Intl.NumberFormat>();

function formatterFor(language: Language, decimals: number | undefined): Intl.NumberFormat {
  const key = `${language} ${decimals}`;
  const known = formatters.get(key);
  if (known) return known;
  const digits: Intl.NumberFormatOptions =
    decimals === undefined
      ? { maximumSignificantDigits: 15 }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const made = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-US', {
    ...digits,
    useGrouping: 'min2',
    signDisplay: 'negative',
  });
  formatters.set(key, made);
  return made;
}

/** An exact ratio as a decimal number, as 69/20 → 3,45; at most `decimals` digits, cut off, with … where more follow. */
export function formatRatio(
  language: Language,
  [numerator, denominator]: readonly [string, string],
  decimals = 4,
): string {
  const n = BigInt(numerator);
  const d = BigInt(denominator);
  const scaled = (n * 10n ** BigInt(decimals)) / d;
  const exact = scaled * d === n * 10n ** BigInt(decimals);
  const digits = scaled.toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, -decimals);
  const fraction = digits.slice(-decimals).replace(/0+$/, '');
  const mark = language === 'vi' ? ',' : '.';
  const shown = fraction === '' ? whole : whole + mark + fraction;
  return exact ? shown : `${shown}…`;
}

/** `15/11/2021` in Vietnamese, `2021-11-15` in English; `days` since 1970-01-01. */
export function formatDate(language: Language, days: number): string {
  return formatIsoDate(language, new Date(days * 86_400_000).toISOString().slice(0, 10));
}

export function formatIsoDate(language: Language, iso: string): string {
  return language === 'vi' ? iso.split('-').reverse().join('/') : iso;
}
