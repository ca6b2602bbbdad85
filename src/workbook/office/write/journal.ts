import type { Appearance } from './appearance';

/** A sheet by its id, and by its name for where ids do not outlive a session. */
export interface SheetKey {
  readonly id: string;
  readonly name: string;
}

/** A sheet with what a write has put into it. */
export interface KnownContent extends SheetKey {
  /** Fingerprint of its cells. */
  readonly content: string;
}

/** A sheet that a write has made or given new content. */
export interface WrittenSheet extends KnownContent {
  /** What stood there before, on a very hidden sheet; absent: the sheet is new. */
  readonly former?: FormerSheet;
}

export interface FormerSheet extends SheetKey {
  /** Fingerprint of the content when the write began; the very hidden sheet has it a little later. */
  readonly content: string;
  /** What an earlier write had put there, where one had: other than `content` where somebody has changed it. */
  readonly written?: string;
  readonly appearance: Appearance;
}

export interface WriteRecord {
  /** Tells writes apart, also those of two people in one workbook. */
  readonly run: string;
  readonly sheets: readonly WrittenSheet[];
}

/** What a workbook knows of the adapter's writes, kept with it. */
export interface Journal {
  /** The last whole write, which can be taken back. */
  readonly last?: WriteRecord;
  /** A write that has begun to replace sheets that people see: it stands while an interruption would leave them half done. */
  readonly now?: WriteRecord;
  /** What every sheet of ours holds as it was written, also by earlier writes. */
  readonly contents: readonly KnownContent[];
  /** All sheets at the time of the last write: whether their ids still hold. */
  readonly sheets: readonly SheetKey[];
  /** Former contents of writes whose journal was lost: nothing leads back to them, and they are never deleted. */
  readonly stray: readonly string[];
}

export const EMPTY_JOURNAL: Journal = { contents: [], sheets: [], stray: [] };
