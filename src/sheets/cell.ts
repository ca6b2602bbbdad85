import { tidy } from '../engine/text/fold';
import { isDateFormat, isPercentFormat } from './cell-format';
import type { GridCell } from './grid';
import { daysOfSerial, shownDate } from './serial-date';
import { shiftDecimal } from './values/shift-decimal';

/** Excel's own limit for the text of one cell. */
export const MAX_TEXT = 32_767;

const INK = /[^\s\u200b\u2060\ufeff]/u;

/** Whether the cell shows nothing: no value, an empty text, or white space alone. An error value is not blank. */
export function isBlank(cell: GridCell | undefined): boolean {
  if (cell === undefined || cell.error !== undefined) return cell === undefined;
  return cell.value === null || (typeof cell.value === 'string' && !INK.test(cell.value));
}

/**
 * The cell as a person reads it: text tidied; a number with a decimal comma, so that it reads back to the same
 * number; `98%` for a percent format; `15/11/2021` for a date; the error value. A blank cell gives ''.
 */
export function writtenText(cell: GridCell | undefined): string {
  if (cell === undefined) return '';
  if (cell.error !== undefined) return cell.error;
  const { value, format } = cell;
  if (value === null) return '';
  if (typeof value === 'string') return tidy(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isDateFormat(format)) {
    const days = daysOfSerial(value);
    if (days !== undefined) return shownDate(days);
  }
  return isPercentFormat(format) ? `${numberText(shiftDecimal(value, 2))}%` : numberText(value);
}

function numberText(value: number): string {
  return String(value).replace('.', ',');
}
