import type { Grid, GridCell } from '../../../sheets/grid';
import { CellPile, packInPortions, type PackedCells } from './packed-cells';
import type { Parcel } from './parcel';

type Head = readonly { readonly grid: Omit<Grid, 'rows'>; readonly lengths: Uint32Array }[];

/** Grids as they are read: their cells in portions, then everything else. */
export const GRIDS: Parcel<readonly Grid[]> = {
  split: (grids) => ({
    parts: packInPortions(cellsOf(grids)),
    head: grids.map(({ rows, ...grid }) => ({ grid, lengths: Uint32Array.from(rows, (row) => row.length) })),
  }),
  receiver() {
    const pile = new CellPile();
    return {
      take: (part) => pile.add(part as PackedCells),
      finish: (head) =>
        (head as Head).map(({ grid, lengths }): Grid => ({
          ...grid,
          rows: Array.from(lengths, (length) => pile.next(length) as (GridCell | undefined)[]),
        })),
    };
  },
};

function* cellsOf(grids: readonly Grid[]): Generator<GridCell | undefined> {
  for (const { rows } of grids) for (const row of rows) yield* row;
}
