import { WHOLE_SHEET } from '../../model/area';
import type { Cell } from '../../model/cell';
import type { Sheet } from '../../model/sheet';
import type { CellStyle } from '../../model/style';
import type { WorkbookModel } from '../../model/workbook';
import { cellShape } from './cell';
import { frameShape, rangeShape } from './frame';
import type { CellShape, Changes, Matrix, SheetShape, StyleShape } from './shapes';
import { styleShape } from './style';

/** With more changed cells than this a sheet is shown anew. */
const MANY = 20_000;

/** A sheet as the page has it. */
interface Shown {
  readonly id: string;
  name: string;
  hidden: 0 | 1;
  /** Everything of it but cells, as a text. */
  readonly frame: string;
  cells: Map<number, Map<number, Cell>>;
}

/**
 * Tells a page what has changed in a workbook since it was last told: first everything, then what is new. Knows the
 * model alone; nothing has to say what it changed.
 */
export class Feed {
  private readonly shown = new Map<Sheet, Shown>();
  private readonly keys = new Map<CellStyle, string>();
  private readonly sameStyles = new Map<string, string>();
  private fresh: Record<string, StyleShape> = {};
  private showings = 0;
  /** The active sheet and selection as the page has them. */
  private pageAt = '';

  constructor(private readonly workbook: WorkbookModel) {}

  /** What is new. Afterwards the page is taken to know it. */
  take(): Changes {
    const { sheets } = this.workbook;
    const gone = [...this.shown.keys()].filter((sheet) => !sheets.includes(sheet));
    const removed = gone.map((sheet) => this.idOf(sheet));
    for (const sheet of gone) this.shown.delete(sheet);
    const shown: SheetShape[] = [];
    const renamed: { id: string; name: string }[] = [];
    const visibility: { id: string; hidden: 0 | 1 }[] = [];
    const cells: { id: string; cells: Matrix<CellShape | null> }[] = [];
    for (const sheet of sheets) {
      const before = this.shown.get(sheet);
      const changed = before === undefined ? undefined : this.changed(sheet, before);
      if (before === undefined || changed === undefined) {
        if (before !== undefined) removed.push(before.id);
        shown.push(this.show(sheet));
        continue;
      }
      if (before.name !== sheet.name) renamed.push({ id: before.id, name: (before.name = sheet.name) });
      const hidden = hiddenOf(sheet);
      if (before.hidden !== hidden) visibility.push({ id: before.id, hidden: (before.hidden = hidden) });
      if (Object.keys(changed).length > 0) cells.push({ id: before.id, cells: changed });
    }
    const styles = this.fresh;
    this.fresh = {};
    const order = sheets.map((sheet) => this.idOf(sheet));
    return { styles, shown, removed, renamed, visibility, order, cells, ...this.activeNow() };
  }

  /** Takes note that the page itself shows the active sheet and selection. */
  pageIsThere(): void {
    this.activeNow();
  }

  private activeNow(): Pick<Changes, 'active'> {
    const { active } = this.workbook;
    const now = { id: this.idOf(active), selection: rangeShape(active.selection) };
    const text = JSON.stringify(now);
    if (text === this.pageAt) return {};
    this.pageAt = text;
    return { active: now };
  }

  /** The sheet that the page calls by this id, also where it was shown anew since; undefined for one that is gone. */
  sheetOf(id: string): Sheet | undefined {
    return this.workbook.sheets.find((sheet) => id.startsWith(`${sheet.id}#`));
  }

  /** Lets a sheet be shown anew, because the page may have changed what it shows. */
  forget(sheet: Sheet): void {
    const before = this.shown.get(sheet);
    if (before !== undefined) this.shown.set(sheet, { ...before, frame: '' });
  }

  private idOf(sheet: Sheet): string {
    return this.shown.get(sheet)?.id ?? '';
  }

  private show(sheet: Sheet): SheetShape {
    this.showings += 1;
    const id = `${sheet.id}#${this.showings}`;
    const frame = frameShape(sheet, (style) => this.key(style));
    const cellData: Matrix<CellShape> = {};
    for (const [row, column, cell] of sheet.kept(WHOLE_SHEET)) {
      (cellData[row] ??= {})[column] = this.cell(sheet, cell, row, column);
    }
    const hidden = hiddenOf(sheet);
    this.shown.set(sheet, {
      id,
      name: sheet.name,
      hidden,
      frame: JSON.stringify(frame),
      cells: copyOf(sheet),
    });
    return { id, name: sheet.name, hidden, ...frame, cellData };
  }

  /** The cells that are not as they were shown; undefined where more than cells has changed. */
  private changed(sheet: Sheet, before: Shown): Matrix<CellShape | null> | undefined {
    const frame = JSON.stringify(frameShape(sheet, (style) => this.key(style)));
    if (frame !== before.frame) return undefined;
    const changes: Matrix<CellShape | null> = {};
    let count = 0;
    const put = (row: number, column: number, cell: CellShape | null): void => {
      (changes[row] ??= {})[column] = cell;
      count += 1;
    };
    for (const [row, cells] of before.cells) {
      const now = sheet.rows.get(row);
      for (const column of cells.keys()) if (now?.has(column) !== true) put(row, column, null);
    }
    for (const [row, cells] of sheet.rows) {
      const then = before.cells.get(row);
      for (const [column, cell] of cells) {
        if (!same(then?.get(column), cell)) put(row, column, this.cell(sheet, cell, row, column));
      }
    }
    if (count > MANY) return undefined;
    if (count > 0) before.cells = copyOf(sheet);
    return changes;
  }

  /** A look that the cell has from its row, its column or its sheet is told with those. */
  private cell(sheet: Sheet, cell: Cell, row: number, column: number): CellShape {
    const below = sheet.styleBelow(row, column);
    return cellShape(cell, cell.style === below ? undefined : this.key(cell.style));
  }

  /** A key for each look, the same for looks that cannot be told apart. */
  private key(style: CellStyle): string {
    const known = this.keys.get(style);
    if (known !== undefined) return known;
    const shape = styleShape(style);
    const text = JSON.stringify(shape);
    let key = this.sameStyles.get(text);
    if (key === undefined) {
      key = `look-${this.sameStyles.size + 1}`;
      this.sameStyles.set(text, key);
      this.fresh[key] = shape;
    }
    this.keys.set(style, key);
    return key;
  }
}

const hiddenOf = ({ visibility }: Sheet): 0 | 1 => (visibility === 'Visible' ? 0 : 1);

const copyOf = (sheet: Sheet): Map<number, Map<number, Cell>> =>
  new Map([...sheet.rows].map(([row, cells]) => [row, new Map(cells)]));

/** Cells are never changed in place, but calculating puts new ones in the place of equal ones. */
function same(one: Cell | undefined, other: Cell): boolean {
  if (one === other) return true;
  if (one === undefined || one.formula !== other.formula || one.style !== other.style) return false;
  return one.value === other.value || JSON.stringify(one.value) === JSON.stringify(other.value);
}
