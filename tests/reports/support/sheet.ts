import { buildReports } from '../../../src/reports/build-reports';
import type { DocumentCell, SheetDocument } from '../../../src/reports/sheet-document';
import type { Run } from '../../../src/rules/run-result';
import { rules } from './rules';
import { run as blockedRun } from './run';

/** The sheet of that name in the reports of a run over the rules beside this file. */
export function sheetOf(name: string, run: Run = blockedRun): SheetDocument {
  const sheet = buildReports(run, rules, 'vi').find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

export function cellAt(sheet: SheetDocument, row: number, column: number): DocumentCell | undefined {
  return sheet.cells.find((cell) => cell.row === row && cell.column === column);
}

/** The cells with this value, from the top. */
export function cellsWith(sheet: SheetDocument, value: DocumentCell['value']): DocumentCell[] {
  return sheet.cells.filter((cell) => cell.value === value);
}

export function cellWith(sheet: SheetDocument, value: DocumentCell['value']): DocumentCell {
  const [found] = cellsWith(sheet, value);
  if (!found) throw new Error(`no cell says ${String(value)}`);
  return found;
}

/** The first row that has the value, as the values of its cells that hold something. */
export function rowWith(sheet: SheetDocument, value: DocumentCell['value']): DocumentCell['value'][] {
  return valuesOf(sheet, cellWith(sheet, value).row);
}

export function valuesOf(sheet: SheetDocument, row: number): DocumentCell['value'][] {
  return sheet.cells.filter((cell) => cell.row === row && cell.value !== null).map(({ value }) => value);
}

/** All texts of a sheet, top down. */
export function textsOf(sheet: SheetDocument): string[] {
  return sheet.cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
}
