import type { Language } from '../../locale/language';
import type { Run } from '../../rules/run-result';
import type { Saved } from '../../workbook/file/parts/core-properties';
import type { Data } from '../data';

/** One file of the folder. */
export interface SourceFile {
  /** Its path in the folder, with `/`. */
  readonly name: string;
  /** Reads it whole; nothing of it is kept here. @throws WorkbookError for what cannot be read */
  open(): Promise<OpenedSource>;
}

export interface OpenedSource extends Data {
  /** What the file says of its last saving. */
  readonly saved?: Saved;
}

export interface CollectCase {
  /** In the order in which their rows shall stand. */
  readonly sources: readonly SourceFile[];
  /** The rule set as JSON. */
  readonly json: unknown;
  /** What the rules are called when they cannot be read. */
  readonly name: string;
  readonly language: Language;
  /** The workbook that was collected before, which the new one replaces. */
  readonly former?: SourceFile | undefined;
  /** Told after every file. */
  readonly onProgress?: (progress: Progress) => void;
  /** Asked before every file; once it answers yes, nothing more is read and nothing comes back. */
  readonly isCancelled?: () => boolean;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly file: string;
}

/** What collecting answers, but for the workbook itself (`binh-xet collect … --json`). */
export interface CollectReport {
  readonly engine: string;
  readonly rules: Run['rules'];
  /** open: a reason or another question is still awaited. */
  readonly state: Run['state'];
  readonly files: readonly FileReport[];
  readonly populations: Readonly<Record<string, { readonly rows: number }>>;
  /** Scores that changed since the workbook was collected before. */
  readonly changes: number;
  readonly problems: Run['problems'];
}

export interface FileReport {
  readonly file: string;
  readonly state: 'read' | 'skipped';
  readonly rows: number;
}

export interface Collected {
  readonly report: CollectReport;
  /** Present when there is something to write. */
  readonly workbook?: { readonly bytes: Uint8Array; readonly sheets: readonly string[] };
}

/** Collecting was stopped by whoever called for it; nothing was written. */
export class Cancelled extends Error {
  constructor() {
    super('cancelled');
    this.name = 'Cancelled';
  }
}
