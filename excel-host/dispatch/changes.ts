import { areaAddress } from '../model/address';
import { cellCount, type Area } from '../model/area';
import { isError, type CellValue } from '../model/cell';
import type { Sheet } from '../model/sheet';
import { EVENT, WORKBOOK_TARGET, type Source } from './event-hub';
import { hostObject } from './host-object';
import type { HostState } from './host-state';
import { RangeTarget } from './range-target';

interface Change {
  readonly sheet: Sheet;
  area: Area;
  /** Of a single cell. */
  readonly before: CellValue;
}

/** Cells written during one batch, or by one hand; told to listeners as few areas. */
export class Changes {
  private list: Change[] = [];

  note(sheet: Sheet, area: Area, before: CellValue): void {
    const last = this.list.at(-1);
    const follows =
      last?.sheet === sheet &&
      last.area.left === area.left &&
      last.area.right === area.right &&
      last.area.bottom + 1 === area.top;
    // The client sends a big block in slices of rows; a user of Excel sees one change.
    if (follows && last !== undefined) last.area = { ...last.area, bottom: area.bottom };
    else this.list.push({ sheet, area, before });
  }

  /** Raises `onChanged` for what was noted, and forgets it. */
  raise(state: HostState, source: Source, triggerSource: string): void {
    const noted = this.list;
    this.list = [];
    for (const { sheet, area, before } of noted) {
      const targets = [sheet.id, WORKBOOK_TARGET];
      if (!state.events.hears(EVENT.changed, targets)) continue;
      const range = hostObject('Range', new RangeTarget(sheet, area));
      const payload = {
        worksheetId: sheet.id,
        address: areaAddress(area),
        changeType: 'RangeEdited',
        triggerSource,
        shiftDirection: 'None',
        referenceId: state.references.remember(range),
        ...(cellCount(area) === 1 ? details(before, sheet.cell(area.top, area.left).value) : {}),
      };
      state.events.raise(EVENT.changed, targets, payload, source);
    }
  }
}

/** Notes a change that the add-in itself makes, unless it wants to hear nothing of those. */
export function noteChange(state: HostState, sheet: Sheet, area: Area, before: CellValue = null): void {
  if (state.enableEvents) state.changes.note(sheet, area, before);
}

function details(before: CellValue, after: CellValue): Readonly<Record<string, unknown>> {
  return {
    valueBefore: wireValue(before),
    valueAfter: wireValue(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

/** A cell's value as it travels: errors are their texts, nothing is the empty text. */
export function wireValue(value: CellValue): string | number | boolean {
  return isError(value) ? value.error : (value ?? '');
}

/** The name Excel gives to the kind of a value. */
export function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (isError(value)) return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[
    typeof value as 'string' | 'number' | 'boolean'
  ];
}
