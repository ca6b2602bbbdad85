import type { Column } from '../../engine/columns/column';
import { isMissing } from '../../engine/columns/operations';
import { textLiteral } from '../../engine/formula/formula-text';
import type { SourceCell } from '../../engine/problem';
import type { Book } from './book';
import type { LiveContent } from './live-column';
import type { LiveTable } from './live-table';
import type { Sources } from './sources';

const PER_CENT = 100;

/**
 * A field in the block of what was read: a number or day follows its cell where that holds just this number, or the number
 * whose hundredfold it is (a cell formatted `0%`), or nothing yet; any other value stands as it was parsed, marked. What
 * follows a cell says so when the cell is blanked or holds a text.
 *
 * @param absent the word for a value that is not there
 */
export function fieldCells(
  { run, sources }: Pick<Book, 'run' | 'sources'>,
  table: LiveTable,
  field: string,
  absent: string,
): LiveContent[] {
  const data = run.data(table.population);
  const column = data.fields.get(field)!;
  if (column.type !== 'number' && column.type !== 'date')
    return Array.from({ length: table.rowCount }, () => ({}));
  const cells = Array.from({ length: table.rowCount }, (_, row) => data.cellOf(field, row));
  const factors = cells.map((cell, row) => cell && factorOf(column, row, sources(cell)));
  const isScaled = factors.includes(PER_CENT);
  return cells.map((cell, row): LiveContent => {
    const factor = factors[row];
    if (cell && factor !== undefined && !(factor === 'blank' && isScaled)) {
      return { formula: followed(cell, factor === PER_CENT ? PER_CENT : 1, absent) };
    }
    return isMissing(column, row) ? {} : { style: 'fixed' };
  });
}

function factorOf(
  column: Column & { readonly values: Float64Array },
  row: number,
  source: ReturnType<Sources>,
): number | 'blank' | undefined {
  if (isMissing(column, row)) return source === 'blank' ? 'blank' : undefined;
  if (typeof source !== 'number') return undefined;
  const value = column.type === 'date' ? serialOf(column.values[row]!) : column.values[row]!;
  if (value === source) return 1;
  return column.type === 'number' && source * PER_CENT === value ? PER_CENT : undefined;
}

function followed({ sheet, cell }: SourceCell, factor: number, absent: string): string {
  const at = `'${sheet.replaceAll("'", "''")}'!${cell}`;
  return `IF(ISNUMBER(${at}),${at}${factor === 1 ? '' : `*${factor}`},${textLiteral(absent)})`;
}

/** Excel's number of a day; it believes in 29 February 1900. */
function serialOf(days: number): number {
  const serial = days + 25_569;
  return serial < 61 ? serial - 1 : serial;
}
