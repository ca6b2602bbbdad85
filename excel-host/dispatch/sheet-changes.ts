import { mayChange, mayChangeStructure } from '../limits/guards';
import type { Area } from '../model/area';
import { HostError } from '../model/host-error';
import type { Sheet, Visibility } from '../model/sheet';
import { EVENT, WORKBOOK_TARGET, type Source } from './event-hub';
import type { HostState } from './host-state';

/** Changes to the list of sheets, with the events they cause; the same for add-ins and for people. */
export function addSheet(state: HostState, name: string | undefined, source: Source): Sheet {
  mayChangeStructure(state.workbook);
  const sheet = state.workbook.addSheet(name ?? freeName(state));
  raise(state, EVENT.added, [WORKBOOK_TARGET], { worksheetId: sheet.id }, source);
  return sheet;
}

function freeName({ workbook }: HostState): string {
  for (let number = workbook.sheets.length + 1; ; number += 1) {
    if (workbook.findSheet(`Sheet${number}`) === undefined) return `Sheet${number}`;
  }
}

/** Deletes a sheet. A very hidden one is not deleted (documented at Worksheet.delete), a protected one neither [inferred]. */
export function deleteSheet(state: HostState, sheet: Sheet, source: Source): void {
  mayChangeStructure(state.workbook);
  mayChange(sheet);
  if (sheet.visibility === 'VeryHidden') {
    throw new HostError(
      'InvalidOperation',
      'A very hidden worksheet must be shown before it can be deleted.',
    );
  }
  state.workbook.removeSheet(sheet);
  state.dirty = true;
  raise(state, EVENT.deleted, [WORKBOOK_TARGET], { worksheetId: sheet.id }, source);
}

export function renameSheet(state: HostState, sheet: Sheet, name: unknown, source: Source): void {
  mayChangeStructure(state.workbook);
  const nameBefore = sheet.name;
  state.workbook.renameSheet(sheet, name);
  state.dirty = true;
  const payload = { worksheetId: sheet.id, nameBefore, nameAfter: sheet.name };
  raise(state, EVENT.nameChanged, [sheet.id, WORKBOOK_TARGET], payload, source);
}

export function showSheet(state: HostState, sheet: Sheet, visibility: Visibility, source: Source): void {
  if (visibility === sheet.visibility) return;
  mayChangeStructure(state.workbook);
  if (visibility !== 'Visible') state.workbook.keepOneVisible(sheet);
  const visibilityBefore = sheet.visibility;
  sheet.visibility = visibility;
  if (state.workbook.activeId === sheet.id && visibility !== 'Visible') {
    state.workbook.activate(state.workbook.visible()[0]);
  }
  const payload = { worksheetId: sheet.id, visibilityBefore, visibilityAfter: visibility };
  raise(state, EVENT.visibilityChanged, [sheet.id, WORKBOOK_TARGET], payload, source);
}

/** Puts a sheet at another place; others move up. */
export function moveSheet({ workbook }: HostState, sheet: Sheet, position: number): void {
  mayChangeStructure(workbook);
  const { sheets } = workbook;
  if (!Number.isInteger(position) || position < 0 || position >= sheets.length) {
    throw new HostError('InvalidArgument', 'A worksheet has a position among the others.');
  }
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
}

export function activateSheet(state: HostState, sheet: Sheet, source: Source): void {
  if (sheet.visibility !== 'Visible') {
    throw new HostError('InvalidOperation', 'A hidden worksheet cannot be activated.');
  }
  state.workbook.activate(sheet);
  raise(state, EVENT.activated, [sheet.id, WORKBOOK_TARGET], { worksheetId: sheet.id }, source);
}

/** Selects cells, on a sheet that is then the active one. */
export function selectArea(state: HostState, sheet: Sheet, area: Area, source: Source): void {
  if (state.workbook.activeId !== sheet.id || sheet.visibility !== 'Visible') {
    activateSheet(state, sheet, source);
  }
  sheet.selection = area;
}

function raise(
  state: HostState,
  number: number,
  targets: readonly string[],
  payload: Readonly<Record<string, unknown>>,
  source: Source,
): void {
  if (state.enableEvents || source === 'Remote') state.events.raise(number, targets, payload, source);
}
