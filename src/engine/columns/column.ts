/**
 * A column is the value of one thing for every row of a population, over typed arrays.
 * Missing is a state of its own, never 0, "" or no: NaN in numbers and dates, `NO_CODE` in coded columns,
 * `MISSING` in flags. No operation may make NaN out of values that are there: it reports a problem instead.
 */
export type Column = NumberColumn | FlagColumn | TextColumn | LevelColumn | DateColumn | TextsColumn;

export interface NumberColumn {
  readonly type: 'number';
  /** NaN is missing. */
  readonly values: Float64Array;
}

/** Days since 1970-01-01 (proleptic Gregorian, no time of day). */
export interface DateColumn {
  readonly type: 'date';
  /** NaN is missing. */
  readonly values: Float64Array;
}

export interface FlagColumn {
  readonly type: 'flag';
  /** `NO`, `YES` or `MISSING`. */
  readonly values: Uint8Array;
}

/** Texts as codes into a dictionary; `folded[code]` is the text as it is compared (`arithmetic/../text/fold`). */
export interface TextColumn {
  readonly type: 'text';
  /** Index into `dictionary`; `NO_CODE` is missing. */
  readonly codes: Int32Array;
  readonly dictionary: readonly string[];
}

/** Positions on a scale, lowest first. */
export interface LevelColumn {
  readonly type: 'level';
  /** Index into `scale`; `NO_CODE` is missing. */
  readonly codes: Int32Array;
  readonly scale: Scale;
}

/** Several texts in one cell. An empty list is a value, `null` is missing. */
export interface TextsColumn {
  readonly type: 'texts';
  readonly values: readonly (readonly string[] | null)[];
}

export type Scale = readonly Level[];
export interface Level {
  readonly id: string;
  readonly title: string;
  readonly aliases?: readonly string[] | undefined;
}

export const NO = 0;
export const YES = 1;
export const MISSING = 2;
export const NO_CODE = -1;
