import { parseReference } from '../model/address';
import { rowsOf, columnsOf } from '../model/area';
import { strictOptions } from '../model/protection';
import type { Sheet, Visibility } from '../model/sheet';
import type { Source } from '../dispatch/event-hub';
import type { HostState } from '../dispatch/host-state';
import {
  addSheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  selectArea,
  showSheet,
} from '../dispatch/sheet-changes';
import { writeCell } from '../dispatch/write-cells';

/** What somebody does in Excel beside the add-in: the user (Local), or a co-author elsewhere (Remote). */
export class Person {
  constructor(
    private readonly state: HostState,
    private readonly source: Source,
    private readonly told: () => void,
  ) {}

  /** Types a value into each cell of an address on a sheet. */
  type(sheetName: string, address: string, value: string | number | boolean): void {
    const sheet = this.sheet(sheetName);
    const area = parseReference(address)?.area;
    if (area === undefined) throw new Error(`${address} is no address`);
    const before = sheet.cell(area.top, area.left).value;
    for (const row of rowsOf(area)) {
      for (const column of columnsOf(area)) writeCell(sheet, row, column, value, this.state);
    }
    this.state.dirty = true;
    this.state.changes.note(sheet, area, before);
    this.tell();
  }

  /** Selects cells, and with them their sheet. */
  select(sheetName: string, address: string): void {
    const area = parseReference(address)?.area;
    if (area === undefined) throw new Error(`${address} is no address`);
    this.done(selectArea(this.state, this.sheet(sheetName), area, this.source));
  }

  add(name: string): Sheet {
    return this.done(addSheet(this.state, name, this.source));
  }

  rename(sheet: string, name: string): void {
    this.done(renameSheet(this.state, this.sheet(sheet), name, this.source));
  }

  delete(sheet: string): void {
    this.done(deleteSheet(this.state, this.sheet(sheet), this.source));
  }

  move(sheet: string, position: number): void {
    this.done(moveSheet(this.state, this.sheet(sheet), position));
  }

  show(sheet: string, visibility: Visibility): void {
    this.done(showSheet(this.state, this.sheet(sheet), visibility, this.source));
  }

  protect(sheet: string, password?: string): void {
    const options = strictOptions();
    this.sheet(sheet).protection = password === undefined ? { options } : { options, password };
    this.tell();
  }

  unprotect(sheet: string): void {
    this.sheet(sheet).protection = undefined;
    this.tell();
  }

  protectStructure(): void {
    this.state.workbook.structureProtected = true;
    this.tell();
  }

  unprotectStructure(): void {
    this.state.workbook.structureProtected = false;
    this.tell();
  }

  private sheet(name: string): Sheet {
    return this.state.workbook.sheet(name);
  }

  private done<Result>(result: Result): Result {
    this.tell();
    return result;
  }

  private tell(): void {
    this.state.changes.raise(this.state, this.source, 'Unknown');
    this.told();
  }
}
