import type { Problem } from '../engine/problem';
import type { Grid } from './grid';
import { isTooLarge, MAX_COLUMNS, MAX_ROWS } from './limits';
import { problemPlace } from './place';
import { isNumberingRow, textsOf } from './recognise/numbering-row';
import { SheetView } from './sheet-view';
import { findSideHeader, type SideColumn, type SideHeader } from './side-columns';
import { SideLine } from './side-line';

/** What a kind of sheet beside the populations looks like. */
export interface SideKind<Id extends string> {
  readonly columns: readonly SideColumn<Id>[];
  /** One of them every line fills in: where they are blank it is a remark, or the end of the table. */
  readonly main: readonly Id[];
  suffices(header: SideHeader<Id>): boolean;
}

export interface SideTable<Id extends string> {
  readonly view: SheetView;
  readonly header: SideHeader<Id>;
  readonly lines: readonly SideLine<Id>[];
}

/** The lines of a table, without blank ones, remarks and signatures; none on an empty sheet. */
export function sideTable<Id extends string>(
  grid: Grid,
  { columns, main, suffices }: SideKind<Id>,
): { table?: SideTable<Id>; problems: Problem[] } {
  const view = new SheetView(grid);
  if (view.height === 0) return { problems: [] };
  if (isTooLarge(view)) return { problems: [tooLarge(view)] };
  const header = findSideHeader(view, columns, suffices);
  if (header === undefined) return { problems: [headerNotFound(grid, columns)] };
  const lines: SideLine<Id>[] = [];
  // a heading merged over two rows leaves a blank one where merged cells are not known, as in an older Excel
  let first = header.bottom + 1;
  while (first < view.height && view.ownColumns(first).length === 0) first += 1;
  const isNumbered = !view.isCsv && first < view.height && isNumberingRow(textsOf(view, first));
  for (let row = isNumbered ? first + 1 : first; row < view.height; row++) {
    const line = new SideLine(view, row, header.columns);
    if (line.isEnd(main)) break;
    if (!line.isBlank() && !line.isRemark(main)) lines.push(line);
  }
  return { table: { view, header, lines }, problems: [] };
}

function headerNotFound(grid: Grid, columns: readonly SideColumn[]): Problem {
  const params = { sheet: grid.sheet, looked: columns.map(({ heading }) => heading) };
  return { severity: 'error', code: 'sheets.side-header-not-found', params, ...problemPlace(grid, 0, 0) };
}

function tooLarge({ grid, height, width }: SheetView): Problem {
  const params = { sheet: grid.sheet, rows: height, columns: width, MAX_ROWS, MAX_COLUMNS };
  return { severity: 'error', code: 'sheets.side-too-large', params, sheet: grid.sheet };
}
