import { toComparable } from '../engine/arithmetic/comparable';
import type { DocumentCell, SheetDocument } from '../reports/sheet-document';
import { address, type Grid, type GridCell } from '../sheets/grid';
import { serialOfDays } from '../workbook/file/dates';
import type { Workbook } from '../workbook/port';

/** The formulas of a sheet that was written, and what the engine says that they give. */
export interface LiveSheet {
  readonly sheet: string;
  readonly cells: readonly LiveCell[];
}

export interface LiveCell extends Pick<DocumentCell, 'row' | 'column'> {
  readonly value: Figure;
}

/** What the engine says of a cell. */
export type Figure = NonNullable<DocumentCell['value']>;

export interface SelfCheck {
  /** Formula cells that were compared. */
  readonly compared: number;
  readonly differences: readonly Difference[];
}

/** A cell that the program calculates otherwise than the engine. */
export interface Difference {
  readonly sheet: string;
  readonly cell: string;
  readonly engine: Figure;
  /** What the program shows; undefined for an empty cell. */
  readonly calculated: GridCell | undefined;
}

/**
 * The formulas of documents under the names they were written under. Helpers whose value only the formulas know cannot be
 * compared: what reads them is.
 */
export function liveSheets(documents: readonly SheetDocument[], names: readonly string[]): LiveSheet[] {
  return documents.flatMap((document, at) => {
    const cells = document.cells.flatMap(({ row, column, value, formula }) =>
      formula === undefined || value === null ? [] : [{ row, column, value }],
    );
    const sheet = names[at];
    return cells.length === 0 || sheet === undefined ? [] : [{ sheet, cells }];
  });
}

/** A workbook in a program that calculates. */
export type CalculatingWorkbook = Pick<Required<Workbook>, 'calculated'>;

export function calculates<Some extends Workbook>(workbook: Some): workbook is Some & CalculatingWorkbook {
  return workbook.calculated !== undefined;
}

/** Compares what a program has calculated with what the engine says, as the engine compares. @throws WorkbookError */
export async function selfCheck(
  workbook: CalculatingWorkbook,
  sheets: readonly LiveSheet[],
): Promise<SelfCheck> {
  const grids = await workbook.calculated(sheets.map(({ sheet }) => sheet));
  return {
    compared: sheets.reduce((sum, { cells }) => sum + cells.length, 0),
    differences: sheets.flatMap((sheet, at) => differencesOf(sheet, grids[at])),
  };
}

function differencesOf({ sheet, cells }: LiveSheet, grid: Grid | undefined): Difference[] {
  return cells.flatMap(({ row, column, value }) => {
    const calculated = grid?.rows[row]?.[column];
    return isSame(value, calculated)
      ? []
      : [{ sheet, cell: address(row, column), engine: value, calculated }];
  });
}

/** Numbers as they are compared everywhere, texts letter by letter; an error is never what the engine says. */
function isSame(engine: Figure, calculated: GridCell | undefined): boolean {
  if (calculated?.error !== undefined) return false;
  const value = calculated?.value ?? null;
  const expected = typeof engine === 'object' ? serialOfDays(engine.date) : engine;
  if (typeof expected === 'number')
    return typeof value === 'number' && toComparable(value) === toComparable(expected);
  return value === expected || (expected === '' && value === null);
}
