import type { CellStyle, SheetDocument } from '../../../reports/sheet-document';
import type { Area } from '../../../sheets/grid';

/** A rectangle of cells of one style. */
export interface Band {
  readonly style: CellStyle;
  readonly area: Area;
}

/** The styles of a document in few rectangles: runs down each column, joined with equal ones beside them. */
export function bandsOf(document: SheetDocument): Band[] {
  const done: Band[] = [];
  let open = new Map<string, Band>();
  const columns = stylesByColumn(document);
  columns.forEach((styles, column) => {
    const next = new Map<string, Band>();
    for (const run of runsOf(styles, column)) {
      const key = `${run.area.top} ${run.area.bottom} ${run.style}`;
      const beside = open.get(key);
      open.delete(key);
      next.set(key, beside ? { ...run, area: { ...run.area, left: beside.area.left } } : run);
    }
    for (const band of open.values()) done.push(band);
    open = next;
  });
  return [...done, ...open.values()];
}

/** Columns of styles; a merged cell's style is that of all cells under it, for their borders. */
function stylesByColumn({ cells, merges }: SheetDocument): (CellStyle | undefined)[][] {
  const columns: (CellStyle | undefined)[][] = [];
  const put = (row: number, column: number, style: CellStyle): void => {
    (columns[column] ??= [])[row] = style;
  };
  for (const { row, column, style } of cells) put(row, column, style);
  for (const { top, left, bottom, right } of merges) {
    const style = columns[left]?.[top];
    if (style === undefined) continue;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if (columns[column]?.[row] === undefined) put(row, column, style);
      }
    }
  }
  return Array.from(columns, (column) => Array.from(column ?? []));
}

function runsOf(styles: readonly (CellStyle | undefined)[], column: number): Band[] {
  const runs: Band[] = [];
  let top = 0;
  for (let row = 1; row <= styles.length; row++) {
    const style = styles[top];
    if (row < styles.length && styles[row] === style) continue;
    if (style !== undefined)
      runs.push({ style, area: { top, left: column, bottom: row - 1, right: column } });
    top = row;
  }
  return runs;
}
