import type { WorkbookModel } from '../model/workbook';
import type { OpenedFile } from '../file/open-file';
import type { Changes } from './changes';
import type { EventHub } from './event-hub';
import type { SupportedSets } from './gate';
import type { UsageRecord } from './record';
import type { References } from './references';

/** What all handlers of one host share. */
export interface HostState {
  readonly workbook: WorkbookModel;
  readonly events: EventHub;
  readonly references: References;
  /** Cells written and not yet told. */
  readonly changes: Changes;
  readonly record: UsageRecord;
  readonly sets: SupportedSets;
  /** The year that a date typed without one belongs to. */
  readonly year: number;
  /** Whether this add-in wants events now (`runtime.enableEvents`). */
  enableEvents: boolean;
  /** New workbooks the add-in has opened beside this one. */
  readonly created: OpenedFile[];
  /** The files that those workbooks were opened from, byte for byte. */
  readonly createdFrom: Uint8Array[];
  /** Brings formulas up to date before values are read; undefined where nothing calculates. */
  readonly calculate: (() => void) | undefined;
  /** Something was written since the last calculation. */
  dirty: boolean;
  /** How many more times it answers that it is still calculating. */
  calculating: number;
}
