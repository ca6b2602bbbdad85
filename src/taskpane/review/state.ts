import type { ColumnRef, ReadingScreen } from '../../app/columns/reading-screen';
import type { ReviewScreen, RowRef } from '../../reports/screen/screen';
import type { Language } from '../../locale/language';
import type { LastWrite, UndoReport } from '../../workbook/open-workbook';
import type { CheckScreen, Failure, RulesScreen, Setup, WriteScreen } from '../engine/review-engine';
import type { KeptSetup } from '../engine/kept-setup';
import type { DroppedChange } from './kept-changes';
import { EMPTY_SETUP } from './setup';
import type { Task } from './task';
import type { Trouble } from './trouble';

export type Step = 'prepare' | 'results' | 'write';
export type Tab = 'problems' | 'ranking' | 'awards';

/** Everything the pane knows, as plain data; `reduce.ts` alone makes a new one. */
export interface ReviewState {
  readonly step: Step;
  readonly tab: Tab;
  readonly setup: Setup;
  /** Setups of the packs left behind, for whoever comes back to one. */
  readonly shelf: Readonly<Record<string, Setup>>;
  /** The workbook has been asked for what was kept. */
  readonly recalled: boolean;
  /** What was kept, until the rules tell which of its changes still fit. */
  readonly kept: KeptSetup | undefined;
  /** Kept changes that no longer fit. */
  readonly dropped: readonly DroppedChange[];
  /** Names of the visible sheets. */
  readonly sheets: readonly string[];
  readonly rules: RulesScreen | undefined;
  /** Fields in which something stands that is not in the setup (yet), by path. */
  readonly drafts: Readonly<Record<string, Draft>>;
  /** Where the fields stand, once somebody has asked; told again whenever the setup changes. */
  readonly reading: Reading | undefined;
  /** The field that somebody wants to be led to among the columns, until it is shown. */
  readonly sought: ColumnRef | undefined;
  /** Parts of the preparation that are unfolded, by what they are parts of. */
  readonly unfolded: Readonly<Record<Unfolding, readonly string[]>>;
  readonly task: Task | undefined;
  /** Excel waits for somebody to end editing a cell. */
  readonly cellEditing: boolean;
  readonly result: Result | undefined;
  readonly trouble: Trouble | undefined;
  readonly notice: Notice | undefined;
  readonly lastWrite: LastWrite | undefined;
  readonly outcome: Outcome | undefined;
  /** The next write gives formulas in place of values. */
  readonly formulas: boolean;
  /** The row whose explanation is open. */
  readonly row: RowRef | undefined;
}

export interface Draft {
  readonly text: string;
  /** Why it cannot be taken: a code of the catalogue. */
  readonly problem?: Pick<Failure, 'code' | 'params'>;
}

export type Unfolding = 'settings' | 'columns';

export interface Reading {
  readonly screen: ReadingScreen;
  /** What it was told for. */
  readonly setup: Setup;
  readonly language: Language;
  /** Grows with every telling. */
  readonly edition: number;
  /** Another run has read the sheets since. */
  readonly old: boolean;
}

export interface Result {
  /** The ticket of the run. */
  readonly run: number;
  /** Grows with every screen told, so that lists in another language are asked for again. */
  readonly edition: number;
  readonly language: Language;
  readonly screen: ReviewScreen;
  /** What it was asked for. */
  readonly setup: Setup;
  /** A write or an undo came after it: the workbook is no longer what was read. */
  readonly spent: boolean;
}

/** What a task has done, shown until the next one. */
export type Outcome =
  /** `check` is what Excel has calculated of it, once that is known. */
  | { readonly kind: 'written'; readonly report: WriteScreen; readonly check?: Check }
  | { readonly kind: 'undone'; readonly report: UndoReport }
  | { readonly kind: 'opened' }
  /** A plan or the units' files were read; what they say is kept apart. */
  | { readonly kind: 'gathered' }
  /** The new workbook could not be opened; its bytes are offered for download. */
  | { readonly kind: 'download'; readonly bytes: Uint8Array; readonly failure: Failure };

/** What became of comparing what Excel has calculated with the engine; what was written stays in any case. */
export type Check =
  | { readonly kind: 'told'; readonly screen: CheckScreen }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Something small that went otherwise than asked for; it hinders nothing. */
export type Notice =
  { readonly kind: 'stopped' } | { readonly kind: 'not-shown' | 'not-kept'; readonly failure: Failure };

export const INITIAL_STATE: ReviewState = {
  step: 'prepare',
  tab: 'problems',
  setup: EMPTY_SETUP,
  shelf: {},
  recalled: false,
  kept: undefined,
  dropped: [],
  sheets: [],
  rules: undefined,
  drafts: {},
  reading: undefined,
  sought: undefined,
  unfolded: { settings: [], columns: [] },
  task: undefined,
  cellEditing: false,
  result: undefined,
  trouble: undefined,
  notice: undefined,
  lastWrite: undefined,
  outcome: undefined,
  formulas: false,
  row: undefined,
};
