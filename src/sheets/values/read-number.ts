import { fold } from '../../engine/text/fold';
import type { Field } from '../../rules/rule-set';
import { writtenText } from '../cell';
import { isDateFormat, isPercentFormat } from '../cell-format';
import type { GridCell } from '../grid';
import { isLeftOpen, isMaybeNone } from './not-given';
import { numberText } from './number-text';
import type { Report } from './report';
import { shiftDecimal } from './shift-decimal';

/** Float64 holds any 15 digits exactly as written; beyond that it would make up digits. */
const EXACT_DIGITS = 15;

/**
 * The number a cell of a number field holds, in the field's unit: `98` for 98 % in a field with unit %.
 * Numbers keep all of their float64. What is not certain is reported and missing.
 *
 * @returns NaN when the value is missing
 */
export function readNumber(cell: GridCell, field: Field, decimalMark: '.' | ',', report: Report): number {
  const written = (): string => writtenText(cell);
  if (typeof cell.value === 'number') return fromNumber(cell.value, cell.format, field, written, report);
  if (typeof cell.value === 'string') return fromText(written(), field, decimalMark, report);
  return unread(report, field, written(), 'error', 'sheets.number-expected');
}

function fromNumber(
  value: number,
  format: string | undefined,
  field: Field,
  written: () => string,
  report: Report,
): number {
  if (!Number.isFinite(value)) return unread(report, field, written(), 'error', 'sheets.number-expected');
  if (format === undefined) return value;
  if (isDateFormat(format)) return unread(report, field, written(), 'question', 'sheets.number-is-date');
  return isPercentFormat(format) ? inUnit(value, 0, field, written(), report) : value;
}

const SIGNED_DIGITS = /^([+\-\u2010-\u2015\u2212]?)(\d(?:[\d., ]*\d)?) ?(.*)$/u;

function fromText(written: string, field: Field, decimalMark: '.' | ',', report: Report): number {
  if (isLeftOpen(written)) return unread(report, field, written, 'warning', 'sheets.value-not-given');
  if (isMaybeNone(written)) return unread(report, field, written, 'question', 'sheets.number-maybe-none');
  const [, sign, body, unit] = SIGNED_DIGITS.exec(written) ?? [];
  const digits = body === undefined ? undefined : numberText(body, decimalMark);
  if (digits === undefined || unit === undefined || !couldBeUnit(unit)) {
    return unread(report, field, written, 'error', 'sheets.number-expected');
  }
  if (digits.kind === 'ambiguous') {
    const { asThousands, asDecimal } = digits;
    const readings = { asThousands, asDecimal: asDecimal.replace('.', ',') };
    report('question', 'sheets.number-ambiguous', { column: field.title, written, ...readings });
    return NaN;
  }
  if (digits.digits.replace('.', '').replace(/^0+/, '').length > EXACT_DIGITS) {
    return unread(report, field, written, 'error', 'sheets.number-too-long');
  }
  const value = sign === '' || sign === '+' ? Number(digits.digits) : -Number(digits.digits);
  if (unit === '' || fold(unit) === fold(field.unit ?? '')) return value;
  if (unit === '%') return inUnit(value, 2, field, written, report);
  if (unit === '‰') return inUnit(value, 3, field, written, report);
  return otherUnit(field, written, report);
}

/** Words, a percent or a per mille sign; never digits, which would make it another number. */
function couldBeUnit(text: string): boolean {
  return /^(?:[\p{L}\p{M}%‰/²³. ]*)$/u.test(text) && !/^[. ]*\.[. ]*$/.test(text);
}

/** `value` counts in 10^−places: 98 with 2 places is 98 %. */
function inUnit(value: number, places: number, field: Field, written: string, report: Report): number {
  const unit = field.unit?.trim() ?? '';
  if (unit === '') return shiftDecimal(value, -places);
  if (unit.startsWith('%')) return shiftDecimal(value, 2 - places);
  if (unit.startsWith('‰')) return shiftDecimal(value, 3 - places);
  return otherUnit(field, written, report);
}

function otherUnit(field: Field, written: string, report: Report): number {
  report('question', 'sheets.number-other-unit', { column: field.title, written, unit: field.unit ?? null });
  return NaN;
}

function unread(
  report: Report,
  field: Field,
  written: string,
  severity: 'error' | 'warning' | 'question',
  code: string,
): number {
  report(severity, code, { column: field.title, written });
  return NaN;
}
