import type { DocumentCell } from '../../../reports/sheet-document';
import { dateText, LAST_SERIAL } from '../../file/write/cell-xml';
import { SERIAL_OF_1904, serialOfDays } from '../../file/dates';
import { DATE_FORMAT, numberFormat } from '../../file/write/number-format';
import { textEntry } from './text-entry';

/** What is written for a cell: null leaves it empty. */
export interface CellEntry {
  readonly written: string | number | boolean | null;
  /** Number format in en-US; absent: General. */
  readonly format?: string;
  /** `written` is a formula, which begins with `=`. */
  readonly isFormula?: true;
}

/**
 * A date goes as its serial in the workbook's calendar; one that Excel cannot show, as a text. A formula goes by itself: Excel
 * calculates its value.
 */
export function cellEntry(
  cell: DocumentCell,
  date1904: boolean,
  formulaOf: (formula: string) => string = (formula) => formula,
): CellEntry {
  const { value } = cell;
  if (cell.formula !== undefined) {
    const format = numberFormat(cell);
    const written = `=${formulaOf(cell.formula)}`;
    return { written, isFormula: true, ...(format !== undefined && { format }) };
  }
  if (value === null || value === '') return { written: null };
  if (typeof value === 'string') return textEntry(value);
  if (typeof value === 'object') {
    const serial = serialOfDays(value.date) - (date1904 ? SERIAL_OF_1904 : 0);
    const shown = serial >= (date1904 ? 0 : 1) && serial <= LAST_SERIAL;
    return shown ? { written: serial, format: DATE_FORMAT } : textEntry(dateText(value.date));
  }
  const format = numberFormat(cell);
  return format === undefined ? { written: value } : { written: value, format };
}
