import type { Entry } from '../../rules/run-result';
import type { DocumentCell } from '../sheet-document';
import type { ReportContext, Row } from './context';

type Cells = NonNullable<Entry['cells']>;

/** Addresses named before the rest is only counted. */
const NAMED = 3;
const ADDRESS = /^[A-Z]{1,3}[1-9]\d{0,6}$/u;

/** `'Cá nhân'!F12, F13, F14 và 20 ô khác`; a sheet is named again when it changes. Empty without cells. */
export function sourceText({ say }: ReportContext, cells: Cells): string {
  let last: string | undefined;
  const named = cells.slice(0, NAMED).map(({ sheet, cell }) => {
    const place = sheet === last ? cell : `${quoted(sheet)}!${cell}`;
    last = sheet;
    return place;
  });
  const text = named.join(', ');
  const more = cells.length - named.length;
  return more > 0 ? say('reports.source.more', { cells: text, more }) : text;
}

/** Where a click leads: the first cell, when it is one of a workbook and not a line of a CSV file. */
export function sourceLink(cells: Cells): NonNullable<DocumentCell['link']> | undefined {
  const [first] = cells;
  return first && ADDRESS.test(first.cell) ? { sheet: first.sheet, cell: first.cell } : undefined;
}

/** The row itself, for a reason that rests on no single cell: `'Cá nhân', dòng 12`. */
export function rowText({ say }: ReportContext, row: Row): string {
  return say('reports.source.row', { sheet: quoted(row.sheet), row: String(row.row) });
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** Cells of several entries, each once. */
export function cellsOf(entries: readonly Entry[]): Cells {
  const seen = new Map<string, Cells[number]>();
  for (const cell of entries.flatMap((entry) => entry.cells ?? []))
    seen.set(`${cell.sheet}!${cell.cell}`, cell);
  return [...seen.values()];
}
