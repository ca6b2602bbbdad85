import { fieldsOf } from '../../rules/fields';
import type { Population } from '../../rules/rule-set';
import type { PopulationTable } from '../../sheets/population-table';
import type { CollectedRow } from './collected-row';
import { usualText, valueOf } from './value-text';

/** Stands for the address of what the name of the sheet says. */
export const SHEET_ITSELF = '–';

/** The rows of a table. */
export function rowsOfTable(table: PopulationTable, population: Population, file: string): CollectedRow[] {
  const fields = fieldsOf(population);
  const origins = new Map<string, CollectedRow['origin']>();
  return Array.from({ length: table.rowCount }, (_, row): CollectedRow => {
    const sheet = table.sheetOf(row);
    const origin = origins.get(sheet) ?? { file, sheet: sheet };
    origins.set(sheet, origin);
    const read: CollectedRow = {
      origin,
      line: table.rowNumberOf(row),
      key: Object.values(table.keyOf(row)),
      values: [],
      cells: [],
      written: [],
    };
    for (const field of fields) {
      const value = valueOf(table.fields.get(field.id), row);
      const written = table.writtenOf(field.id, row) ?? '';
      const cell = table.cellOf(field.id, row)?.cell;
      const isThere = value !== null || written !== '';
      read.values.push(value);
      read.cells.push(isThere ? (cell ?? SHEET_ITSELF) : undefined);
      read.written.push(written === usualText(value, field) ? undefined : written);
    }
    return read;
  });
}
