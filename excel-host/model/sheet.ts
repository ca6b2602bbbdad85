import { rowsOf, type Area } from './area';
import type { Carried } from './carried';
import { EMPTY, type Cell } from './cell';
import type { DefinedName } from './defined-name';
import type { Link } from './link';
import { LinkTable } from './link-table';
import { newPageLayout, type PageLayout } from './page-layout';
import type { SheetProtection } from './protection';
import { PLAIN, type CellStyle } from './style';
import type { Table } from './table';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A row or column as a whole: its size in points, and the style of cells that have none of their own. */
export interface Line {
  readonly size?: number;
  readonly hidden?: boolean;
  readonly style?: CellStyle;
}

/** One worksheet: sparse cells and everything around them. */
export class Sheet {
  readonly rows = new Map<number, Map<number, Cell>>();
  readonly columnLines = new Map<number, Line>();
  readonly rowLines = new Map<number, Line>();
  /** The style of cells without a style of their own, their row's or their column's. */
  base: CellStyle;
  merges: Area[] = [];
  readonly tables: Table[] = [];
  readonly names: DefinedName[] = [];
  linked = new LinkTable();
  readonly carried: Carried[] = [];
  frozen: Area | undefined;
  page: PageLayout = newPageLayout();
  protection: SheetProtection | undefined;
  visibility: Visibility = 'Visible';
  /** `#RRGGBB`, or empty. */
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  /** Whether a filter of somebody's hides rows; which ones is not simulated. */
  isFiltered = false;
  /** In characters of the standard font. */
  standardWidth = 8.43;
  selection: Area = { top: 0, left: 0, bottom: 0, right: 0 };

  get links(): readonly Link[] {
    return this.linked.all();
  }

  set links(links: readonly Link[]) {
    this.linked = new LinkTable(links);
  }

  constructor(
    readonly id: string,
    public name: string,
    /** The look that clearing gives back. */
    readonly normal: CellStyle = PLAIN,
  ) {
    this.base = normal;
  }

  cell(row: number, column: number): Cell {
    return this.rows.get(row)?.get(column) ?? this.empty(row, column);
  }

  /** Keeps a cell; one without content and style of its own is forgotten. */
  put(row: number, column: number, cell: Cell): void {
    const nothing = cell.value === null && cell.formula === undefined;
    if (nothing && cell.style === this.styleBelow(row, column)) {
      this.rows.get(row)?.delete(column);
      return;
    }
    let cells = this.rows.get(row);
    if (cells === undefined) this.rows.set(row, (cells = new Map()));
    cells.set(column, cell);
  }

  /** The cells that are kept inside an area, by row and column, without order. */
  *kept(area: Area): Generator<readonly [row: number, column: number, cell: Cell]> {
    for (const row of this.keptRows(area)) {
      for (const [column, cell] of this.rows.get(row) ?? []) {
        if (column >= area.left && column <= area.right) yield [row, column, cell];
      }
    }
  }

  private keptRows(area: Area): number[] {
    const few = area.bottom - area.top < this.rows.size;
    const rows = few ? [...rowsOf(area)] : [...this.rows.keys()];
    return rows.filter((row) => row >= area.top && row <= area.bottom && this.rows.has(row));
  }

  /** The style a cell without its own would have. */
  styleBelow(row: number, column: number): CellStyle {
    return this.rowLines.get(row)?.style ?? this.columnLines.get(column)?.style ?? this.base;
  }

  private empty(row: number, column: number): Cell {
    const style = this.styleBelow(row, column);
    return style === PLAIN ? EMPTY : { value: null, style };
  }
}
