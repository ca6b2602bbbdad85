import type { Grid } from '../sheets/grid';
import type { Workbook } from './port';

/** The workbook that is open before the secretary: what a file cannot do. */
export interface OpenWorkbook extends Workbook {
  readonly limits: Limits;
  calculated(sheets: readonly string[]): Promise<Grid[]>;
  /** Shows a sheet, and selects a cell of it. @throws WorkbookError `workbook.no-sheet`, `workbook.sheet-hidden` */
  show(place: { readonly sheet: string; readonly cell?: string }): Promise<void>;
  /** The write that can be taken back; undefined where there is none. */
  lastWrite(): Promise<LastWrite | undefined>;
  /**
   * Takes the last write back. Sheets that somebody has changed since are kept as copies, whose names come back.
   * @throws WorkbookError
   */
  undo(): Promise<UndoReport>;
  /** What was kept under a name in this workbook; undefined where there is nothing, or nothing that can be read. */
  recall(name: string): Promise<unknown>;
  /** Keeps plain data with the workbook. */
  keep(name: string, value: unknown): Promise<void>;
  /** Opens the bytes of an .xlsx as a workbook of its own, for where this one takes no sheets. */
  openNew(xlsx: Uint8Array): Promise<void>;
}

/** What the program that holds the workbook cannot tell. */
export interface Limits {
  /** Whether merged cells are seen: where not, only the first cell of each has its value. */
  readonly merges: boolean;
}

export interface LastWrite {
  /** The sheets it made or gave new content, as they are called now. */
  readonly sheets: readonly string[];
}

export interface UndoReport {
  /** Sheets with their former content. */
  readonly restored: readonly string[];
  /** Sheets that the write had made, and that are gone. */
  readonly removed: readonly string[];
  /** Copies of what somebody had changed since the write. */
  readonly copies: readonly string[];
  /** Sheets left as they are: protected since, or with a table on them. They can be taken back once they are free again. */
  readonly left: readonly string[];
  /** As in WriteReport: sheets that look less well than before the write. Absent: none. */
  readonly incomplete?: readonly string[];
}
