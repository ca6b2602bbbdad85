import type { Column, LevelColumn } from '../columns/column';
import type { Entry } from '../problem';

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
  readonly needsMax: boolean;
  /** A worked case that a test executes. */
  readonly examples: readonly Example[];
  /** The most points it can give where the criterion declares no `max`. */
  readonly mostPoints?: (inputs: Constants) => number | undefined;
  /** The most points where the method may go beyond the criterion's `max`, as a cap of 120 % does. */
  readonly ceiling?: (inputs: Constants, max: number) => number;
  /** The faults of its constants among themselves, each with the parameter it is about. */
  readonly faults?: (inputs: Constants, max: number | undefined) => readonly Fault[];
  evaluate(inputs: Inputs, bounds: Bounds): Scores;
  /** From what was read to the points, for one row. */
  explain(inputs: Inputs, row: number, points: number, bounds: Bounds): Entry[];
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
  /** A constant, or an expression. */
  | 'number-or-expression'
  /** A field of the population that holds numbers; absent: the criterion's own id. */
  | 'number-field'
  /** Points for each level of the scale that the parameter `of` reads. */
  | 'points-by-level'
  | { readonly choice: readonly string[] };

/** Constants of the rules as given: numbers, exact shares as numbers, choices, points by level. */
export interface Constants {
  number(name: string): number | undefined;
  /** A share's value; its exact form is compared by the engine, points are float64 (design §3). */
  share(name: string): number | undefined;
  choice(name: string): string | undefined;
  flag(name: string): boolean;
  points(name: string): Readonly<Record<string, number>> | undefined;
}

/** Constants, and what the expressions gave for every row. */
export interface Inputs extends Constants {
  readonly rowCount: number;
  column(name: string): Column | undefined;
  /** A number for each row, from an expression or a constant. */
  numbers(name: string): Float64Array;
  flags(name: string): Uint8Array;
  levels(name: string): LevelColumn;
}

/** Points lie in min…max; a criterion without `max` has no upper bound (Infinity). */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

export interface Scores {
  /** Before rounding and bounds; NaN is missing. */
  readonly points: Float64Array;
  /** actual ÷ target, where the method knows it. */
  readonly ratio?: Float64Array;
  /** Flags: reached, and went beyond the target. */
  readonly met?: Uint8Array;
  readonly exceeded?: Uint8Array;
  /** Rows whose inputs cannot be used: the row, a code and its parameters. The points there are missing. */
  readonly faults?: readonly RowFault[];
}

export interface RowFault {
  readonly row: number;
  readonly code: string;
  readonly params: Readonly<Record<string, number | string>>;
}

export interface Fault {
  readonly parameter: string;
  readonly code: string;
  readonly params: Readonly<Record<string, number | string>>;
}

/** Inputs for one row and the points that follow from them, before rounding. */
export interface Example {
  readonly inputs: Readonly<Record<string, number | boolean | string | Readonly<Record<string, number>>>>;
  readonly max: number;
  readonly points: number;
}
