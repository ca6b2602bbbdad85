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
import type { Language } from '../../locale/language';
import type { Id } from '../../rules/rule-set';
import type { Setting, SettingValue } from '../../rules/settings/setting';

/** What a secretary has chosen; kept with the workbook. */
export interface Setup {
  /** Id of a rule pack. */
  readonly pack: string;
  /** Absent: the rule set's own. */
  readonly period?: string;
  /** Population → names of its sheets; a population without an entry is found by names and headers. */
  readonly sheets: Readonly<Record<Id, readonly string[]>>;
  /** Path in the rule set → the value that stands there instead. */
  readonly changes: Readonly<Record<string, SettingValue>>;
}

/**
 * The use cases as the pane calls them, in a worker, so that the pane never stands still. One call at a time but `cancel`;
 * every answer is plain data. Rejects with a `Failure`.
 */
export interface ReviewEngine {
  /** A pack with the changes of a setup. */
  rules(setup: Setup, language: Language): Promise<RulesScreen>;
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
  /** The result sheets of the last run as a workbook of their own, for where this one takes none. */
  file(): Promise<Uint8Array>;
  /** Ends the call under way, which rejects with `workbook.cancelled`; a write is taken back first. */
  cancel(): void;
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

export type OnProgress = (progress: Progress) => void;

export interface Progress {
  readonly phase: 'read' | 'decide' | 'describe' | 'write';
  /** Part of the phase that is done, from 0 to 1; absent where it cannot be known. */
  readonly done?: number;
}

export interface WriteOptions {
  readonly language: Language;
  /** What happens to result sheets that somebody changed since the last write: absent, the write fails and names them. */
  readonly edited?: 'copy' | 'replace';
  /** Result sheets that are left as they are; their documents get sheets of their own. */
  readonly beside?: readonly string[];
}

export interface WriteScreen {
  /** The sheets written, in their order, without those that are never shown. */
  readonly sheets: readonly string[];
  /** Copies of what somebody had changed. */
  readonly copies: readonly string[];
  /** Very hidden sheets with former contents that no undo leads back to (`workbook.stray-formers`); absent: none. */
  readonly stray?: readonly string[];
  /** Sheets that look less well than they should (`workbook.look-incomplete`); absent: none. */
  readonly incomplete?: readonly string[];
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
