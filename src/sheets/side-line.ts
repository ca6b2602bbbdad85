import type { Params, Problem, SourceCell } from '../engine/problem';
import { isBlank, writtenText } from './cell';
import type { GridCell } from './grid';
import { problemPlace, sourceCell } from './place';
import { isFootnote, isSignature, isTotal } from './recognise/row-words';
import type { SheetView } from './sheet-view';

/** One line of a sheet beside the populations, with what is wrong in it. */
export class SideLine<Id extends string> {
  readonly problems: Problem[] = [];

  constructor(
    readonly view: SheetView,
    readonly row: number,
    private readonly columns: ReadonlyMap<Id, number>,
  ) {}

  /** Where the column stands; undefined where the sheet has none. */
  columnOf(column: Id): number | undefined {
    return this.columns.get(column);
  }

  /** Whether all of these columns are blank. */
  isBlank(columns: Iterable<Id> = this.columns.keys()): boolean {
    return [...columns].every((column) => this.text(column) === '');
  }

  /** Signatures below the table: the columns that every line fills in hold one, or nothing. */
  isEnd(main: readonly Id[]): boolean {
    const written = main.map((column) => this.text(column));
    if (this.view.isCsv || written.some((text) => text !== '' && !isSignature(text))) return false;
    return this.own.some(isSignature);
  }

  /** A total, a footnote, or a line that only heads others. */
  isRemark(main: readonly Id[]): boolean {
    if (this.view.isCsv || !this.isBlank(main)) return false;
    const own = this.own;
    return own.length <= 1 || own.some((text) => isTotal(text) || isFootnote(text));
  }

  cell(column: Id): GridCell | undefined {
    const at = this.columns.get(column);
    return at === undefined ? undefined : this.view.filled(this.row, at);
  }

  text(column: Id): string {
    return writtenText(this.cell(column));
  }

  /** The text in any column of the sheet. */
  textAt(column: number): string {
    return writtenText(this.view.filled(this.row, column));
  }

  source(column: Id): SourceCell {
    return this.sourceAt(this.placeOf(column));
  }

  sourceAt(column: number): SourceCell {
    return sourceCell(this.view.grid, this.row, column);
  }

  /** Reports a problem at a column of this line; at the first known one where the sheet lacks it. */
  fail(column: Id, code: string, params: Params, severity: Problem['severity'] = 'error'): undefined {
    return this.failAt(this.placeOf(column), code, params, severity);
  }

  failAt(column: number, code: string, params: Params, severity: Problem['severity'] = 'error'): undefined {
    this.problems.push({ severity, code, params, ...problemPlace(this.view.grid, this.row, column) });
    return undefined;
  }

  private placeOf(column: Id): number {
    return this.columns.get(column) ?? Math.min(...this.columns.values());
  }

  private get own(): string[] {
    return this.view
      .ownColumns(this.row)
      .map((column) => this.view.at(this.row, column))
      .filter((cell) => !isBlank(cell))
      .map(writtenText);
  }
}
