/** A number that Excel finds in a text, and the number format it gives to a General cell. */
export interface EnteredNumber {
  readonly value: number;
  readonly format: string;
}

const GENERAL = 'General';
const DIGITS = String.raw`(?:\d[\d,]*\.?\d*|\.\d+)`;
const PLAIN = new RegExp(`^${DIGITS}(?:[eE][+-]?\\d+)?$`);

/**
 * Numbers as typed into an Excel in en-US: thousands separators wherever they stand (`1,5` is 15), a sign, a
 * dollar, a percent sign, brackets for negative, an exponent, and a mixed fraction.
 */
export function enteredNumber(text: string): EnteredNumber | undefined {
  return fraction(text) ?? decorated(text);
}

function decorated(text: string): EnteredNumber | undefined {
  let rest = text;
  let sign = 1;
  const brackets = /^\((.*)\)$/.exec(rest);
  if (brackets !== null) {
    rest = brackets[1] ?? '';
    sign = -1;
  } else if (/^[+-]/.test(rest)) {
    sign = rest.startsWith('-') ? -1 : 1;
    rest = rest.slice(1).trimStart();
  }
  const dollar = rest.startsWith('$');
  if (dollar) rest = rest.slice(1).trimStart();
  if (/^-/.test(rest) && dollar && sign === 1) {
    rest = rest.slice(1);
    sign = -1;
  }
  const percent = rest.endsWith('%');
  if (percent) rest = rest.slice(0, -1).trimEnd();
  if (!PLAIN.test(rest) || (percent && dollar)) return undefined;
  const decimals = /\.(\d+)/.exec(rest)?.[1] !== undefined;
  const number = Number(rest.replaceAll(',', ''));
  if (!Number.isFinite(number)) return undefined;
  const value = sign * (percent ? Number(`${rest.replaceAll(',', '')}e-2`) : number);
  // "-0" is entered as 0.
  return { value: value === 0 ? 0 : value, format: formatOf(rest, { percent, dollar, decimals }) };
}

function formatOf(rest: string, kind: { percent: boolean; dollar: boolean; decimals: boolean }): string {
  if (kind.percent) return kind.decimals ? '0.00%' : '0%';
  if (kind.dollar) return kind.decimals ? '$#,##0.00_);[Red]($#,##0.00)' : '$#,##0_);[Red]($#,##0)';
  if (/[eE]/.test(rest)) return '0.00E+00';
  if (rest.includes(',')) return kind.decimals ? '#,##0.00' : '#,##0';
  return GENERAL;
}

/** `1 1/2`; without a whole number before it, `1/2` is a date. */
function fraction(text: string): EnteredNumber | undefined {
  const parts = /^([+-]?)(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text);
  if (parts === null || Number(parts[4]) === 0) return undefined;
  const value = Number(parts[2]) + Number(parts[3]) / Number(parts[4]);
  const long = (parts[4] ?? '').length > 1;
  return { value: parts[1] === '-' ? -value : value, format: long ? '# ??/??' : '# ?/?' };
}
