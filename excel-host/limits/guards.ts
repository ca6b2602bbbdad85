import { columnsOf, isUnbounded, rowsOf, type Area } from '../model/area';
import { accessDenied } from '../model/host-error';
import type { ProtectionOptions } from '../model/protection';
import type { Sheet } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';

/** @throws HostError AccessDenied when the sheet is protected and one of the cells is locked */
export function mayWriteCells(sheet: Sheet, area: Area): void {
  if (sheet.protection === undefined) return;
  if (isUnbounded(area) || anyLocked(sheet, area)) throw accessDenied(`worksheet ${sheet.name} is protected`);
}

function anyLocked(sheet: Sheet, area: Area): boolean {
  for (const row of rowsOf(area)) {
    for (const column of columnsOf(area)) if (sheet.cell(row, column).style.locked) return true;
  }
  return false;
}

type Permission = {
  [Key in keyof ProtectionOptions]: ProtectionOptions[Key] extends boolean ? Key : never;
}[keyof ProtectionOptions];

/** @throws HostError AccessDenied when the sheet is protected and does not allow that kind of change */
export function mayChange(sheet: Sheet, permission?: Permission): void {
  const { protection } = sheet;
  if (protection === undefined || (permission !== undefined && protection.options[permission])) return;
  throw accessDenied(`worksheet ${sheet.name} is protected`);
}

/** @throws HostError AccessDenied when sheets may not be added, renamed, moved, hidden or deleted */
export function mayChangeStructure(workbook: WorkbookModel): void {
  if (workbook.structureProtected) throw accessDenied('the structure of the workbook is protected');
}
