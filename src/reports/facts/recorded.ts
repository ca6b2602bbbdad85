import type { Records } from '../../rules/decide/records';
import type { AppliedChange } from '../../rules/settings/with-settings';

/** What was recorded beside the data and stands in the minutes; a run keeps only what followed from it. */
export type Recorded = Pick<Records, 'choices' | 'ballots'> & {
  /** Figures of the rules that a secretary changed for this run; absent: none. */
  readonly changed?: readonly AppliedChange[];
  /** Sheets of the workbook whose criteria and titles stand in place of the rule set's own; absent: none. */
  readonly ruleSheets?: readonly string[];
};

export const NOTHING_RECORDED: Recorded = { choices: [], ballots: [] };
