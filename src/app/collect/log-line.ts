import { ID_MARK } from '../../reports/collected/id-line';
import type { Grid } from '../../sheets/grid';
import { writtenText } from '../../sheets/cell';

/** The columns of *Nhật ký điểm*, in order. */
export const LOG_COLUMNS = [
  'population',
  'key',
  'column',
  'old',
  'new',
  'who',
  'when',
  'source',
  'why',
] as const;
export type LogColumn = (typeof LOG_COLUMNS)[number];

/** A changed score. Everything as it is shown; '' where nothing is known. */
export type LogLine = Readonly<Record<LogColumn, string>>;

/** The row of ids of a table of ours: column id → column; undefined where it is not there. */
export function idRow({ rows }: Grid): { row: number; columns: ReadonlyMap<string, number> } | undefined {
  const row = rows.findIndex(([first]) => first?.value === ID_MARK);
  if (row < 0) return undefined;
  const columns = new Map<string, number>();
  rows[row]!.forEach((cell, column) => {
    if (column > 0 && typeof cell?.value === 'string') columns.set(cell.value, column);
  });
  return { row, columns };
}

/** The lines that were written or filled in before. */
export function readLog(grid: Grid): LogLine[] {
  const ids = idRow(grid);
  if (!ids) return [];
  return grid.rows.slice(ids.row + 1).flatMap((cells): LogLine[] => {
    const texts = LOG_COLUMNS.map((id) => {
      const column = ids.columns.get(id);
      return [id, column === undefined ? '' : writtenText(cells[column])] as const;
    });
    const line = Object.fromEntries(texts) as LogLine;
    return line.key === '' && line.column === '' ? [] : [line];
  });
}
