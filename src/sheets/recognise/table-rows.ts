import { writtenText } from '../cell';
import type { SheetView } from '../sheet-view';
import { headerKey } from './header-key';
import { isNumberingRow } from './numbering-row';
import { rowCells, type ColumnRoles, type RowCells } from './row-cells';
import { isFootnote, isSignature, isSignerOffice, isTotal } from './row-words';
import { isMarkerAlone, markerOf } from './section-marker';
import { isMarkedInSerial, sectionOf, type Section } from './section-row';

/** What stands below a header. Rows count from 0 in the grid. */
export interface TableRows {
  readonly data: readonly number[];
  /** For each row of data the index of its section, −1 before the first. */
  readonly sectionOf: readonly number[];
  readonly sections: readonly Section[];
  /** Rows that hold values and no key, or not the part of it that is their own. */
  readonly keyless: readonly number[];
  /** Rows taken for sections although they hold values. */
  readonly sectionsWithValues: readonly number[];
  /** Rows that look like data and stand below the signatures. */
  readonly afterEnd: readonly number[];
}

/** Tells the rows of a table apart, down to the signatures or the end of the sheet. */
export function tableRows(view: SheetView, roles: ColumnRoles): TableRows {
  return view.isCsv ? plainRows(view, roles) : new RowReader(view, roles).read();
}

/** In a CSV every line below the header that is not blank is data. */
function plainRows(view: SheetView, roles: ColumnRoles): TableRows {
  const data: number[] = [];
  const keyless: number[] = [];
  for (let row = roles.header.bottom + 1; row < roles.header.end; row++) {
    const cells = rowCells(view, row, roles);
    if (cells.named) data.push(row);
    else if (cells.values + cells.keyTexts.length > 0) keyless.push(row);
  }
  const sectionOf = data.map(() => -1);
  return { data, sectionOf, sections: [], keyless, sectionsWithValues: [], afterEnd: [] };
}

/** Cells a row of signatures or of a total may have beside its words. */
const FEW = 4;

class RowReader {
  private readonly data: number[] = [];
  private readonly sectionOf: number[] = [];
  private readonly sections: Section[] = [];
  private readonly keyless: number[] = [];
  private readonly sectionsWithValues: number[] = [];
  private readonly marksAreSections: boolean;
  private readonly headerWords: ReadonlyMap<number, ReadonlySet<string>>;
  /** Directly below a header, where its numbering row may stand. */
  private belowHeader = true;
  /** The roman number of the last section that has one. */
  private reached = 0;

  constructor(
    private readonly view: SheetView,
    private readonly roles: ColumnRoles,
  ) {
    this.headerWords = new Map(
      roles.header.all.map(({ column, path }) => [column, new Set(path.map(headerKey))]),
    );
    this.marksAreSections = this.hasPlainRows();
  }

  read(): TableRows {
    this.takeAbove();
    let row = this.roles.header.bottom + 1;
    while (row < this.roles.header.end && this.take(row)) row++;
    const { data, sectionOf, sections, keyless, sectionsWithValues } = this;
    return { data, sectionOf, sections, keyless, sectionsWithValues, afterEnd: this.dataFrom(row + 1) };
  }

  /** A numbered section row right above the header, where the header stands again below each section. */
  private takeAbove(): void {
    const row = this.roles.header.top - 1;
    if (!this.roles.hasSections || row < 0) return;
    const cells = rowCells(this.view, row, this.roles);
    const isNumbered = cells.own.some((column) => {
      const text = writtenText(this.view.at(row, column));
      return isMarkerAlone(text) || markerOf(text) !== undefined;
    });
    if (isNumbered && cells.own.length <= 2) this.takeSection(cells);
  }

  /** @returns false at the signatures, where the table ends */
  private take(row: number): boolean {
    const cells = rowCells(this.view, row, this.roles);
    if (cells.own.length === 0) return true;
    if (this.isHeading(cells)) return true;
    if (this.isSum(cells)) return true;
    if (this.isEnd(cells)) return false;
    if (this.isNote(cells) || this.takeSection(cells)) return true;
    const fresh = cells.own.some((column) => this.roles.mapped.has(column));
    if (!cells.named) {
      if (cells.values > 0) this.keyless.push(row);
    } else if (fresh) {
      this.data.push(row);
      this.sectionOf.push(this.sections.length - 1);
      this.belowHeader = false;
    }
    return true;
  }

  /** The numbering row, or the header said again on a new page. */
  private isHeading(cells: RowCells): boolean {
    if (this.repeatsHeader(cells)) {
      this.belowHeader = true;
      return true;
    }
    return this.belowHeader && isNumberingRow(this.textsOf(cells));
  }

  private repeatsHeader({ row, own, keyTexts }: RowCells): boolean {
    const says = (column: number, text: string): boolean =>
      this.headerWords.get(column)?.has(headerKey(text)) === true;
    if (keyTexts.length > 0 ? !says(this.roles.keys[0]!, keyTexts[0]!) : !this.belowHeader) return false;
    return own.every((column) => says(column, writtenText(this.view.at(row, column))));
  }

  private isSum(cells: RowCells): boolean {
    if (cells.keyTexts.length > 0) return cells.keyTexts.some(isTotal);
    const first = cells.own.find((column) => typeof this.view.at(cells.row, column)?.value === 'string');
    return first !== undefined && isTotal(writtenText(this.view.at(cells.row, first)));
  }

  private isEnd(cells: RowCells): boolean {
    if (cells.own.length > FEW) return false;
    const signs = cells.own.filter((column) => this.isSign(cells, column));
    if (signs.length > 0) {
      // whatever else the row holds must not be a value that is read
      return cells.own.every((column) => signs.includes(column) || !this.isValue(column));
    }
    const keyed = cells.keyTexts.length > 0;
    const offices = cells.own.every((column) => isSignerOffice(writtenText(this.view.at(cells.row, column))));
    return offices && !keyed && this.data.length > 0;
  }

  private isSign({ row, keyTexts }: RowCells, column: number): boolean {
    const isDateOfRow = keyTexts.length > 0 && this.roles.dates.has(column);
    return !isDateOfRow && isSignature(writtenText(this.view.at(row, column)));
  }

  private isValue(column: number): boolean {
    return this.roles.mapped.has(column) && !this.roles.keys.includes(column);
  }

  private takeSection(cells: RowCells): boolean {
    const marked = isMarkedInSerial(cells);
    if (marked && !this.marksAreSections) return false;
    const withValues = marked && cells.values > 0;
    const bare = withValues ? { ...cells, values: 0, own: this.leading(cells) } : cells;
    const section = sectionOf(this.view, bare, this.roles, this.reached);
    if (section === undefined) return false;
    if (withValues) this.sectionsWithValues.push(cells.row);
    this.sections.push(section);
    if (section.roman > 0) this.reached = section.roman;
    return true;
  }

  private leading({ own }: RowCells): number[] {
    return own.filter((column) => column <= this.roles.keys[0]!);
  }

  private isNote(cells: RowCells): boolean {
    return cells.values === 0 && isFootnote(writtenText(this.view.at(cells.row, cells.own[0]!)));
  }

  /** Whether a row with a key and values has another STT than a section's: only then does `II` mark a section. */
  private hasPlainRows(): boolean {
    for (let row = this.roles.header.bottom + 1; row < this.roles.header.end; row++) {
      const cells = rowCells(this.view, row, this.roles);
      if (cells.keyTexts.length > 0 && cells.values > 0 && !isMarkedInSerial(cells)) return true;
    }
    return false;
  }

  /** Names and offices of signers are texts in few columns; a row of data has most columns, or a number. */
  private dataFrom(start: number): number[] {
    const rows: number[] = [];
    const most = Math.max(1, (this.roles.mapped.size - this.roles.keys.length) / 2);
    for (let row = start; row < this.roles.header.end; row++) {
      const cells = rowCells(this.view, row, this.roles);
      const hasNumber = cells.own.some(
        (column) => this.isValue(column) && typeof this.view.at(row, column)?.value !== 'string',
      );
      if (cells.keyTexts.length === 0 || cells.values < most || this.isEnd(cells)) continue;
      if (hasNumber || cells.values > 2) rows.push(row);
    }
    return rows;
  }

  private textsOf({ row, own }: RowCells): string[] {
    return own.map((column) => writtenText(this.view.at(row, column)));
  }
}
