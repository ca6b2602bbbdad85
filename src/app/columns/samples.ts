import { formatDate, formatNumber } from '../../locale/format';
import { say } from '../../locale/catalogue';
import type { Language } from '../../locale/language';
import type { FieldToRead } from '../../rules/fields';
import { usualText, valueOf } from '../collect/value-text';
import type { Value } from '../collect/collected-row';
import type { PopulationTable } from '../../sheets/population-table';
import type { SampleLine } from './reading-screen';

/** More different values than a person looks through: what comes after them is only counted among the rows. */
const MOST = 5_000;

interface Seen {
  readonly written: string;
  readonly value: Value;
  readonly row: number;
  count: number;
}

/**
 * The different values of a field on one sheet, each once: first those that nothing was understood of, then those whose
 * writing says it otherwise, then the others; of each in the order of the rows.
 */
export function samplesOf(
  table: PopulationTable,
  field: FieldToRead,
  sheet: string,
  language: Language,
): readonly SampleLine[] {
  const lines = seenOn(table, field, sheet).map((seen) => lineOf(seen, table, field, language));
  const rank = ({ unread, differs }: SampleLine): number => (unread ? 0 : differs ? 1 : 2);
  return lines.sort((a, b) => rank(a) - rank(b));
}

function seenOn(table: PopulationTable, field: FieldToRead, sheet: string): Seen[] {
  const known = new Map<string, Seen>();
  const column = table.fields.get(field.id);
  for (let row = 0; row < table.rowCount; row++) {
    if (table.sheetOf(row) !== sheet) continue;
    const written = table.writtenOf(field.id, row);
    if (written === null) continue;
    const value = valueOf(column, row);
    const key = `${written}\n${String(value)}`;
    const before = known.get(key);
    if (before) before.count += 1;
    else if (known.size < MOST) known.set(key, { written, value, row, count: 1 });
  }
  return [...known.values()];
}

function lineOf(
  { written, value, row, count }: Seen,
  table: PopulationTable,
  field: FieldToRead,
  language: Language,
): SampleLine {
  const { cell } = table.cellOf(field.id, row) ?? {};
  const unread = value === null;
  return {
    written,
    understood: understoodText(value, field, language),
    differs: unread || !isSaidSo(written, value, field),
    unread,
    count,
    ...(cell !== undefined && { cell }),
  };
}

/** `1.234,5 triệu đồng`, `15/11/2021`, `có`, a level's title. */
function understoodText(value: Value, field: FieldToRead, language: Language): string {
  if (value === null) return say(language, 'sheets.understood.nothing');
  if (typeof value === 'boolean') return say(language, value ? 'value.yes' : 'value.no');
  if (typeof value !== 'number') return usualText(value, field);
  if (field.type === 'date') return formatDate(language, value);
  return withUnit(formatNumber(language, value), field);
}

function withUnit(number: string, { unit = '' }: FieldToRead): string {
  if (unit === '') return number;
  return /^[%‰]/u.test(unit) ? number + unit : `${number} ${unit}`;
}

/** Whether a value is written as one would write it, with its unit or without, whatever parts its thousands. */
function isSaidSo(written: string, value: Exclude<Value, null>, field: FieldToRead): boolean {
  const usual = usualText(value, field);
  if (written === usual) return true;
  if (typeof value !== 'number' || field.type === 'date') return false;
  const grouped = formatNumber('vi', value);
  return [usual, grouped].some((number) => written === number || written === withUnit(number, field));
}
