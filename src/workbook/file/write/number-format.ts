import type { DocumentCell } from '../../../reports/sheet-document';

export const DATE_FORMAT = 'dd/mm/yyyy';
const MOST_DECIMALS = 30;

/** The number format code of a cell; undefined for General. @throws RangeError for decimals Excel cannot show */
export function numberFormat(cell: DocumentCell): string | undefined {
  if (cell.value !== null && typeof cell.value === 'object') return DATE_FORMAT;
  if (typeof cell.value !== 'number') return undefined;
  const { decimals = cell.percent ? 2 : undefined, percent = false } = cell;
  if (decimals === undefined) return undefined;
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > MOST_DECIMALS) {
    throw new RangeError(`A cell cannot show ${decimals} decimals.`);
  }
  const digits = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  // The space before the sign is escaped; the sign itself still multiplies by 100.
  return percent ? `${digits}\\ %` : digits;
}
