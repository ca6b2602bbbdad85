import { areaAddress } from '../../model/address';
import { LAST_COLUMN, LAST_ROW } from '../../model/area';
import { invalidArgument, itemNotFound } from '../../model/host-error';
import type { Sheet } from '../../model/sheet';
import type { CallArguments } from '../call-arguments';
import type { ClassHandlers } from '../handlers';
import type { HostObject } from '../host-object';
import type { HostState } from '../host-state';
import { RangeTarget } from '../range-target';
import { otherRange, rangeObject } from './range-navigation';

function count(args: CallArguments): number {
  const lines = args.has(0) ? args.integer(0) : 1;
  if (lines < 1) throw invalidArgument('at least one line is frozen');
  return lines;
}

const location =
  (orNull: boolean) =>
  (sheet: Sheet): HostObject | null => {
    if (sheet.frozen !== undefined) return rangeObject(sheet, sheet.frozen);
    if (orNull) return null;
    throw itemNotFound('nothing is frozen');
  };

/** Excel.WorksheetFreezePanes: what stays at the top and left is kept as one area from A1. */
export const worksheetFreezePanes: ClassHandlers<Sheet> = {
  type: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: (sheet, args) => {
      sheet.frozen = { top: 0, left: 0, bottom: count(args) - 1, right: LAST_COLUMN };
    },
    FreezeColumns: (sheet, args) => {
      sheet.frozen = { top: 0, left: 0, bottom: LAST_ROW, right: count(args) - 1 };
    },
    FreezeAt: (sheet, args, state: HostState) => {
      const cell = new RangeTarget(sheet, { top: 0, left: 0, bottom: 0, right: 0 });
      const { area } = otherRange(cell, args, 0, state);
      if (area.top !== 0 || area.left !== 0)
        throw invalidArgument(`${areaAddress(area)} does not begin at A1`);
      sheet.frozen = area;
    },
    Unfreeze: (sheet) => {
      sheet.frozen = undefined;
    },
  },
  objectMethods: { GetLocation: location(false), GetLocationOrNullObject: location(true) },
  writes: ['FreezeRows', 'FreezeColumns', 'FreezeAt', 'Unfreeze'],
};
