import type { Area } from '../model/area';
import { itemNotFound } from '../model/host-error';
import type { Sheet } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';

/** A rectangle of cells on a sheet, as a path or a kept reference means it. */
export class RangeTarget {
  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
  ) {}

  /** @throws HostError when the sheet has been deleted meanwhile */
  on(workbook: WorkbookModel): this {
    if (!workbook.sheets.includes(this.sheet)) throw itemNotFound(`worksheet ${this.sheet.name}`);
    return this;
  }
}
