import type { Population, RuleSet } from '../../../src/rules/rule-set';
import type { Grid } from '../../../src/sheets/grid';
import type { ReadTarget } from '../targets/target';
import type { Trap } from './trap';

export type Value = number | string | boolean | readonly string[];

/** One of these, where the documents leave it open (README, Undecided). */
export interface OneOf {
  readonly oneOf: readonly (Value | null)[];
}

/** What a row gives for a field: `null` is no value, because it is missing or because it is asked. */
export type ExpectedValue = Value | OneOf | null;

/** A row, a column (`layout: 'columns'`) or a sheet (`layout: 'sheets'`), with what is read from it. */
export interface ExpectedMember {
  /** The row's number, the column's letters or the sheet's name. */
  readonly at: number | string;
  readonly values: Readonly<Record<string, ExpectedValue>>;
  /** Points by criterion and review stage. */
  readonly stages?: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
}

/** A table found on a sheet. Rows count from 1, as people see them. */
export interface ExpectedTable {
  readonly population: string;
  readonly sheet: string;
  /** First and last row of the header; the numbering row is not a part of it. */
  readonly header: readonly [first: number, last: number];
  /**
   * Field → its column's letters; with criteria down, its row's number; `section` and `sheet` where it stands in the
   * section row above or in the sheet's name. A stage's column is `criterion@stage`.
   */
  readonly fields: Fields;
  /** With one sheet per unit: review stage → its column's letters. */
  readonly stages?: Readonly<Record<string, string>>;
  readonly members: readonly ExpectedMember[];
}

export type WhyLeftOut =
  | 'title'
  | 'numbering'
  | 'section'
  | 'total'
  | 'signature'
  | 'note'
  | 'pre-filled'
  | 'header again'
  | 'nothing in it'
  | 'no key'
  | 'other table'
  | 'sum of criteria'
  | 'no field';

export interface LeftOut {
  readonly sheet: string;
  readonly rows: readonly number[];
  readonly because: WhyLeftOut;
}

export type Told =
  | 'ambiguous number'
  | 'date for a number'
  | 'date may be swapped'
  | 'mark for nothing'
  | 'missing mark'
  | 'no number'
  | 'no such level'
  | 'error value'
  | 'duplicate'
  | 'near-duplicate'
  | 'orphan'
  | 'legacy text'
  | 'number over several rows'
  | 'field without column'
  | 'which column'
  | 'which table'
  | 'hidden rows'
  | 'row without key'
  | 'no such title';

/**
 * What the secretary is told. Questions and errors are complete: another one is wrong. Notes may be joined by others.
 * `question or error`, `question or nothing` and several kinds stand where the documents leave it open.
 */
export interface ExpectedTold {
  readonly told: Told | readonly Told[];
  readonly as: 'question' | 'error' | 'note' | 'question or error' | 'question or nothing';
  readonly sheet: string;
  /** Addresses; a question about a whole column names its `column` too, and is asked once. */
  readonly cells: readonly string[];
  /** The column's letters; for a field without one, the field's id. */
  readonly column?: string;
}

/** What a sheet of former years gives: one entry per title held. */
export interface ExpectedHistory {
  readonly sheet: string;
  readonly header: readonly [first: number, last: number];
  readonly entries: readonly {
    readonly cell: string;
    readonly key: Readonly<Record<string, string>>;
    readonly period: string;
    readonly title: string;
  }[];
}

/** What a plan's sheet gives: a target per row. */
export interface ExpectedPlan {
  readonly sheet: string;
  readonly header: readonly [first: number, last: number];
  /** Columns of the name, the target and, where there is one, the unit. */
  readonly columns: { readonly counted: string; readonly target: string; readonly unit?: string };
  readonly targets: readonly {
    readonly cell: string;
    readonly counted: string;
    readonly reading: ReadTarget | 'ask';
    /** `trong đó`: the cell of the target that this one is a part of. */
    readonly within?: string;
  }[];
}

export interface GridCase {
  readonly name: string;
  readonly source: string;
  readonly traps: readonly Trap[];
  readonly sheets: readonly Grid[];
  /** What a rule set asks for; `honours` only where a history is read. */
  readonly populations: readonly Population[];
  readonly honours?: NonNullable<RuleSet['honours']>;
  readonly tables: readonly ExpectedTable[];
  readonly leftOut: readonly LeftOut[];
  readonly told: readonly ExpectedTold[];
  readonly history?: ExpectedHistory;
  readonly plan?: ExpectedPlan;
  /** Columns that are no unit, in a table with criteria down. */
  readonly columnsLeftOut?: readonly {
    readonly sheet: string;
    readonly columns: readonly string[];
    readonly because: string;
  }[];
  /** Sheets that hold no population, though they may look like one. */
  readonly notTables?: readonly string[];
}

/** Where a field stands: its column's letters, its row's number, the section row above or the sheet's name. */
type Fields = Readonly<Record<string, string | number>>;

/** A table by hand: its fields in order, then for each member its place and its values in that order. */
export function table(
  population: string,
  sheet: string,
  header: readonly [first: number, last: number],
  fields: Fields,
  rows: readonly (readonly [at: number | string, ...values: ExpectedValue[]])[],
): ExpectedTable {
  const ids = Object.keys(fields);
  const members = rows.map(([at, ...values]) => {
    if (values.length !== ids.length)
      throw new Error(`${sheet}, ${String(at)}: ${String(ids.length)} values wanted`);
    return { at, values: Object.fromEntries(ids.map((id, i) => [id, values[i] ?? null])) };
  });
  return { population, sheet, header, fields, members };
}

/** One unit's own sheet by hand: the rows of its criteria, the columns of the stages, then the points. */
export function ownSheet(
  population: string,
  sheet: string,
  header: readonly [first: number, last: number],
  criteria: Readonly<Record<string, number>>,
  stages: Readonly<Record<string, string>>,
  values: Readonly<Record<string, ExpectedValue>>,
  points: Readonly<Record<string, readonly (number | null)[]>>,
): ExpectedTable {
  const byStage = (row: readonly (number | null)[]) =>
    Object.fromEntries(Object.keys(stages).map((stage, i) => [stage, row[i] ?? null]));
  return {
    population,
    sheet,
    header,
    fields: criteria,
    stages,
    members: [
      {
        at: sheet,
        values,
        stages: Object.fromEntries(Object.entries(points).map(([id, row]) => [id, byStage(row)])),
      },
    ],
  };
}

/** Rows left out of a sheet, by reason. */
export function leftOut(sheet: string, reasons: Partial<Record<WhyLeftOut, readonly number[]>>): LeftOut[] {
  return Object.entries(reasons).map(([because, rows]) => ({ sheet, rows, because: because as WhyLeftOut }));
}
