import type { TargetLine } from '../../app/targets/target-lines';
import type { Language } from '../../locale/language';
import type { Page, ProblemLine, Slice } from '../../reports/screen/screen';
import type { OnProgress } from './progress';
import type { Setup } from './setup';
import type { WriteOptions, WriteScreen } from './writing';

/** What is done before a review: the targets of a plan become figures of the rules, the units' files one workbook. */
export interface GatheringEngine {
  /** Reads a plan of the open workbook and tells what it would change in the rules. */
  targets(ask: TargetsAsk, onProgress: OnProgress): Promise<TargetsScreen>;
  /** Reads the units' files one after the other and keeps what they say for the calls below. */
  collect(ask: CollectAsk, onProgress: OnProgress): Promise<CollectScreen>;
  /** A page of what was collected. */
  collected(ask: CollectedAsk): Promise<Page<CollectedLine>>;
  /** Writes what was collected into the open workbook. */
  writeCollected(options: WriteCollectedOptions, onProgress: OnProgress): Promise<WriteScreen>;
  /** The same as a workbook of its own, for where the open one takes none. */
  collectedFile(options: CollectedFileOptions): Promise<Uint8Array>;
}

export interface TargetsAsk {
  readonly setup: Setup;
  readonly language: Language;
  /** The plan's sheets; absent: those that look like one. */
  readonly sheets?: readonly string[];
}

export interface TargetsScreen {
  /** The sheets that were read. */
  readonly sheets: readonly string[];
  readonly lines: readonly TargetLine[];
}

/** A file as a browser has it: read only when its turn comes. */
export interface UnitFile {
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface NamedFile {
  /** With the folders it was chosen in, by `/`. */
  readonly name: string;
  readonly file: UnitFile;
}

export interface CollectAsk {
  readonly files: readonly NamedFile[];
  readonly setup: Setup;
  readonly language: Language;
}

/** What was collected, before the lists. */
export interface CollectScreen {
  readonly files: { readonly total: number; readonly read: number; readonly skipped: number };
  readonly populations: readonly { readonly title: string; readonly rows: number }[];
  readonly counts: Readonly<Record<ProblemLine['severity'], number>>;
  /** Scores that changed since the workbook was collected before. */
  readonly changes: number;
  /** Changed scores that nobody has given a reason for, these and earlier ones. */
  readonly reasons: number;
  /** The open workbook was collected before: what is in it goes on. */
  readonly again: boolean;
  /** There is something to write. */
  readonly writable: boolean;
}

/** Which list, and in which language its sentences. */
export type CollectedAsk = Slice & { readonly language: Language } & (
    | { readonly list: 'files'; readonly only?: 'skipped' }
    | { readonly list: 'problems'; readonly severity?: ProblemLine['severity'] }
    | { readonly list: 'reasons' }
  );

export type CollectedLine = CollectedFileLine | CollectedProblemLine | ReasonLine;

export interface CollectedFileLine {
  readonly kind: 'file';
  readonly file: string;
  readonly rows: number;
  /** Why it was skipped; absent: it was read. */
  readonly skipped?: string;
  /** Problems with it, where it was read. */
  readonly problems: number;
  /** Its first row, once it is written. */
  readonly place?: { readonly sheet: string; readonly cell: string };
}

export interface CollectedProblemLine extends Pick<ProblemLine, 'severity' | 'text' | 'place'> {
  readonly kind: 'problem';
}

/** A changed score that waits for its reason. */
export interface ReasonLine {
  readonly kind: 'reason';
  /** Its place in the log, by which reasons are given. */
  readonly index: number;
  readonly key: string;
  readonly column: string;
  readonly old: string;
  readonly new: string;
  readonly source: string;
  readonly place?: { readonly sheet: string; readonly cell: string };
}

/** Place in the log → why the score changed. */
export type Reasons = Readonly<Record<number, string>>;

export interface WriteCollectedOptions extends WriteOptions {
  readonly reasons: Reasons;
}

export type CollectedFileOptions = Pick<WriteCollectedOptions, 'language' | 'reasons'>;
