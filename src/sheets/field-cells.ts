import type { Params, Problem } from '../engine/problem';
import { tidy } from '../engine/text/fold';
import type { ColumnAnswers } from '../rules/reading/column-questions';
import { isBlank, MAX_TEXT, writtenText } from './cell';
import type { GridCell } from './grid';
import { asAnswered } from './legacy/as-answered';
import type { Part } from './part';
import type { NumberField } from './values/number-field';
import type { Report } from './values/report';

/** Takes a problem of one row's value. */
export type RowReport = (row: number, severity: Problem['severity'], code: string, params: Params) => void;

/** Takes a problem of a field's column on one sheet. */
export type ColumnReport = (part: Part, severity: Problem['severity'], code: string, params: Params) => void;

/** The cells of one field on one sheet, row by row. */
export class FieldCells {
  readonly length: number;
  private row = 0;

  /**
   * @param first the number in the population of the part's first row
   * @param answers what was answered about the column
   * @param take takes problems with the population's row number
   * @param takeOfColumn takes problems of the whole column on this sheet
   */
  constructor(
    readonly field: NumberField,
    readonly part: Part,
    readonly first: number,
    readonly answers: ColumnAnswers,
    private readonly take: RowReport,
    private readonly takeOfColumn: ColumnReport,
  ) {
    this.length = part.length;
  }

  /** Reports about the row last visited. */
  readonly report: Report = (severity, code, params) =>
    this.take(this.first + this.row, severity, code, params);

  readonly reportColumn: Report = (severity, code, params) =>
    this.takeOfColumn(this.part, severity, code, params);

  /**
   * Visits every row with the cell that holds its value. An error value or a text longer than Excel allows is
   * reported, and its row left out.
   */
  visit(value: (row: number, cell: GridCell) => void, blank: (row: number) => void = this.missing): void {
    for (this.row = 0; this.row < this.length; this.row++) {
      const cell = this.part.locate(this.field, this.row)?.cell;
      if (cell === undefined || isBlank(cell)) blank(this.first + this.row);
      else if (this.isSound(cell)) {
        this.askAboutLegacyText(cell);
        value(this.first + this.row, asAnswered(cell, this.answers));
      }
    }
  }

  /** The cells of all rows, as they stand. */
  *all(): Generator<GridCell | undefined> {
    for (let row = 0; row < this.length; row++) yield this.part.locate(this.field, row)?.cell;
  }

  /** A row without a value: an error where the field is required. */
  readonly missing = (row: number): void => {
    if (this.field.required) this.take(row, 'error', 'sheets.value-missing', { column: this.field.title });
  };

  /** Converted text stays a question until it is confirmed. */
  private askAboutLegacyText(cell: GridCell): void {
    if (cell.legacy === undefined || this.answers['sheets.legacy-text'] !== undefined) return;
    const { encoding, written } = cell.legacy;
    const params = { column: this.field.title, encoding, written: tidy(written), text: writtenText(cell) };
    this.report('question', 'sheets.legacy-text', params);
  }

  private isSound(cell: GridCell): boolean {
    const column = this.field.title;
    if (cell.error !== undefined) this.report('error', 'sheets.cell-error', { column, written: cell.error });
    else if (typeof cell.value === 'string' && cell.value.length > MAX_TEXT) {
      this.report('error', 'sheets.text-too-long', { column, length: cell.value.length, most: MAX_TEXT });
    } else return true;
    return false;
  }
}
