/**
 * What went wrong or needs a person, as data: the sentence is worded by the locale catalogue.
 * A problem points at a cell, or at a path in the rules, or at both.
 */
export interface Problem {
  severity: 'error' | 'warning' | 'question';
  /** Key of the sentence in the locale catalogue. */
  code: string;
  params: Params;
  population?: string;
  key?: Record<string, string>;
  column?: string;
  /** Path in the rule set, as `populations[0].criteria[2].method.target`. */
  path?: string;
  sheet?: string;
  /** Address in A1 notation; for CSV the line number. */
  cell?: string;
}

/** One step of an explanation, as data: the sentence is worded by the locale catalogue. */
export interface Entry {
  code: string;
  params: Record<string, number | string | boolean | null>;
  cells?: readonly SourceCell[];
}

/** Where a value was read: the sheet's name and an A1 address; for CSV the file's name and `line:column`. */
export interface SourceCell {
  sheet: string;
  cell: string;
}

export type Params = Record<string, ParamValue>;
export type ParamValue = number | string | boolean | null | readonly string[];
