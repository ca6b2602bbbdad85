import { NO_CODE, MISSING, YES, type Column } from '../../engine/columns/column';
import type { FieldToRead } from '../../rules/fields';
import { say } from '../../locale/catalogue';
import { shownDate } from '../../sheets/serial-date';
import type { Value } from './collected-row';

/** The value of a column in a row. */
export function valueOf(column: Column | undefined, row: number): Value {
  switch (column?.type) {
    case 'number':
    case 'date':
      return Number.isNaN(column.values[row]!) ? null : column.values[row]!;
    case 'flag':
      return column.values[row] === MISSING ? null : column.values[row] === YES;
    case 'text':
      return column.codes[row] === NO_CODE ? null : column.dictionary[column.codes[row]!]!;
    case 'level':
      return column.codes[row] === NO_CODE ? null : column.scale[column.codes[row]!]!.id;
    case 'texts':
      return column.values[row] ?? null;
    case undefined:
      return null;
  }
}

/** The usual way to write a value, which reads back to the same: `9,5`, `15/11/2021`, a level's title, `có`. */
export function usualText(value: Value, { type, levels = [] }: FieldToRead): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return say('vi', value ? 'value.yes' : 'value.no');
  if (typeof value === 'number') return type === 'date' ? shownDate(value) : String(value).replace('.', ',');
  if (typeof value !== 'string') return value.length === 0 ? ';' : value.join('; ');
  return type === 'level' ? (levels.find(({ id }) => id === value)?.title ?? value) : value;
}

export function sameValue(a: Value, b: Value): boolean {
  return typeof a === 'object' && typeof b === 'object' ? JSON.stringify(a) === JSON.stringify(b) : a === b;
}
