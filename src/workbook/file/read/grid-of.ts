import type { Cell, MergeRange, Sheet } from 'hucre/xlsx';
import type { Area, Grid, GridCell } from '../../../sheets/grid';
import type { SheetInfo } from '../../port';
import type { CellFormat } from './cell-formats';
import { SERIAL_OF_1904, serialOfIso } from '../dates';
import { styleIndex } from './hucre-input';
import { showsDate } from './number-formats';
import type { PreparedSheet } from './prepare-sheet';
import { moveFormula, withoutPrefixes } from './shared-formulas';

export interface GridOptions {
  readonly formats: readonly CellFormat[];
  readonly date1904: boolean;
  readonly formulas: boolean;
  readonly fonts: boolean;
}

interface Parsed {
  readonly sheet: Sheet;
  readonly shape: PreparedSheet;
}

/** A cell of hucre with its place, and what else its sheet says about it. */
interface Source {
  readonly row: number;
  readonly column: number;
  readonly value: Sheet['rows'][number][number];
  readonly detail: Cell | undefined;
  readonly isoDate: string | undefined;
}

type Masters = ReadonlyMap<number, { row: number; column: number; formula: string }>;

/** The grid of a sheet as hucre read it; without `parsed` (a chart sheet) one without rows. */
export function gridOf(info: SheetInfo, parsed: Parsed | undefined, options: GridOptions): Grid {
  const masters = parsed && options.formulas ? findMasters(parsed.sheet) : new Map();
  return {
    sheet: info.name,
    visibility: info.visibility,
    source: 'workbook',
    rows: parsed ? rowsOf(parsed, options, masters) : [],
    merges: (parsed?.sheet.merges ?? []).map(areaOf).filter(isArea),
    hiddenRows: parsed?.shape.hiddenRows ?? new Set(),
    hiddenColumns: new Set(
      (parsed?.sheet.columns ?? []).flatMap((column, index) => (column.hidden ? [index] : [])),
    ),
  };
}

function areaOf({ startRow, startCol, endRow, endCol }: MergeRange): Area {
  return { top: startRow, left: startCol, bottom: endRow, right: endCol };
}

/** A reference that hucre could not read comes as no number. */
function isArea({ top, left, bottom, right }: Area): boolean {
  return top >= 0 && left >= 0 && bottom >= top && right >= left;
}

function rowsOf({ sheet, shape }: Parsed, options: GridOptions, masters: Masters): Grid['rows'] {
  return sheet.rows.map((values, row) => {
    const cells: (GridCell | undefined)[] = [];
    values.forEach((value, column) => {
      const key = `${row},${column}`;
      const source = { row, column, value, detail: sheet.cells?.get(key), isoDate: shape.isoDates.get(key) };
      const cell = cellOf(source, options, masters);
      if (cell) cells[column] = cell;
    });
    return Array.from(cells);
  });
}

function cellOf(source: Source, options: GridOptions, masters: Masters): GridCell | undefined {
  const { value: read, detail } = source;
  const style = options.formats[styleIndex(detail?.style?.numFmt) ?? 0];
  const isFormula = detail?.formula !== undefined;
  if (read === null && !isFormula) return undefined;
  const font = options.fonts ? fontOf(detail, style) : undefined;
  const formula = options.formulas ? formulaOf(source, masters) : undefined;
  return {
    ...(detail?.type === 'error'
      ? { value: null, error: String(read) }
      : { value: valueOf(source, style, options) }),
    ...(style?.format === undefined ? {} : { format: style.format }),
    ...(formula === undefined ? {} : { formula }),
    ...(font === undefined ? {} : { font }),
  };
}

function valueOf(
  { value, isoDate }: Source,
  style: CellFormat | undefined,
  options: GridOptions,
): GridCell['value'] {
  if (isoDate !== undefined) return serialOfIso(isoDate) ?? isoDate;
  if (value instanceof Date) throw new TypeError('hucre was given no date format and yet made a date');
  const shifted = options.date1904 && typeof value === 'number' && showsDate(style?.format ?? '');
  return shifted ? value + SERIAL_OF_1904 : value;
}

/** The cell's font; where runs of its text have fonts of their own, the one of most letters. */
function fontOf(detail: Cell | undefined, style: CellFormat | undefined): string | undefined {
  const letters = new Map<string, number>();
  for (const run of detail?.richText ?? []) {
    const name = run.font?.name ?? style?.font;
    if (name !== undefined) letters.set(name, (letters.get(name) ?? 0) + run.text.length);
  }
  const [most] = [...letters].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? style?.font;
}

/** A shared formula is written out in one cell only; the others name its number. */
function findMasters(sheet: Sheet): Masters {
  const masters = new Map<number, { row: number; column: number; formula: string }>();
  for (const [key, { formula, formulaType, formulaSharedIndex }] of sheet.cells ?? []) {
    if (formulaType !== 'shared' || formulaSharedIndex === undefined || !formula) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    masters.set(formulaSharedIndex, { row, column, formula });
  }
  return masters;
}

function formulaOf({ row, column, detail }: Source, masters: Masters): string | undefined {
  const shared =
    detail?.formulaSharedIndex === undefined ? undefined : masters.get(detail.formulaSharedIndex);
  const formula =
    shared && !detail?.formula
      ? moveFormula(shared.formula, row - shared.row, column - shared.column)
      : detail?.formula;
  return formula ? withoutPrefixes(formula) : undefined;
}
