import { errorText, type CellValue } from './cell';
import { enteredDate } from './entered-date';
import { enteredNumber } from './entered-number';
import { invalidArgument } from './host-error';

/** What a written value makes of a cell. */
export interface Entered {
  readonly value: CellValue;
  readonly formula?: string;
  readonly prefixed?: boolean;
  /** Given only to a cell that is General. */
  readonly format?: string;
}

export const TEXT_FORMAT = '@';
const MOST_CHARACTERS = 32_767;
const MOST_FORMULA_CHARACTERS = 8_192;

/**
 * What Excel makes of a value written to `values` or `formulas`: a text is read as if it had been typed into an
 * Excel in en-US, whatever the user's locale (office-js issue 1559).
 * @param numberFormat the cell's format before; `@` keeps everything as text
 * @param year the year that a date typed without one belongs to
 */
export function enter(written: unknown, numberFormat: string, year: number): Entered {
  if (typeof written === 'number' || typeof written === 'boolean') {
    return numberFormat === TEXT_FORMAT ? { value: plainText(written) } : { value: written };
  }
  if (typeof written !== 'string') throw invalidArgument(`a cell cannot hold ${typeof written}`);
  if (written.length > MOST_CHARACTERS) throw invalidArgument(`a cell holds ${MOST_CHARACTERS} characters`);
  if (written === '') return { value: null };
  if (numberFormat === TEXT_FORMAT) return { value: written };
  if (written.startsWith("'")) return { value: written.slice(1), prefixed: true };
  return formula(written) ?? typed(written, year);
}

function formula(written: string): Entered | undefined {
  if (written.length > 1 && written.startsWith('=')) {
    if (written.length > MOST_FORMULA_CHARACTERS) throw invalidArgument('a formula this long');
    return { value: null, formula: written };
  }
  // A sign before anything but a number begins a formula too; `@` an implicit intersection, which needs a name.
  const sign = /^[+-]/.test(written) && written.length > 1 && enteredNumber(written.trim()) === undefined;
  if (sign) return { value: null, formula: `=${written}` };
  if (/^@./.test(written)) throw invalidArgument(`"${written}" is no formula`);
  return undefined;
}

function typed(written: string, year: number): Entered {
  const text = written.trim();
  const error = errorText(text);
  if (error !== undefined) return { value: { error } };
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  const number = enteredNumber(text) ?? enteredDate(text, year);
  if (number === undefined) return { value: written };
  return number.format === 'General'
    ? { value: number.value }
    : { value: number.value, format: number.format };
}

/** A number in a text cell reads as it would have been typed. */
function plainText(value: number | boolean): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
