import type { Area, Grid, GridCell } from '../../../src/sheets/grid';

/** What a cell is built from: a value, or a cell with its format, formula, error or font. */
export type CellSource = string | number | boolean | null | GridCell;

interface SheetOptions {
  /** `A1:D1` */
  readonly merges?: readonly string[];
  /** Rows from 1. */
  readonly hiddenRows?: readonly number[];
  /** Letters. */
  readonly hiddenColumns?: readonly string[];
  readonly visibility?: Grid['visibility'];
  readonly source?: Grid['source'];
  readonly decimalMark?: '.' | ',';
  /** The font of every text that names none. */
  readonly font?: string;
}

/** A sheet from its rows, the first one being row 1 and the first cell of each being column A. */
export function sheet(
  name: string,
  rows: readonly (readonly CellSource[])[],
  options: SheetOptions = {},
): Grid {
  return {
    sheet: name,
    visibility: options.visibility ?? 'visible',
    source: options.source ?? 'workbook',
    ...(options.decimalMark === undefined ? {} : { decimalMark: options.decimalMark }),
    rows: rows.map((row) => row.map((source) => gridCell(source, options.font))),
    merges: (options.merges ?? []).map(area),
    hiddenRows: new Set((options.hiddenRows ?? []).map((row) => row - 1)),
    hiddenColumns: new Set((options.hiddenColumns ?? []).map(columnNumber)),
  };
}

function gridCell(source: CellSource, font: string | undefined): GridCell | undefined {
  if (source === null) return undefined;
  if (typeof source === 'object') return source;
  return font !== undefined && typeof source === 'string' ? { value: source, font } : { value: source };
}

export function formatted(value: number, format: string): GridCell {
  return { value, format };
}

/** A true date: its serial number in the 1900 system. */
export function dated(serial: number, format = 'dd/mm/yyyy'): GridCell {
  return { value: serial, format };
}

export function calculated(formula: string, value: GridCell['value'], format?: string): GridCell {
  return format === undefined ? { value, formula } : { value, formula, format };
}

export function failed(error: string, formula: string): GridCell {
  return { value: null, error, formula };
}

export function inFont(font: string, value: string): GridCell {
  return { value, font };
}

/** `B7` → row 6, column 1. */
export function place(address: string): { row: number; column: number } {
  const parts = /^([A-Z]+)(\d+)$/.exec(address);
  if (!parts) throw new Error(`no address: ${address}`);
  return { row: Number(parts[2]) - 1, column: columnNumber(parts[1] ?? '') };
}

export function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function area(range: string): Area {
  const [from = '', to = from] = range.split(':');
  const first = place(from);
  const last = place(to);
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}
