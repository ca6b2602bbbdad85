import { MOST_CELLS_READ } from '../limits/sizes';
import { cellCount, columnsOf, isUnbounded, rowsOf } from '../model/area';
import type { Cell, CellValue } from '../model/cell';
import { HostError } from '../model/host-error';
import { isCovered } from '../model/in-area';
import { wireValue } from './changes';
import type { HostState } from './host-state';
import { notSimulated } from './not-simulated';
import type { RangeTarget } from './range-target';

/** One answer per cell, in rows; null for whole rows and columns and for more cells than Excel gives. */
export function readCells<Value>(
  { sheet, area }: RangeTarget,
  of: (cell: Cell, row: number, column: number) => Value,
): Value[][] | null {
  if (isUnbounded(area) || cellCount(area) > MOST_CELLS_READ) return null;
  const columns = [...columnsOf(area)];
  return [...rowsOf(area)].map((row) => columns.map((column) => of(sheet.cell(row, column), row, column)));
}

/** `values`, with formulas calculated first. */
export function readValues(range: RangeTarget, state: HostState): (string | number | boolean)[][] | null {
  return readCells(calculated(range, state), (cell) => wireValue(currentValue(cell, state)));
}

/** Brings formulas up to date where something calculates and may. */
export function calculated(range: RangeTarget, state: HostState): RangeTarget {
  bringUpToDate(state);
  return range;
}

/** Calculates what was written since the last calculation, where something calculates and may. */
export function bringUpToDate(state: HostState): void {
  if (!state.dirty || state.workbook.calculationMode === 'Manual') return;
  if (state.calculate === undefined) return;
  state.calculate();
  state.dirty = false;
}

/** Calculates because an add-in asks for it. */
export function calculateNow(state: HostState, member: string): void {
  if (state.calculate === undefined) return notSimulated(state, member, 'nothing calculates in this host');
  state.calculate();
  state.dirty = false;
}

/** A value, but never one that nobody has calculated. */
export function currentValue(cell: Cell, state: HostState): CellValue {
  if (cell.stale !== true || state.workbook.calculationMode === 'Manual') return cell.value;
  state.record.violate('not-calculated', 'Range.values', cell.formula ?? '');
  throw new HostError('ApiNotFound', `Nothing in this host calculates ${cell.formula ?? ''}`);
}

/** `formulas`: the formula where there is one, else the value; a text keeps no apostrophe. */
export function readFormulas(range: RangeTarget): (string | number | boolean)[][] | null {
  return readCells(range, (cell, row, column) =>
    isCovered(range.sheet, row, column) ? '' : (cell.formula ?? wireValue(cell.value)),
  );
}
