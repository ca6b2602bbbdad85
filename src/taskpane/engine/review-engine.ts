import type {
  AwardAsk,
  AwardLine,
  Page,
  ProblemAsk,
  ProblemLine,
  RankingAsk,
  RankingLine,
  ReviewScreen,
  RowRef,
  RowScreen,
} from '../../reports/screen/screen';
import type { ReadingScreen, SampleAsk, SampleLine } from '../../app/columns/reading-screen';
import type { Language } from '../../locale/language';
import type { Id } from '../../rules/rule-set';
import type { Setting } from '../../rules/settings/setting';
import type { GatheringEngine } from './gathering-engine';
import type { OnProgress } from './progress';
import type { RuleSheetsEngine } from './rule-sheets-engine';
import type { Setup } from './setup';
import type { CheckScreen, WriteOptions, WriteScreen } from './writing';

export type { OnProgress, Progress } from './progress';
export type { Setup } from './setup';
export type { CheckLine, CheckScreen, WriteOptions, WriteScreen } from './writing';

/**
 * The use cases as the pane calls them, in a worker, so that the pane never stands still. One call at a time but `cancel`;
 * every answer is plain data. Rejects with a `Failure`.
 */
export interface ReviewEngine extends GatheringEngine, RuleSheetsEngine {
  /** A pack with the changes of a setup. */
  rules(setup: Setup, language: Language): Promise<RulesScreen>;
  /**
   * Where the fields of the rules stand, and what was understood there. The sheets are read where nothing has read them yet, or
   * it is asked to read them again; another choice of columns is told from what was read.
   */
  reading(ask: ReadingAsk, onProgress: OnProgress): Promise<ReadingScreen>;
  /** The values of a column of the last reading. */
  samples(ask: SampleAsk): Promise<Page<SampleLine>>;
  /** Reads the workbook, decides and keeps the run for the calls below. */
  run(setup: Setup, language: Language, onProgress: OnProgress): Promise<ReviewScreen>;
  /** The last run again, in another language. */
  screen(language: Language): Promise<ReviewScreen>;
  problems(ask: ProblemAsk): Promise<Page<ProblemLine>>;
  ranking(ask: RankingAsk): Promise<Page<RankingLine>>;
  award(ask: AwardAsk): Promise<Page<AwardLine>>;
  row(ask: RowRef): Promise<RowScreen>;
  /** Writes the last run into the workbook; what was read for it must not have changed. */
  write(options: WriteOptions, onProgress: OnProgress): Promise<WriteScreen>;
  /**
   * Lets Excel calculate the formulas of the last write and compares them with the engine. Whatever becomes of it, what was
   * written stays.
   */
  check(language: Language, onProgress: OnProgress): Promise<CheckScreen>;
  /** The result sheets of the last run as a workbook of their own, for where this one takes none. */
  file(): Promise<Uint8Array>;
  /** Ends the call under way, which rejects with `workbook.cancelled`; a write is taken back first. */
  cancel(): void;
}

export interface ReadingAsk {
  readonly setup: Setup;
  readonly language: Language;
  readonly again?: true;
}

export interface RulesScreen {
  readonly title: string;
  readonly version?: string;
  /** The period the rules name themselves. */
  readonly period?: string;
  /** Sources nobody has verified yet. */
  readonly unverified: readonly string[];
  readonly populations: readonly { readonly id: Id; readonly title: string }[];
  readonly settings: readonly Setting[];
  /** What is wrong with the changes: a path of `settings`, or no path, and a sentence. */
  readonly problems: readonly { readonly path?: string; readonly text: string }[];
}

/**
 * What went wrong, ready to be shown. `code` and `params` are those of WorkbookError or of a problem, so that the pane
 * can offer a way out; `report` is for whoever mends the program, and names no data.
 */
export interface Failure {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly report?: string;
}
