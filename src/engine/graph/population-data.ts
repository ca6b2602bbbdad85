import type { Column } from '../columns/column';
import type { SourceCell } from '../problem';

/** The rows of a population as they were read: typed columns, and for every value where it stood. */
export interface PopulationData {
  readonly population: string;
  readonly rowCount: number;
  /** Every field of the population; one that has no column is missing throughout. */
  readonly fields: ReadonlyMap<string, Column>;
  sheetOf(row: number): string;
  /** Row number in the sheet from 1; for CSV the line. */
  rowNumberOf(row: number): number;
  /** The key fields as texts. */
  keyOf(row: number): Record<string, string>;
  cellOf(field: string, row: number): SourceCell | undefined;
  /** The text as it was written; null where the cell is blank. */
  writtenOf(field: string, row: number): string | null;
}
