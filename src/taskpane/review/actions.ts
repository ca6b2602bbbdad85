import type { ColumnRef, ReadingScreen, TableRef } from '../../app/columns/reading-screen';
import type { Language } from '../../locale/language';
import type { ReviewScreen, RowRef } from '../../reports/screen/screen';
import type { ColumnAnswer, ColumnQuestion } from '../../rules/reading/column-questions';
import type { Id } from '../../rules/rule-set';
import type { Setting, SettingValue } from '../../rules/settings/setting';
import type { GivenPlace } from '../../sheets/mapping/given-mapping';
import type { LastWrite } from '../../workbook/open-workbook';
import type { KeptSetup } from '../engine/kept-setup';
import type { CheckScreen, Failure, Progress, RulesScreen, Setup } from '../engine/review-engine';
import type { Draft, Notice, Outcome, Step, Tab, Unfolding } from './state';
import type { TaskKind } from './task';
import type { Trouble, WritingChoice } from './trouble';

/** What a person does, and what comes back from engine and workbook. */
export type Action = PersonAction | TaskAction | AnswerAction;

export type PersonAction =
  | { readonly type: 'step-chosen'; readonly step: Step }
  | { readonly type: 'tab-chosen'; readonly tab: Tab }
  | { readonly type: 'pack-chosen'; readonly pack: string }
  | { readonly type: 'period-set'; readonly period: string }
  | { readonly type: 'sheets-chosen'; readonly population: Id; readonly names: readonly string[] }
  | { readonly type: 'setting-typed'; readonly path: string; readonly text: string }
  | { readonly type: 'setting-read'; readonly setting: Setting; readonly value: SettingValue }
  | {
      readonly type: 'setting-refused';
      readonly path: string;
      readonly problem: NonNullable<Draft['problem']>;
    }
  | { readonly type: 'setting-reset'; readonly setting: Setting }
  | ColumnAction
  | { readonly type: 'unfolded'; readonly of: Unfolding; readonly names: readonly string[] }
  | { readonly type: 'formulas-chosen'; readonly on: boolean }
  | { readonly type: 'row-opened'; readonly row: RowRef }
  | { readonly type: 'row-closed' }
  | { readonly type: 'trouble-closed' }
  | { readonly type: 'notice-closed' };

/** What a person says about the columns of a sheet. */
export type ColumnAction =
  | { readonly type: 'column-chosen'; readonly column: ColumnRef; readonly place: GivenPlace | undefined }
  | {
      readonly type: 'columns-confirmed';
      readonly table: TableRef;
      readonly places: Readonly<Record<Id, GivenPlace>>;
    }
  /** Everything said about a sheet is taken back; with `answers`, what was answered too. */
  | { readonly type: 'columns-released'; readonly table: TableRef; readonly answers: boolean }
  | {
      readonly type: 'column-answered';
      readonly column: ColumnRef;
      readonly question: ColumnQuestion;
      readonly answer: ColumnAnswer | undefined;
    }
  | { readonly type: 'column-sought'; readonly column: ColumnRef }
  | { readonly type: 'column-found' };

/** What carries a ticket is ignored unless it is the ticket of the task under way. */
export type TaskAction =
  | { readonly type: 'task-started'; readonly kind: TaskKind; readonly ticket: number }
  | { readonly type: 'task-progressed'; readonly ticket: number; readonly progress: Progress }
  | { readonly type: 'task-stopping' }
  | {
      readonly type: 'run-done';
      readonly ticket: number;
      readonly screen: ReviewScreen;
      readonly language: Language;
      readonly setup: Setup;
    }
  | { readonly type: 'task-done'; readonly ticket: number; readonly outcome: Outcome }
  | { readonly type: 'check-done'; readonly ticket: number; readonly screen: CheckScreen }
  | ({ readonly type: 'reading-done'; readonly ticket: number } & ReadingTold)
  | {
      readonly type: 'task-failed';
      readonly ticket: number;
      readonly failure: Failure;
      readonly writing?: WritingChoice;
    };

export interface ReadingTold {
  readonly setup: Setup;
  readonly language: Language;
  readonly screen: ReadingScreen;
}

export type AnswerAction =
  | ({ readonly type: 'reading-told' } & ReadingTold)
  | { readonly type: 'recalled'; readonly kept: KeptSetup | undefined }
  | { readonly type: 'sheets-listed'; readonly names: readonly string[] }
  | { readonly type: 'rules-told'; readonly pack: string; readonly rules: RulesScreen }
  | {
      readonly type: 'screen-told';
      readonly run: number;
      readonly language: Language;
      readonly screen: ReviewScreen;
    }
  | { readonly type: 'last-write-told'; readonly lastWrite: LastWrite | undefined }
  | { readonly type: 'cell-editing' }
  | { readonly type: 'cell-editing-over' }
  | { readonly type: 'answer-failed'; readonly trouble: Trouble }
  | { readonly type: 'noticed'; readonly notice: Notice };
