import type { Params, Problem } from '../../engine/problem';
import type { Field, Id } from '../../rules/rule-set';
import { isBlank, writtenText } from '../cell';
import type { Area } from '../grid';
import type { Located, Part, Place } from '../part';
import type { SheetView } from '../sheet-view';

/** One row of a population as a form holds it. */
export interface FormRow {
  /** Where its key stands; where the sheet's name is the key, the form's first row. */
  readonly anchor: Place;
  /** Field → the cell of its value; a field that is not there has no place. */
  readonly cells: ReadonlyMap<Id, Located>;
}

/** Something to be said about a form, apart from its values. */
export interface Remark extends Place {
  readonly severity: Problem['severity'];
  readonly code: string;
  readonly params: Params;
  readonly field?: Id;
}

/** What was recognised of a population on a sheet where its fields stand below each other. */
export interface Form {
  readonly view: SheetView;
  readonly layout: 'columns' | 'sheets';
  readonly rows: readonly FormRow[];
  /** Field → where it is named. */
  readonly headings: ReadonlyMap<Id, Place>;
  /** Reviewed criteria that have a line. */
  readonly criteria: ReadonlySet<string>;
  /** Reviewed criteria → the places of their lines. */
  readonly lines: ReadonlyMap<string, Place>;
  /** With a sheet for each unit: review stage → its column. */
  readonly stages: ReadonlyMap<string, number>;
  /** Fields, criteria and stages of which somebody has said where they stand. */
  readonly given: ReadonlySet<string>;
  /** First and last row of the header. */
  readonly header: { readonly top: number; readonly bottom: number };
  /** Where the form begins. */
  readonly start: Place;
  /** How many of the fields and criteria that may stand on a form do, and how many there are. */
  readonly known: number;
  readonly possible: number;
  /** Whether it may be taken for the population's form by its content alone. */
  readonly fits: boolean;
  readonly remarks: readonly Remark[];
}

/** A form as rows: every field of every row has its cell, wherever that stands. */
export class FormPart implements Part {
  readonly across: boolean;
  readonly single: boolean;
  readonly view: SheetView;
  private readonly fields: ReadonlySet<Id>;

  constructor(readonly form: Form) {
    this.view = form.view;
    this.across = form.layout === 'columns';
    this.single = form.layout === 'sheets';
    this.fields = new Set(form.rows.flatMap(({ cells }) => [...cells.keys()]));
  }

  get start(): Place {
    return this.form.start;
  }

  get length(): number {
    return this.form.rows.length;
  }

  holds(field: Field): boolean {
    return this.fields.has(field.id) || this.form.headings.has(field.id) || field.from === 'sheet';
  }

  locate(field: Field, index: number): Located | undefined {
    const located = this.form.rows[index]!.cells.get(field.id);
    if (field.from !== 'sheet' || (located !== undefined && !isBlank(located.cell))) return located;
    return { row: -1, column: -1, cell: { value: this.view.grid.sheet } };
  }

  areaOf(field: Field, index: number): Area | undefined {
    const located = this.form.rows[index]!.cells.get(field.id);
    return located && this.view.area(located.row, located.column);
  }

  anchor(index: number): Place {
    return this.form.rows[index]!.anchor;
  }

  words(field: Id): string {
    const place = this.form.headings.get(field);
    return place === undefined ? '' : writtenText(this.view.filled(place.row, place.column));
  }

  heading(field: Id): Place {
    return this.form.headings.get(field) ?? this.start;
  }
}
