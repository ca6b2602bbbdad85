import type { Entry } from '../../rules/run-result';
import type { DocumentCell } from '../sheet-document';
import type { ReportContext } from './context';

type Cells = NonNullable<Entry['cells']>;

/** So many addresses are named; of more only the first is, and the others are counted. */
const NAMED = 3;
const ADDRESS = /^[A-Z]{1,3}[1-9]\d{0,6}$/u;

/**
 * `'Cá nhân'!F12, F13, F14`, or `'Cá nhân'!F12 và 7 ô khác`; a sheet is named again when it changes. Empty without
 * cells. `fits`: the cells are counted where naming them does not fit.
 */
export function sourceText(
  context: ReportContext,
  cells: Cells,
  fits: (text: string) => boolean = () => true,
): string {
  const [first] = cells;
  if (!first) return '';
  const named = cells.length <= NAMED ? addresses(cells) : undefined;
  return named !== undefined && fits(named) ? named : counted(context, first, cells.length);
}

function addresses(cells: Cells): string {
  let last: string | undefined;
  const named = cells.map(({ sheet, cell }) => {
    const place = sheet === last ? cell : `${quoted(sheet)}!${cell}`;
    last = sheet;
    return place;
  });
  return named.join(', ');
}

function counted({ say }: ReportContext, { sheet, cell }: Cells[number], count: number): string {
  const cells = `${quoted(sheet)}!${cell}`;
  return count > 1 ? say('reports.source.more', { cells, more: count - 1 }) : cells;
}

/** Where a click leads: the first cell, when it is one of a workbook and not a line of a CSV file. */
export function sourceLink(cells: Cells): NonNullable<DocumentCell['link']> | undefined {
  const [first] = cells;
  return first && isAddress(first) ? { sheet: first.sheet, cell: first.cell } : undefined;
}

/** Whether a cell is one of a workbook, and not a line of a CSV file. */
export function isAddress({ cell }: Pick<Cells[number], 'cell'>): boolean {
  return ADDRESS.test(cell);
}

/** Whether rows were read from a CSV file: nothing in a workbook has such a name by itself. */
export function isFile(sheet: string): boolean {
  return /\.csv$/iu.test(sheet);
}

/** The row itself, for a reason that rests on no single cell: `'Cá nhân', dòng 12`. */
export function rowText(
  { say }: ReportContext,
  row: { readonly sheet: string; readonly row: number | string },
): string {
  return say('reports.source.row', { sheet: quoted(row.sheet), row: String(row.row) });
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** Cells of several entries, each once. */
export function cellsOf(entries: readonly Pick<Entry, 'cells'>[]): Cells {
  const seen = new Map<string, Cells[number]>();
  for (const cell of entries.flatMap((entry) => entry.cells ?? []))
    seen.set(`${cell.sheet}!${cell.cell}`, cell);
  return [...seen.values()];
}
