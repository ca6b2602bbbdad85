import { isError, type CellValue } from './cell';
import { dateOf } from './serial';

/** What a cell shows, or undefined for a number format that this host cannot show. */
export function displayed(value: CellValue, numberFormat: string): string | undefined {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string')
    return /^(General|@)$/.test(numberFormat) ? value : textSection(value, numberFormat);
  if (numberFormat === 'General') return general(value);
  if (numberFormat === '@') return String(value);
  return decimal(value, numberFormat) ?? date(value, numberFormat);
}

/** A text under a number format is shown as it is, unless the format has a fourth section. */
function textSection(value: string, numberFormat: string): string | undefined {
  return numberFormat.split(';').length > 3 ? undefined : value;
}

/** Eleven characters at most, as in a column wide enough. */
function general(value: number): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9) {
    const [mantissa = '', power = '0'] = value.toExponential(5).split('e');
    const digits = Math.abs(Number(power)).toString().padStart(2, '0');
    return `${trimZeros(mantissa)}E${Number(power) < 0 ? '-' : '+'}${digits}`;
  }
  const whole = Math.trunc(size).toString().length;
  return trimZeros(value.toFixed(Math.max(0, 10 - whole)));
}

const trimZeros = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

/** `0`, `0.00`, `#,##0.0`, `0%` and their like. */
function decimal(value: number, format: string): string | undefined {
  const parts = /^(#,##)?(0+)(?:\.(0*)(#*))?(%?)$/.exec(format);
  if (parts === null) return undefined;
  const least = parts[3]?.length ?? 0;
  const optional = parts[4]?.length ?? 0;
  const shown = roundedText(parts[5] === '%' ? value * 100 : value, least + optional);
  const [whole = '', fraction = ''] = shown.replace('-', '').split('.');
  const kept = fraction.slice(0, least) + fraction.slice(least).replace(/0+$/, '');
  const padded = whole.padStart(parts[2]?.length ?? 1, '0');
  const grouped = parts[1] === undefined ? padded : padded.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = shown.startsWith('-') && /[1-9]/.test(shown) ? '-' : '';
  return `${sign}${grouped}${kept === '' && parts[3] !== '' ? '' : `.${kept}`}${parts[5] ?? ''}`;
}

/** Excel shows 15 significant digits and rounds halves away from zero on them. */
function roundedText(value: number, places: number): string {
  const known = Number(value.toPrecision(15));
  const scaled = Number(`${Math.abs(known)}e${places}`);
  if (!Number.isFinite(scaled)) return known.toFixed(places);
  const rounded = Number(`${Math.round(scaled)}e-${places}`).toFixed(places);
  return known < 0 ? `-${rounded}` : rounded;
}

function date(value: number, format: string): string | undefined {
  if (value < 0 || !/^(?:d{1,2}|m{1,2}|y{4}|yy|[-/. ])+$/.test(format)) return undefined;
  const { year, month, day } = dateOf(value);
  return format.replace(/d+|m+|y+/g, (part) => {
    const number = part.startsWith('d') ? day : part.startsWith('m') ? month : year;
    return part === 'yy' ? String(year % 100).padStart(2, '0') : String(number).padStart(part.length, '0');
  });
}
