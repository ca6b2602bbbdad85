import type { Id } from '../../rules/rule-set';
import type { SettingValue } from '../../rules/settings/setting';
import type { GivenAnswers } from '../../sheets/choices/given-answers';
import type { GivenMapping } from '../../sheets/mapping/given-mapping';

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
  /** Where fields stand on sheets, as it was confirmed or chosen; absent: nothing was. */
  readonly mapping?: GivenMapping;
  /** Answers to questions that are asked once for a column; absent: none. */
  readonly answers?: GivenAnswers;
}
