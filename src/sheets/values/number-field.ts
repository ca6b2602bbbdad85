import type { Field } from '../../rules/rule-set';

/** A field with what the rule set says about the size of its numbers, in the field's unit. */
export interface NumberField extends Field {
  /** The targets its values are measured against. */
  readonly targets?: readonly number[];
  /** The most its values can be: the maximum of the criterion whose points it holds. */
  readonly most?: number;
  /** It holds what results are measured against, and how. */
  readonly asked?: {
    readonly role: 'target' | 'low' | 'high';
    readonly better: 'higher' | 'lower';
    /** Met only beyond the target. */
    readonly isStrict: boolean;
  };
}
