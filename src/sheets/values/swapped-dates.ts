import type { GridCell } from '../grid';
import { isDateFormat } from '../cell-format';
import { writtenText } from '../cell';
import { daysOf, daysOfSerial, isoDate } from '../serial-date';

interface Calendar {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})(?!\d)/;
const MONTHS = 12;

/**
 * Whether an Excel that puts the month first may have made the true dates of a column: it leaves 25/5/2021 as text, takes
 * 01/11/2021 for 11 January, and so never shows a day above 12 (domain facts §6.3). A written day up to 12 beside them
 * was left alone, so nothing was changed. One true date among written ones is taken as it stands.
 */
export function mayBeSwapped(cells: Iterable<GridCell | undefined>): boolean {
  let left = false;
  let made = 0;
  for (const cell of cells) {
    const date = trueDate(cell);
    if (date !== undefined && date.day > MONTHS) return false;
    if (date !== undefined && date.day !== date.month) made++;
    const [, first, second] = DAY_FIRST.exec(typeof cell?.value === 'string' ? writtenText(cell) : '') ?? [];
    if (first === undefined) continue;
    if (Number(first) <= MONTHS && Number(second) <= MONTHS) return false;
    left ||= Number(second) <= MONTHS;
  }
  return left && made > 1;
}

/** The day that was written, as days since 1970-01-01, were day and month of a true date to change places. */
export function otherWayRound(cell: GridCell): number | undefined {
  const date = trueDate(cell);
  if (date === undefined || date.day === date.month) return undefined;
  return daysOf(date.year, date.day, date.month);
}

/** A day that was typed, not calculated. */
function trueDate(cell: GridCell | undefined): Calendar | undefined {
  if (typeof cell?.value !== 'number' || cell.formula !== undefined || !isDateFormat(cell.format))
    return undefined;
  const days = daysOfSerial(cell.value);
  if (days === undefined) return undefined;
  const [year, month, day] = isoDate(days).split('-').map(Number) as [number, number, number];
  return { year, month, day };
}
