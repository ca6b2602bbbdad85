import type { SheetDocument } from '../reports/sheet-document';
import type { Grid } from '../sheets/grid';

/**
 * The workbook as the use cases see it: asynchronous, and in whole plans (many ranges in, one list of writes
 * out), so that an adapter for Excel can keep its round trips constant in the number of rows.
 */
export interface Workbook {
  /** Names and visibility of all sheets, in the workbook's order. */
  sheets(): Promise<SheetInfo[]>;
  /** Everything used on the sheets named, in that order. */
  read(plan: ReadPlan): Promise<Grid[]>;
  /** Writes all documents or none. */
  write(plan: WritePlan): Promise<WriteReport>;
  /**
   * What the sheets named show once the program that holds the workbook has calculated every formula, in that order. A program
   * that calculates only when it is told to is told to once. Absent where nothing calculates: in a file.
   * @throws WorkbookError
   */
  calculated?(sheets: readonly string[]): Promise<Grid[]>;
}

export interface SheetInfo {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
}

export interface ReadPlan {
  readonly sheets: readonly string[];
  /** Formulas and fonts are read only where asked: they cost time in Excel. */
  readonly formulas?: boolean;
  readonly fonts?: boolean;
  /** It is only looked at: no result rests on it, and a write does not ask whether it has changed since. */
  readonly look?: true;
}

export interface WritePlan {
  readonly documents: readonly SheetDocument[];
  /** Names of sheets that an earlier run made and that may be replaced; any other sheet of that name stays. */
  readonly ours: readonly string[];
  /** Belongs to the write before it: where writes can be taken back, both are taken back together. */
  readonly continues?: true;
  /** It was made from nothing that was read: whether that has changed since is not asked. */
  readonly independent?: true;
  /**
   * What happens to sheets of ours that somebody has changed since they were written: a copy is kept beside them, or they
   * are replaced. Absent: the write fails with `workbook.edited-since`. Only a workbook that is open knows of such changes.
   */
  readonly edited?: 'copy' | 'replace';
}

export interface WriteReport {
  /** The name each document was written under, in the plan's order. */
  readonly names: readonly string[];
  /** Copies of what somebody had changed: where the plan asked for them, and where an interrupted write was put in order. */
  readonly copies?: readonly string[];
  /**
   * Very hidden sheets with former contents that stay because the record of earlier writes was damaged or lost: no undo leads
   * back to them, and nothing deletes them (`workbook.stray-formers`).
   */
  readonly stray?: readonly string[];
  /**
   * Sheets whose content is whole, but on which Excel refused something of their looks: widths, links, panes, the page
   * (`workbook.look-incomplete`). Absent: none.
   */
  readonly incomplete?: readonly string[];
}

/** A workbook that cannot be read or written at all: a code of the locale catalogue and its parameters. */
export class WorkbookError extends Error {
  constructor(
    readonly code: string,
    readonly params: Readonly<Record<string, string | number>>,
  ) {
    super(code);
    this.name = 'WorkbookError';
  }
}
