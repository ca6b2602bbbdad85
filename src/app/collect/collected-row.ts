/** A value as it was understood: a level by its id, a date in days since 1970-01-01; null is missing. */
export type Value = number | string | boolean | null | readonly string[];

/** A sheet of one of the files; `file` is '' for the collected workbook itself. */
export interface Origin {
  readonly file: string;
  readonly sheet: string;
}

/**
 * A row of a population with, for each of its fields, what was read and where. The arrays go by the place of a field
 * among the population's fields.
 */
export interface CollectedRow {
  readonly origin: Origin;
  /** Number of the row in its sheet, from 1; for CSV the line. */
  readonly line: number;
  readonly key: readonly string[];
  readonly values: Value[];
  /** Address in the file; undefined where nothing was read, as for what was typed into the collected workbook. */
  readonly cells: (string | undefined)[];
  /** As it was written, where that is not the usual way to write the value. */
  readonly written: (string | undefined)[];
  /** Values that come from another file than the row. */
  elsewhere?: Map<number, Origin>;
  /** Values that were changed in the collected workbook after they had been read. */
  corrected?: Set<number>;
}

/** Where a value comes from; undefined where it was read nowhere. */
export function originOf(row: CollectedRow, field: number): Origin | undefined {
  return row.cells[field] === undefined ? undefined : (row.elsewhere?.get(field) ?? row.origin);
}

/** How a place in another file is called: `[xã A.xlsx]Tự chấm`, as Excel does. */
export function sheetName({ file, sheet }: Origin): string {
  return file === '' ? sheet : `[${file}]${sheet}`;
}
