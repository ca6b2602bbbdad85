import { address } from '../../../sheets/grid';
import type { DocumentCell } from '../../../reports/sheet-document';
import { SERIAL_OF_1904, serialOfDays } from '../dates';
import { encodeXml } from '../xml/encode';
import { storedFormula } from './stored-formula';
import { encodeXstring } from './xstring';

/** The last day Excel shows, 31/12/9999, as a serial. */
export const LAST_SERIAL = 2_958_465;

/**
 * `<c>` of a cell. Texts are inline, so that the workbook's shared strings stay as they are; what a formula gives is the cached
 * value of its cell.
 *
 * @param formulaOf the formula of the cell as the workbook holds it
 */
export function cellXml(
  cell: DocumentCell,
  style: number,
  date1904: boolean,
  formulaOf: (formula: string) => string = (formula) => formula,
): string {
  const at = ` r="${address(cell.row, cell.column)}" s="${style}"`;
  const { value } = cell;
  if (cell.formula !== undefined) return formulaXml(at, formulaOf(cell.formula), value, date1904);
  if (value === null || value === '') return `<c${at}/>`;
  if (typeof value === 'string') return textXml(at, value);
  if (typeof value === 'boolean') return `<c${at} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number') return `<c${at}><v>${value}</v></c>`;
  const serial = serialOfDays(value.date) - (date1904 ? SERIAL_OF_1904 : 0);
  // A date before the workbook's calendar begins is a text in every program.
  if (serial < (date1904 ? 0 : 1) || serial > LAST_SERIAL) return textXml(at, dateText(value.date));
  return `<c${at}><v>${serial}</v></c>`;
}

function formulaXml(at: string, formula: string, value: DocumentCell['value'], date1904: boolean): string {
  const f = `<f>${encodeXml(storedFormula(formula))}</f>`;
  if (value === null) return `<c${at}>${f}</c>`;
  if (typeof value === 'string') return `<c${at} t="str">${f}<v>${encodeXstring(value)}</v></c>`;
  if (typeof value === 'boolean') return `<c${at} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  const number =
    typeof value === 'number' ? value : serialOfDays(value.date) - (date1904 ? SERIAL_OF_1904 : 0);
  return `<c${at}>${f}<v>${number}</v></c>`;
}

function textXml(at: string, text: string): string {
  const kept = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<c${at} t="inlineStr"><is><t${kept}>${encodeXstring(text)}</t></is></c>`;
}

/** `15/11/2021` for a number of days since 1970-01-01. */
export function dateText(days: number): string {
  const date = new Date(days * 86_400_000);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}
