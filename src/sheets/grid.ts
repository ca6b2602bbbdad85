/**
 * A sheet as plain data, whatever it was read from. Rows and columns count from 0; addresses are A1.
 * Only cells that hold something (a value, a formula, a comment-free format) need be present.
 */
export interface Grid {
  readonly sheet: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly source: 'workbook' | 'csv';
  /** The mark before the decimals in a CSV's numbers, where its separator settles that; absent: Vietnamese writing. */
  readonly decimalMark?: '.' | ',';
  /** We made it of what was read before: a row for each, whatever the layout of the rules, and every number is as it stands. */
  readonly collected?: true;
  /** The population that it was collected for, by its id. */
  readonly collectedFor?: string;
  /** Rows of cells; a row may be shorter than the widest one. */
  readonly rows: readonly (readonly (GridCell | undefined)[])[];
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** Inclusive on all sides, from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface GridCell {
  /** A date is a serial number (1900 system) with a date format; an empty cell is null. */
  readonly value: number | string | boolean | null;
  /** What Excel shows instead of a value: `#N/A`, `#DIV/0!`, … */
  readonly error?: string;
  /** Number format code in en-US, as `0.00%` or `dd/mm/yyyy`; absent: General. */
  readonly format?: string;
  /** en-US formula text without `=`, where the cell has one. */
  readonly formula?: string;
  readonly font?: string;
  /** What stood there in a legacy font, where `value` is what it says. */
  readonly legacy?: { readonly encoding: 'TCVN3' | 'VNI'; readonly written: string };
}

/** `F12` for row 11, column 5. */
export function address(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** `A` for 0, `AA` for 26. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
