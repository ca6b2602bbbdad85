import type { Problem } from '../../engine/problem';
import type { SettingValue } from '../../rules/settings/setting';
import type { Confirm, Target } from '../../sheets/targets/target';
import type { Slot, TargetPlace } from './target-place';

/**
 * What must be confirmed before a figure of a plan becomes one of the rules: what the plan itself leaves open; `which`: another
 * place fits nearly as well; `unsure`: the names are not very alike; `end`: the rules take one number, the plan gives a range;
 * `against`: the plan's direction is not that of the criterion; `strictness`: `trên` asks for more than the target itself;
 * `average`: the number is a mean over years or units; `unit`: the units differ or one of them is not known.
 */
export type Doubt = Confirm | 'which' | 'unsure' | 'end' | 'against' | 'strictness' | 'average';

/** A figure of the rules that the plan would change. */
export interface ProposedChange {
  readonly path: string;
  readonly role: Slot['role'];
  readonly unit?: string;
  readonly now: SettingValue;
  /** In the setting's own unit. */
  readonly read: number;
}

/** A place of the rules that a target of the plan may mean. */
export interface Candidate {
  readonly place: TargetPlace;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly because: 'same-name' | 'contained' | 'shared-words';
  /** Words in common, folded; of a like name none are told. */
  readonly shared: readonly string[];
  /** None where the plan has no number, its unit cannot be converted, or every unit has its own target. */
  readonly changes: readonly ProposedChange[];
  readonly doubts: readonly Doubt[];
}

/**
 * A target of a plan and what it may change. `same`: the rules have it already; `certain`: one place, nothing to confirm; `asked`:
 * it waits for an answer; `elsewhere`: each unit's own target stands in a column; `unread`: no number was read; `unmatched`: no
 * place of the rules is like it.
 */
export interface Proposal {
  readonly sheet: string;
  readonly cell: string;
  readonly sentence: string;
  readonly counted: string;
  readonly target?: Target;
  readonly state: 'certain' | 'asked' | 'same' | 'elsewhere' | 'unread' | 'unmatched';
  /** The most likely first. */
  readonly candidates: readonly Candidate[];
  readonly problems: readonly Problem[];
}
