import type { ValueKind } from './value-kind';

/** A property of a criterion, a title or what belongs to it, and where it stands in its row on the sheet. */
export interface Property<Column extends string = string> {
  /** Where it stands in the JSON, from its object on. */
  readonly keys: readonly string[];
  readonly kind: ValueKind;
  /** The column whose whole cell it is. */
  readonly cell?: Column;
  /** The column in whose cell it is a line of its own, `label: value`. */
  readonly line?: Column;
  /** What it is called: in a line, and in messages. */
  readonly label: string;
  /** A list whose items have a line each. */
  readonly many?: true;
}

/** The properties of a kind of row, in the order they are written. */
export type Form<Column extends string = string> = readonly Property<Column>[];

/** A property that is a whole cell. */
export function cell<Column extends string>(
  column: Column,
  keys: string,
  kind: ValueKind,
  label: string,
): Property<Column> {
  return { keys: keys.split('.'), kind, cell: column, label };
}

/** A property that is a line in a cell. */
export function line<Column extends string>(
  column: Column,
  keys: string,
  kind: ValueKind,
  label: string,
): Property<Column> {
  return { keys: keys.split('.'), kind, line: column, label };
}

/** A list with a line for each item. */
export function lines<Column extends string>(
  column: Column,
  keys: string,
  kind: ValueKind,
  label: string,
): Property<Column> {
  return { keys: keys.split('.'), kind, line: column, label, many: true };
}
