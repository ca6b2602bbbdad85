import type { Field, Id } from '../rules/rule-set';
import type { Area, GridCell } from './grid';
import type { SheetView } from './sheet-view';

/** A place in a sheet, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A value's cell, and its place; the name of the sheet itself has row −1. */
export interface Located extends Place {
  readonly cell: GridCell | undefined;
}

/**
 * One sheet's share of a population: the rows found on it, however they are laid out. Rows are numbered from 0 inside
 * the part.
 */
export interface Part {
  readonly view: SheetView;
  readonly length: number;
  /** Where the table begins. */
  readonly start: Place;
  /** Whether the rows of the population run across the sheet, a column each. */
  readonly across: boolean;
  /** Whether it is one of many sheets that hold one row each. */
  readonly single: boolean;
  /** Whether the field's values stand somewhere on this sheet. */
  holds(field: Field): boolean;
  /** Where the field's value for a row is; undefined when it stands nowhere. */
  locate(field: Field, index: number): Located | undefined;
  /** The merged area that the field's own cell for a row lies in. */
  areaOf(field: Field, index: number): Area | undefined;
  /** The row's first key cell. */
  anchor(index: number): Place;
  /** Where the field is named: the heading of its column or line; for one that has none where the table begins. */
  heading(field: Id): Place;
  /** The words that name the field, '' where it has none. */
  words(field: Id): string;
}
