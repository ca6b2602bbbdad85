import { isBlank, writtenText } from '../cell';
import type { Located } from '../part';
import { isHollow } from '../recognise/row-cells';
import { isNumberAlone } from '../recognise/numbering';
import { isNumberingRow, textsOf } from '../recognise/numbering-row';
import type { SheetView } from '../sheet-view';
import type { FormLines } from './form-lines';
import type { FormWords } from './form-words';
import { isLabelHeading, isSideHeading } from './side-words';
import { tailColumns, type TailColumns } from './tail-columns';

/** One unit of a form whose units stand beside each other: one column, or one for each stage below its name. */
export interface UnitColumns {
  readonly key: Located;
  /** Its first and last column. */
  readonly left: number;
  readonly right: number;
  /** Tail → column. */
  readonly tails: ReadonlyMap<string, number>;
}

export interface UnitsAcross {
  readonly keyRow: number;
  readonly units: readonly UnitColumns[];
  /** Columns that hold values of lines and have no unit above them. */
  readonly keyless: readonly number[];
  /** Further columns of one stage below one unit. */
  readonly twice: TailColumns['columns'];
}

/** What stands in the head of the sheet may look like lines. */
const TRIED = 5;

/** How far above a form's first line its units may be named. */
const REACH = 12;

/** The units that stand across, right of the labels and above the lines. */
export function unitColumns(view: SheetView, lines: FormLines, words: FormWords): UnitsAcross | undefined {
  const finder = new UnitFinder(view, lines, words);
  for (const first of finder.firstLines().slice(0, TRIED)) {
    const tails = tailColumns(view, words, lines.end, first);
    const below = tails === undefined ? first : Math.min(...tails.columns.map(({ row }) => row));
    const keyRow = finder.keyRow(below);
    if (keyRow !== undefined) return finder.units(keyRow, first, tails?.columns ?? []);
  }
  return undefined;
}

class UnitFinder {
  /** The line that is labelled as the key. */
  private readonly keyLine: number | undefined;

  constructor(
    private readonly view: SheetView,
    private readonly lines: FormLines,
    private readonly words: FormWords,
  ) {
    const { key, fields } = words.population;
    const elsewhere = new Set(fields.filter(({ from = 'column' }) => from !== 'column').map(({ id }) => id));
    const named = key.find((id) => !elsewhere.has(id));
    this.keyLine = named === undefined ? undefined : lines.fields.get(named)?.row;
  }

  /** Rows with which the lines may begin, from the top. */
  firstLines(): number[] {
    const rows = [...this.lines.fields.values(), ...this.lines.heads.values()].map(({ row }) => row);
    return [...new Set(rows.filter((row) => row !== this.keyLine))].sort((a, b) => a - b);
  }

  /**
   * The row above with the most names right of the labels; of equals one whose labels say `STT` or `Tiêu chí`, then
   * one without labels, then the nearest. The line of the key itself, where it has as many.
   */
  keyRow(below: number): number | undefined {
    const rows = Array.from({ length: Math.min(REACH, below) }, (_, i) => below - 1 - i);
    const counts = new Map(rows.map((row) => [row, this.namesIn(row).length]));
    const most = Math.max(1, ...counts.values());
    if (this.keyLine !== undefined && this.namesIn(this.keyLine).length >= most) return this.keyLine;
    const fullest = rows.filter((row) => counts.get(row) === most);
    const labels = (row: number): string[] =>
      Array.from({ length: this.lines.end + 1 }, (_, column) => writtenText(this.view.filled(row, column)));
    return (
      fullest.find((row) => labels(row).some(isLabelHeading)) ??
      fullest.find((row) => labels(row).every((text) => text === '')) ??
      fullest[0]
    );
  }

  units(keyRow: number, first: number, tails: TailColumns['columns']): UnitsAcross {
    const own = this.ownIn(keyRow);
    const names = new Set(this.namesIn(keyRow));
    const blocks = own.map((left, i) => {
      const open = tails.length === 0 ? left : (own[i + 1] ?? this.view.width) - 1;
      const merged = this.view.area(keyRow, left)?.right;
      const within = tails.filter(({ column }) => left <= column && column <= (merged ?? open));
      return { left, right: merged ?? Math.max(left, ...within.map(({ column }) => column)), within };
    });
    const units = blocks
      .filter(({ left }) => names.has(left))
      .map(({ left, right, within }): UnitColumns => {
        const key = { row: keyRow, column: left, cell: this.view.at(keyRow, left) };
        // of two columns of one stage the first counts
        const columns = new Map(within.toReversed().map(({ tail, column }) => [tail, column]));
        return { key, left, right, tails: columns };
      });
    const twice = blocks.flatMap(({ left, within }) =>
      names.has(left) ? within.filter(({ tail }, i) => i > within.findIndex((one) => one.tail === tail)) : [],
    );
    const keyless = this.keylessColumns(blocks, first);
    return { keyRow, units, keyless, twice };
  }

  /** Columns outside of all blocks that hold values of lines, with no heading that says what else they are. */
  private keylessColumns(blocks: readonly { left: number; right: number }[], first: number): number[] {
    const rows = this.firstLines().filter((row) => row >= first);
    return Array.from({ length: this.view.width }, (_, column) => column).filter(
      (column) =>
        column > this.lines.end &&
        !blocks.some(({ left, right }) => left <= column && column <= right) &&
        !this.isAside(column, first) &&
        rows.some((row) => hasValue(this.view, row, column)),
    );
  }

  /** Whether a heading above the lines says that a column holds no unit's values. */
  private isAside(column: number, first: number): boolean {
    for (let row = first - 1; row >= Math.max(0, first - REACH); row--) {
      const area = this.view.area(row, column);
      const cell = this.view.at(area?.top ?? row, area?.left ?? column);
      if (typeof cell?.value !== 'string' || isBlank(cell) || isNumberAlone(writtenText(cell))) continue;
      return isSideHeading(writtenText(cell));
    }
    return false;
  }

  private ownIn(row: number): number[] {
    return this.view.ownColumns(row).filter((column) => column > this.lines.end);
  }

  /** The columns of a row's names; in the line of the key whatever is no heading beside the units. */
  private namesIn(row: number): number[] {
    if (isNumberingRow(textsOf(this.view, row))) return [];
    return this.ownIn(row).filter((column) =>
      row === this.keyLine
        ? !isSideHeading(writtenText(this.view.at(row, column)))
        : this.isName(row, column),
    );
  }

  /** A text that may be a unit's name: no heading of remarks, maxima or sums, no stage, no number. */
  private isName(row: number, column: number): boolean {
    const cell = this.view.at(row, column);
    if (typeof cell?.value !== 'string' || isBlank(cell)) return false;
    const text = writtenText(cell);
    if (isSideHeading(text) || isLabelHeading(text) || isNumberAlone(text)) return false;
    if (this.words.tail([text]) !== undefined) return false;
    return !this.words.population.key.includes(this.words.said(text).field ?? '');
  }
}

/** Whether a place shows a value of its own, and not what a formula gives for an unfilled form. */
export function hasValue(view: SheetView, row: number, column: number): boolean {
  const cell = view.at(row, column);
  return cell !== undefined && !isBlank(cell) && !isHollow(cell) && view.originRow(row, column) === row;
}
