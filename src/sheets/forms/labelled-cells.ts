import type { Id } from '../../rules/rule-set';
import { isBlank, writtenText } from '../cell';
import type { Located, Place } from '../part';
import type { SheetView } from '../sheet-view';
import type { FormWords } from './form-words';
import { isMeasure } from './side-words';

/** A field that a cell names, and the cell of its value. */
export interface LabelledCell {
  readonly field: Id;
  readonly label: Place;
  readonly value: Located;
}

/** Longer than a label and its value. */
const LONGEST = 500;

/**
 * Fields named outside a form's lines: `Đơn vị: UBND xã X` in one cell, above or below them; or, above the form's own
 * header, `Tên đơn vị` with the value in the next cell to the right that shows something.
 *
 * @param top the first row of the form's header, or of its lines
 * @param bottom its last line
 */
export function labelledCells(
  view: SheetView,
  words: FormWords,
  top: number,
  bottom: number,
): LabelledCell[] {
  const reader = new LabelReader(view, words);
  const found: LabelledCell[] = [];
  for (let row = 0; row < view.height; row++) {
    if (top <= row && row <= bottom) continue;
    for (const column of view.ownColumns(row)) {
      const labelled = reader.inOneCell(row, column) ?? (row < top ? reader.beside(row, column) : undefined);
      if (labelled !== undefined) found.push(labelled);
    }
  }
  return found;
}

class LabelReader {
  constructor(
    private readonly view: SheetView,
    private readonly words: FormWords,
  ) {}

  /** `Đơn vị: UBND xã X`; nothing where the whole text is a title, or the value a unit of measure. */
  inOneCell(row: number, column: number): LabelledCell | undefined {
    const text = this.textAt(row, column).replace(/^[([](.*)[)\]]$/u, '$1');
    const colon = text.indexOf(':');
    if (colon < 0 || this.fieldOf(text) !== undefined) return undefined;
    const value = text.slice(colon + 1).trim();
    const field = value === '' || isMeasure(value) ? undefined : this.fieldOf(text.slice(0, colon));
    if (field === undefined) return undefined;
    return { field, label: { row, column }, value: { row, column, cell: { value } } };
  }

  /** `Tên đơn vị` | UBND xã X */
  beside(row: number, column: number): LabelledCell | undefined {
    const text = this.textAt(row, column);
    const field = this.fieldOf(text);
    if (field === undefined) return undefined;
    const value = this.right(row, column);
    if (isBlank(value.cell) && !text.endsWith(':')) return undefined;
    return { field, label: { row, column }, value };
  }

  /** The next cell to the right that shows something, unless that names a field itself. */
  private right(row: number, column: number): Located {
    const next = this.view.ownColumns(row).find((other) => other > column);
    const end = this.view.area(row, column)?.right ?? column;
    if (next === undefined || this.isLabel(row, next)) return { row, column: end + 1, cell: undefined };
    return { row, column: next, cell: this.view.at(row, next) };
  }

  private isLabel(row: number, column: number): boolean {
    const text = this.textAt(row, column);
    return (
      text.endsWith(':') || this.fieldOf(text) !== undefined || this.inOneCell(row, column) !== undefined
    );
  }

  /** A stage's points stand in the lines. */
  private fieldOf(text: string): Id | undefined {
    const { field } = this.words.said(text);
    return field?.includes('@') ? undefined : field;
  }

  private textAt(row: number, column: number): string {
    const cell = this.view.at(row, column);
    if (typeof cell?.value !== 'string' || cell.error !== undefined) return '';
    const text = writtenText(cell);
    return text.length > LONGEST ? '' : text;
  }
}
