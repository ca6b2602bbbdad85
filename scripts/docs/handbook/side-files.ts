import { BALLOT_COLUMNS } from '../../../src/sheets/ballot-columns';
import { COUNCIL_COLUMNS, MARK_COLUMNS } from '../../../src/sheets/council-columns';
import { HISTORY_COLUMNS } from '../../../src/sheets/history-columns';
import type { SideColumn } from '../../../src/sheets/side-columns';
import { sideFileOf, type SideFile } from '../../../src/sheets/side-files';
import { code, table } from './markdown';

export interface SideFileWords {
  readonly sheet: string;
  readonly columns: readonly string[];
}

/** The files that may lie beside a workbook, each with its sheet and its columns. */
export function sideFiles(words: Readonly<Record<SideFile, SideFileWords>>): string {
  const rows = Object.entries(words).map(([side, { sheet, columns }]) => {
    const file = `${side}.csv`;
    if (
      sideFileOf({ sheet: file, source: 'csv' }) !== side ||
      sideFileOf({ sheet, source: 'workbook' }) !== side
    )
      throw new Error(`${file} or ${sheet} is no side file`);
    return [code(file), sheet, columns.map(code).join(', ')];
  });
  return table(['tệp', 'trang tính', 'các cột'], rows);
}

const COLUMNS: Readonly<Record<string, readonly SideColumn[]>> = {
  history: HISTORY_COLUMNS,
  council: COUNCIL_COLUMNS,
  ballots: BALLOT_COLUMNS,
};
const ONLY_ON_SHEETS: readonly string[] = MARK_COLUMNS;

/** The columns of a file, what they are called on its sheet, and what stands in them. @throws Error for an unknown file */
export function sideColumns(
  side: string,
  meanings: Readonly<Record<string, Readonly<Record<string, string>>>>,
): string {
  const columns = COLUMNS[side];
  if (!columns) throw new Error(`there is no table of ${side}`);
  const rows = columns.map(({ id, heading, others = [] }) => {
    const meaning = meanings[side]?.[id];
    if (meaning === undefined)
      throw new Error(`docs/templates/side-files.json says nothing of ${side} ${id}`);
    return [
      ONLY_ON_SHEETS.includes(id) ? '' : code(id),
      heading,
      others.slice(0, MOST_OTHERS).join('; '),
      meaning,
    ];
  });
  return table(['cột trong tệp', 'tiêu đề trên trang tính', 'cũng gọi là', 'ghi gì'], rows);
}

/** More would hide the usual ones. */
const MOST_OTHERS = 5;
