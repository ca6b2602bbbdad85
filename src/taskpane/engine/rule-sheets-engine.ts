import type { Language } from '../../locale/language';
import type { OnProgress } from './progress';
import type { Setup } from './setup';
import type { WriteOptions, WriteScreen } from './writing';

/** The rules of a setup as worksheets of the open workbook, and back. */
export interface RuleSheetsEngine {
  /** Writes *Tiêu chí* and *Danh hiệu*. Fails with `workbook.rules-there` where nobody has said what becomes of those that are there. */
  writeRules(ask: WriteRulesAsk, onProgress: OnProgress): Promise<WriteScreen>;
  /** What the workbook's rule sheets say, and what is wrong with them: a run goes by them. */
  readRules(ask: RuleSheetsAsk, onProgress: OnProgress): Promise<RuleSheetsScreen>;
}

export interface RuleSheetsAsk {
  readonly setup: Setup;
  readonly language: Language;
}

export interface WriteRulesAsk extends RuleSheetsAsk, Pick<WriteOptions, 'edited'> {}

export interface RuleSheetsScreen {
  /** The sheets that were read; none where the workbook has none of these rules. */
  readonly sheets: readonly string[];
  /** They say something else than the rules of the setup. */
  readonly isChanged: boolean;
  readonly problems: readonly RuleSheetProblem[];
}

export interface RuleSheetProblem {
  readonly severity: 'error' | 'warning' | 'question';
  readonly text: string;
  readonly place?: { readonly sheet: string; readonly cell?: string };
}
