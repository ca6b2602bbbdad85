import type { Grid, GridCell } from '../grid';
import { legacyText } from './legacy-text';

/** The grid with the text of legacy fonts converted; each such cell keeps what was written. */
export function convertGrid(grid: Grid): Grid {
  const rows = grid.rows.map(convertRow);
  return rows.some((row, i) => row !== grid.rows[i]) ? { ...grid, rows } : grid;
}

/** Whether text of the grid can be no Unicode text, whatever its font. */
export function holdsLegacyText(grid: Grid): boolean {
  return grid.rows.some((row) => convertRow(row) !== row);
}

type Row = Grid['rows'][number];

function convertRow(row: Row): Row {
  let converted: (GridCell | undefined)[] | undefined;
  row.forEach((cell, column) => {
    if (typeof cell?.value !== 'string') return;
    const legacy = legacyText(cell.value, cell.font);
    if (legacy === undefined) return;
    converted ??= [...row];
    const { encoding, text } = legacy;
    converted[column] = { ...cell, value: text, legacy: { encoding, written: cell.value } };
  });
  return converted ?? row;
}
