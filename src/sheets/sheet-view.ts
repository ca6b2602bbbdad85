import { isBlank } from './cell';
import type { Area, Grid, GridCell } from './grid';

/** A grid seen through its merged areas, cut to the cells that show something. */
export class SheetView {
  /** One more than the last row that shows something. */
  readonly height: number;
  /** One more than the last column that shows something. */
  readonly width: number;
  private readonly areas: ReadonlyMap<number, readonly Area[]>;

  constructor(readonly grid: Grid) {
    this.height = heightOf(grid);
    this.width = widthOf(grid, this.height);
    this.areas = areasByRow(grid, this.height, this.width);
  }

  get isCsv(): boolean {
    return this.grid.source === 'csv';
  }

  /** The cell as it stands there, whatever is merged. */
  at(row: number, column: number): GridCell | undefined {
    return this.grid.rows[row]?.[column];
  }

  /** The merged area the cell lies in. */
  area(row: number, column: number): Area | undefined {
    if (this.areas.size === 0) return undefined;
    return this.areas.get(row)?.find((area) => area.left <= column && column <= area.right);
  }

  /**
   * The row that holds what a cell shows: its own, or the top one of an area merged downwards. −1 where an area
   * reaches over from a column further left, whose value belongs to that column.
   */
  originRow(row: number, column: number): number {
    const area = this.area(row, column);
    if (area === undefined) return row;
    return area.left === column ? area.top : -1;
  }

  /**
   * The column that holds what a cell shows: its own, or the left one of an area merged across. −1 where an area
   * reaches down from a row further up, whose value belongs to that row.
   */
  originColumn(row: number, column: number): number {
    const area = this.area(row, column);
    if (area === undefined) return column;
    return area.top === row ? area.left : -1;
  }

  /** The cell whose value fills this place, a text merged downwards included. */
  filled(row: number, column: number): GridCell | undefined {
    const origin = this.originRow(row, column);
    return origin < 0 ? undefined : this.at(origin, column);
  }

  /** Columns of the row whose own cell shows something and is not hidden under a merged area. */
  ownColumns(row: number): number[] {
    const cells = this.grid.rows[row];
    const columns: number[] = [];
    for (let column = 0; cells !== undefined && column < cells.length; column++) {
      if (!isBlank(cells[column]) && this.originRow(row, column) === row) columns.push(column);
    }
    return columns;
  }
}

function heightOf(grid: Grid): number {
  let height = grid.rows.length;
  while (height > 0 && (grid.rows[height - 1] ?? []).every(isBlank)) height--;
  return height;
}

function widthOf(grid: Grid, height: number): number {
  let width = 0;
  for (let row = 0; row < height; row++) {
    const cells = grid.rows[row] ?? [];
    let end = cells.length;
    while (end > width && isBlank(cells[end - 1])) end--;
    width = Math.max(width, end);
  }
  return width;
}

function areasByRow(grid: Grid, height: number, width: number): Map<number, Area[]> {
  const areas = new Map<number, Area[]>();
  for (const area of grid.merges) {
    const single = area.top === area.bottom && area.left === area.right;
    if (single || area.top < 0 || area.left < 0 || area.left >= width) continue;
    for (let row = area.top; row <= Math.min(area.bottom, height - 1); row++) {
      const sameRow = areas.get(row);
      if (sameRow) sameRow.push(area);
      else areas.set(row, [area]);
    }
  }
  return areas;
}
