/** A name that somebody gave to a formula, mostly to a reference. */
export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** With its `=`. */
  formula: string;
  visible: boolean;
  comment: string;
}
