import { readFileSync } from 'node:fs';
import path from 'node:path';
import { initSync, Model } from '@ironcalc/wasm';
import { columnName, parseReference } from '../model/address';
import { WHOLE_SHEET } from '../model/area';
import { errorText, isError, type Cell, type CellValue } from '../model/cell';
import type { Sheet } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';

const WASM = path.resolve(__dirname, '../../node_modules/@ironcalc/wasm/wasm_bg.wasm');
/** Shows as many digits as IronCalc knows; of those the last one is not always right. */
const DIGITS = '0.0000000000000000E+00';

/** Kinds of a cell's value in IronCalc. */
const KIND = { number: 1, text: 2, boolean: 4, error: 16 } as const;

interface Place {
  readonly sheet: Sheet;
  readonly index: number;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

let ready = false;

/**
 * Calculates every formula of a workbook with IronCalc and puts the results into its cells. A second program: it
 * knows neither our engine nor Excel. What it does not know (structured references, some functions) is an error
 * value in the cell, as it would be in a program that lacks it.
 */
export function calculateWithIronCalc(workbook: WorkbookModel): void {
  if (!ready) initSync({ module: readFileSync(WASM) });
  ready = true;
  const model = new Model('workbook', 'en', 'UTC', 'en');
  try {
    calculate(model, workbook);
  } finally {
    model.free();
  }
}

function calculate(model: Model, workbook: WorkbookModel): void {
  model.pauseEvaluation();
  workbook.sheets.forEach((sheet, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, sheet.name);
  });
  const places: Place[] = [];
  workbook.sheets.forEach((sheet, index) => {
    for (const [row, column, cell] of sheet.kept(WHOLE_SHEET)) {
      const input = cell.formula ?? inputOf(cell.value);
      if (input === undefined) continue;
      model.setUserInput(index, row + 1, column + 1, input);
      if (cell.formula !== undefined) places.push({ sheet, index, row, column, cell });
    }
  });
  defineNames(model, workbook);
  model.resumeEvaluation();
  model.evaluate();
  const values = results(model, places, workbook.sheets.length + 1);
  places.forEach(({ sheet, row, column, cell }, at) => {
    const { stale: _stale, ...fresh } = cell;
    sheet.put(row, column, { ...fresh, value: values[at] ?? null });
  });
}

/** IronCalc's names stand for cells only; other formulas get a cell of their own, on a sheet behind all others. */
function defineNames(model: Model, { sheets, names }: WorkbookModel): void {
  model.newSheet();
  const helper = model.getWorksheetsProperties()[sheets.length]?.name ?? '';
  const known = names.filter(({ name, formula }) => !name.startsWith('_xlnm.') && !formula.includes('#REF!'));
  known.forEach(({ name, formula }, at) => {
    if (parseReference(formula.slice(1)) !== undefined) {
      model.newDefinedName(name, null, formula.slice(1));
      return;
    }
    model.setUserInput(sheets.length, at + 1, 1, formula);
    model.newDefinedName(name, null, `${helper}!$A$${at + 1}`);
  });
}

/** What would be typed for a value; undefined for nothing. */
function inputOf(value: CellValue): string | undefined {
  if (value === null) return undefined;
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(value) : `'${value}`;
}

/**
 * The results to the last bit: IronCalc tells numbers in about 15 digits only, so a second calculation asks, on a
 * sheet of its own, how far each number is from what was told, and the sum of both is the number itself.
 */
function results(model: Model, places: readonly Place[], helper: number): CellValue[] {
  const told = places.map((place) => resultOf(model, place.index, place.row + 1, place.column + 1));
  model.pauseEvaluation();
  model.newSheet();
  const names = model.getWorksheetsProperties().map(({ name }) => name);
  told.forEach((value, at) => {
    const place = places[at];
    if (typeof value !== 'number' || place === undefined) return;
    const sheet = `'${(names[place.index] ?? '').replaceAll("'", "''")}'`;
    model.setUserInput(helper, at + 1, 1, `=${sheet}!${columnName(place.column)}${place.row + 1}-(${value})`);
  });
  model.resumeEvaluation();
  model.evaluate();
  return told.map((value, at) => {
    if (typeof value !== 'number') return value;
    const rest = resultOf(model, helper, at + 1, 1);
    return typeof rest === 'number' ? value + rest : value;
  });
}

function resultOf(model: Model, sheet: number, row: number, column: number): CellValue {
  const kind = model.getCellType(sheet, row, column);
  if (kind === KIND.number) {
    model.updateRangeStyle({ sheet, row, column, width: 1, height: 1 }, 'num_fmt', DIGITS);
    return Number(model.getFormattedCellValue(sheet, row, column));
  }
  const shown = model.getFormattedCellValue(sheet, row, column);
  if (kind === KIND.boolean) return shown === 'TRUE';
  if (kind !== KIND.error) return shown;
  // Errors of IronCalc's own, for what it cannot read, are an unknown name in Excel.
  return { error: errorText(shown) ?? '#NAME?' };
}
