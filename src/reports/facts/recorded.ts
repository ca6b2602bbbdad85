import type { Records } from '../../rules/decide/records';

/** What was recorded beside the data and stands in the minutes; a run keeps only what followed from it. */
export type Recorded = Pick<Records, 'choices' | 'ballots'>;

export const NOTHING_RECORDED: Recorded = { choices: [], ballots: [] };
