import type { FoundTable } from './recognise-table';
import type { SheetView } from './sheet-view';

/** A sheet that is read for a population. */
export interface AssignedSheet {
  readonly view: SheetView;
  /** Undefined where the sheet bears the population's name and its table was not found on it. */
  readonly table: FoundTable | undefined;
}
