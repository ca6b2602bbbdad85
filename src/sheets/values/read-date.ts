import type { Field } from '../../rules/rule-set';
import { writtenText } from '../cell';
import { isDateFormat } from '../cell-format';
import type { GridCell } from '../grid';
import { daysOf, daysOfSerial, isoDate } from '../serial-date';
import { isLeftOpen, isMaybeNone } from './not-given';
import type { Report } from './report';

/**
 * The day a cell of a date field holds, as days since 1970-01-01; a time of day is dropped. Text is read day first
 * (15/11/2021) or as ISO (2021-11-15), never month first.
 *
 * @returns NaN when the value is missing
 */
export function readDate(cell: GridCell, field: Field, report: Report): number {
  const { value } = cell;
  const days = typeof value === 'number' && isDateFormat(cell.format) ? daysOfSerial(value) : undefined;
  if (days !== undefined) return days;
  const params = { column: field.title, written: writtenText(cell) };
  if (typeof value === 'string') return fromText(params.written, params, report);
  if (typeof value === 'number' && !isDateFormat(cell.format)) askSerial(value, params, report);
  else report('error', 'sheets.date-expected', params);
  return NaN;
}

type Shown = { column: string; written: string };

/** A number that is not shown as a date: the day it would be. */
function askSerial(serial: number, params: Shown, report: Report): void {
  const days = daysOfSerial(serial);
  if (days === undefined) report('error', 'sheets.date-expected', params);
  else report('question', 'sheets.date-serial', { ...params, date: isoDate(days) });
}

const TIME = String.raw`(?:[T ,]*\d{1,2}[:h]\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?(?:Z|[+-]\d{2}:?\d{2}|[AaPp][Mm]|SA|CH))?)?`;
const DAY_FIRST = new RegExp(String.raw`^(\d{1,2}) ?[/.\-–] ?(\d{1,2}) ?[/.\-–] ?(\d{4}|\d{2})${TIME}$`, 'u');
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${TIME}$`, 'u');
const IN_WORDS = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/iu;

function fromText(written: string, params: Shown, report: Report): number {
  if (isLeftOpen(written)) report('warning', 'sheets.value-not-given', params);
  else if (isMaybeNone(written)) report('question', 'sheets.date-maybe-none', params);
  else if (/^\d{5}$/.test(written)) askSerial(Number(written), params, report);
  else return fromCalendar(written, params, report);
  return NaN;
}

function fromCalendar(written: string, params: Shown, report: Report): number {
  const yearFirst = YEAR_FIRST.exec(written);
  const dayFirst = DAY_FIRST.exec(written) ?? IN_WORDS.exec(written);
  const [year, month, day] = yearFirst ? yearFirst.slice(1) : dayFirst ? dayFirst.slice(1).reverse() : [];
  if (year === undefined || month === undefined || day === undefined) {
    report('error', 'sheets.date-expected', params);
    return NaN;
  }
  const short = year.length === 2;
  const days = daysOf(short ? 2000 + Number(year) : Number(year), Number(month), Number(day));
  if (days === undefined) report('error', 'sheets.date-invalid', params);
  else if (short) report('question', 'sheets.date-short-year', { ...params, date: isoDate(days) });
  else return days;
  return NaN;
}

/** The ISO form of a cell that holds a day for certain; otherwise the text as written. */
export function dateOrText(cell: GridCell | undefined): string {
  if (cell === undefined) return '';
  const days = readDate(cell, { id: '', title: '', type: 'date' }, () => undefined);
  return Number.isNaN(days) ? writtenText(cell) : isoDate(days);
}
