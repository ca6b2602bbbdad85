import type { Typed } from '../../rules/worksheets/typed';
import { isBlank } from '../cell';
import { isDateFormat, isPercentFormat } from '../cell-format';
import { address, type GridCell } from '../grid';

/** A row of a rule sheet, its cells by the ids of their columns. */
export class RuleLine<Column extends string> {
  constructor(
    readonly sheet: string,
    private readonly row: number,
    private readonly cells: readonly (GridCell | undefined)[],
    private readonly places: ReadonlyMap<Column, number>,
  ) {}

  get columns(): Column[] {
    return [...this.places.keys()];
  }

  /** Whether no column of ours holds anything: notes beside the table are the reader's own. */
  isBlank(): boolean {
    return this.columns.every((column) => !this.holds(column));
  }

  holds(column: Column): boolean {
    return !isBlank(this.at(column));
  }

  address(column: Column): string {
    return address(this.row, this.places.get(column) ?? 0);
  }

  /** What was typed there; undefined for a blank cell; a problem's code for what holds no value of a rule. */
  typed(column: Column): Typed | 'sheets.rules-cell-error' | 'sheets.rules-date' | undefined {
    const cell = this.at(column);
    if (cell === undefined || isBlank(cell)) return undefined;
    if (cell.error !== undefined || cell.value === null) return 'sheets.rules-cell-error';
    if (typeof cell.value === 'number' && isDateFormat(cell.format)) return 'sheets.rules-date';
    return { value: cell.value, percent: typeof cell.value === 'number' && isPercentFormat(cell.format) };
  }

  /** The words of a cell, '' for a blank one. */
  words(column: Column): string {
    const cell = this.at(column);
    return cell?.error ?? (isBlank(cell) ? '' : String(cell?.value));
  }

  private at(column: Column): GridCell | undefined {
    const place = this.places.get(column);
    return place === undefined ? undefined : this.cells[place];
  }
}
