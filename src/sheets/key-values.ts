import { NO_CODE, type Column } from '../engine/columns/column';
import { isoDate } from './serial-date';

/** A key value as the JSON shows it: a level by its id, a date in ISO form; '' when missing. */
export function keyText(column: Column | undefined, row: number): string {
  switch (column?.type) {
    case 'text':
      return column.codes[row] === NO_CODE ? '' : column.dictionary[column.codes[row]!]!;
    case 'level':
      return column.codes[row] === NO_CODE ? '' : column.scale[column.codes[row]!]!.id;
    case 'number':
      return Number.isNaN(column.values[row]!) ? '' : String(column.values[row]);
    case 'date':
      return Number.isNaN(column.values[row]!) ? '' : isoDate(column.values[row]!);
    case 'flag':
      return column.values[row] === 2 ? '' : String(column.values[row] === 1);
    case 'texts':
      return column.values[row]?.join('; ') ?? '';
    case undefined:
      return '';
  }
}
