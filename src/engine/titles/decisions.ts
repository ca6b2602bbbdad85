import type { Scale } from '../columns/column';

/** The decisions about a row for a title, in the order of the result's contract. */
export const DECISIONS = [
  'nominated',
  'not-considered',
  'not-eligible',
  'undecided',
  'over-quota',
  'council',
  'voted-down',
] as const;
export type DecisionName = (typeof DECISIONS)[number];
/** Index into `DECISIONS`. */
export type Decision = number;
export const Decided = {
  nominated: 0,
  notConsidered: 1,
  notEligible: 2,
  undecided: 3,
  overQuota: 4,
  council: 5,
  votedDown: 6,
} as const;

/** The decisions as a scale: a level of it is shown in the words of its decision. */
export const DECISION_SCALE: Scale = DECISIONS.map((id) => ({ id, title: id }));
