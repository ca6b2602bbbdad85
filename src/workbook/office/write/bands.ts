import type { CellStyle, DocumentCell, SheetDocument } from '../../../reports/sheet-document';
import type { Area } from '../../../sheets/grid';

/** How cells look: a style, and whether they lead somewhere. */
export interface BandLook {
  readonly style: CellStyle;
  readonly isLinked?: true;
}

/** A rectangle of cells of one look. */
export interface Band extends BandLook {
  readonly area: Area;
}

/** The looks of a document in few rectangles: runs down each column, joined with equal ones beside them. */
export function bandsOf(
  document: SheetDocument,
  isLinked: (cell: DocumentCell) => boolean = () => false,
): Band[] {
  const done: Band[] = [];
  let open = new Map<string, Band>();
  const columns = looksByColumn(document, isLinked);
  columns.forEach((looks, column) => {
    const next = new Map<string, Band>();
    for (const run of runsOf(looks, column)) {
      const key = `${run.area.top} ${run.area.bottom} ${keyOf(run)}`;
      const beside = open.get(key);
      open.delete(key);
      next.set(key, beside ? { ...run, area: { ...run.area, left: beside.area.left } } : run);
    }
    for (const band of open.values()) done.push(band);
    open = next;
  });
  return [...done, ...open.values()];
}

/** One text for each look. */
export function keyOf({ style, isLinked }: BandLook): string {
  return isLinked ? `${style} link` : style;
}

/** Columns of looks; a merged cell's style is that of all cells under it, for their borders. */
function looksByColumn(
  { cells, merges }: SheetDocument,
  isLinked: (cell: DocumentCell) => boolean,
): (BandLook | undefined)[][] {
  const columns: (BandLook | undefined)[][] = [];
  const put = (row: number, column: number, look: BandLook): void => {
    (columns[column] ??= [])[row] = look;
  };
  for (const cell of cells) {
    const { row, column, style } = cell;
    put(row, column, isLinked(cell) ? { style, isLinked: true } : { style });
  }
  for (const { top, left, bottom, right } of merges) {
    const style = columns[left]?.[top]?.style;
    if (style === undefined) continue;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if (columns[column]?.[row] === undefined) put(row, column, { style });
      }
    }
  }
  return Array.from(columns, (column) => Array.from(column ?? []));
}

function runsOf(looks: readonly (BandLook | undefined)[], column: number): Band[] {
  const runs: Band[] = [];
  let top = 0;
  for (let row = 1; row <= looks.length; row++) {
    const look = looks[top];
    const next = looks[row];
    const isSame = look && next ? keyOf(look) === keyOf(next) : look === next;
    if (row < looks.length && isSame) continue;
    if (look) runs.push({ ...look, area: { top, left: column, bottom: row - 1, right: column } });
    top = row;
  }
  return runs;
}
