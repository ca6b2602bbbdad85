import type { Column, FlagColumn, LevelColumn, NumberColumn } from '../columns/column';
import type { Grouping } from '../columns/operations';
import type { Entry } from '../problem';
import type { Constants } from './constants';
import type { FormulaInputs } from './formulas/formula-inputs';
import type { PointsFormula } from './formulas/points';
import type { Worth } from './worth';

/**
 * A scoring method: one file each, which declares its parameters and gives the faces of one meaning.
 * `rules` makes the language's schema out of the declarations; the registry lists the methods.
 */
export interface Method {
  readonly kind: string;
  readonly parameters: readonly Parameter[];
  /** Where the method comes from: a regulation, a paper, a table in use. */
  readonly source: string;
  /** Whether the method scales to the criterion's `max`, which must then be there. */
  readonly needsMax: boolean | ((inputs: Constants) => boolean);
  /** A worked case that a test executes. */
  readonly examples: readonly Example[];
  /** The most points it can give where the criterion declares no `max`. */
  readonly mostPoints?: (inputs: Constants) => number | undefined;
  /** The most points where the method may go beyond the criterion's `max`, as a cap of 120 % does. */
  readonly ceiling?: (inputs: Constants, max: number) => number;
  /** The faults of its constants among themselves, each with the parameter it is about. */
  readonly faults?: (inputs: Constants, max: number | undefined) => readonly Fault[];
  /** What it knows of every row besides points, and expressions may ask for; absent: nothing. */
  readonly knows?: readonly Knowledge[];
  /** Whether a row's points depend on the other rows of its group, which the parameter `within` names. */
  readonly comparesRows?: (inputs: Constants) => boolean;
  /** Whether it may itself decide that the criterion leaves a row out. */
  readonly leavesOut?: (inputs: Constants) => boolean;
  evaluate(inputs: Inputs, bounds: Bounds): Scores;
  /**
   * What Excel would compute: the points for the row of the inputs. Absent, or NotTranslatable: the criterion is written as
   * values.
   */
  formula?(inputs: FormulaInputs, bounds: Bounds): PointsFormula;
  /** The same of what the method `knows`: an error where it is missing. */
  knowledgeFormula?(knowledge: Knowledge, inputs: FormulaInputs, bounds: Bounds): string;
  /** From what was read to the points, for one row. */
  explain(inputs: Inputs, row: number, points: number, bounds: Bounds): Step[];
}

/** How far a criterion was reached: actual ÷ target, whether it was reached, and whether it went beyond its target. */
export type Knowledge = 'ratio' | 'met' | 'exceeded';

/** A step of an explanation. Other rows that it compares with are named in `{who}`, and their cells stand with it. */
export interface Step extends Entry {
  readonly rows?: readonly number[];
}

export interface Parameter {
  readonly name: string;
  readonly type: ParameterType;
  readonly required: boolean;
  /** Key of its help text in the locale catalogue. */
  readonly help: string;
}

export type ParameterType =
  | 'number'
  | 'share'
  | 'flag'
  | 'expression:number'
  | 'expression:flag'
  | 'expression:level'
  /** Whatever can group rows. */
  | 'expression:group'
  /** A constant, or an expression. */
  | 'number-or-expression'
  /** A number in the measure's unit, or a share of the target. */
  | 'number-or-share'
  /** A whole number from 0 to 15. */
  | 'decimals'
  /** Two numbers. */
  | 'pair'
  /** A worth: points, a share of max, or max less something. */
  | 'worth'
  /** Conditions with what each is worth; `tiers[0].when` is the first one's condition. */
  | 'tiers'
  /** A field of the population that holds numbers; absent: the criterion's own id. */
  | 'number-field'
  /** Points for each level of the scale that the parameter `of` reads. */
  | 'points-by-level'
  | { readonly choice: readonly string[] };

export type { Constants };

/** Constants, and what the expressions gave for every row. */
export interface Inputs extends Constants {
  readonly rowCount: number;
  column(name: string): Column | undefined;
  /** A number for each row, from an expression or a constant. */
  numbers(name: string): Float64Array;
  flags(name: string): Uint8Array;
  levels(name: string): LevelColumn;
  /** The rows' groups; one group of all rows where the parameter is not given. */
  groups(name: string): Grouping;
  /** Whether the criterion applies to the row: the others are compared with nobody. */
  takesPart(row: number): boolean;
}

/** Points lie in min…max; a criterion without `max` has no upper bound (Infinity). */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

export interface Scores {
  /** Before rounding and bounds; NaN is missing. An array of its own, which whoever asked may write into. */
  readonly points: Float64Array;
  /** What the method `knows`: actual ÷ target. */
  readonly ratio?: NumberColumn;
  /** Flags: reached, and went beyond the target. */
  readonly met?: FlagColumn;
  readonly exceeded?: FlagColumn;
  /** Rows whose inputs cannot be used: the row, a code and its parameters. The points there are missing. */
  readonly faults?: readonly RowFault[];
  /**
   * What the method itself decides about rows, as a `State`: excluded (it leaves the row's maximum) or blocked,
   * whatever the criterion says of missing results. Absent or plain: the points say it.
   */
  readonly states?: Uint8Array;
}

export interface RowFault {
  readonly row: number;
  /** The parameter whose cell is shown; absent: the last one that was read. */
  readonly parameter?: string;
  readonly code: string;
  readonly params: Readonly<Record<string, number | string>>;
}

export interface Fault {
  /** `step`, `tiers[1].when`. */
  readonly parameter: string;
  /** Default error. */
  readonly severity?: 'error' | 'warning';
  readonly code: string;
  readonly params: Readonly<Record<string, number | string>>;
}

/**
 * A worked case: what each parameter is or reads, and the points that follow, before rounding and bounds. Of a case of
 * several rows what is read, and the points, are lists with a place for each row; null is missing.
 */
export interface Example {
  readonly inputs: Readonly<Record<string, ExampleInput>>;
  readonly max: number;
  readonly points: number | null | readonly (number | null)[];
}

export type Known = number | boolean | string | null;
export type ExampleInput =
  | Known
  | readonly Known[]
  | Readonly<Record<string, number>>
  | Worth
  /** `when` is what the condition gives. */
  | readonly (Worth & { readonly when: Known | readonly Known[] })[];
