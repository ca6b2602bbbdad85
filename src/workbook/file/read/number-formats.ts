/** Number formats that files name by number only (ECMA-376 part 1, §18.8.30), as Excel in en-US words them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};

/** East Asian dates: their wording depends on the language of Excel, so they are given as a plain date. */
const isEastAsianDate = (id: number): boolean => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** The format code of a built-in number; undefined for General and for numbers without a meaning. */
export function builtInFormat(id: number): string | undefined {
  return isEastAsianDate(id) ? 'm/d/yyyy' : BUILT_IN[id];
}

/** Whether a format shows a day, month or year; a time or a duration alone has no date. */
export function showsDate(format: string): boolean {
  return /[yde]|mmm/i.test(withoutLiterals(format)) || /^m+$/i.test(withoutLiterals(format));
}

/** Without quoted and escaped text, padding, colours, conditions, locales, General and exponents. */
function withoutLiterals(format: string): string {
  return format
    .replace(/"[^"]*"/g, '')
    .replace(/[\\_*]./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/general/gi, '')
    .replace(/e[+-]/gi, '');
}
