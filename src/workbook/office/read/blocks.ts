import type { Area } from '../../../sheets/grid';
import type { Block } from './ask-block';

/** Cells asked for in one request: with values, kinds and formats some 2 MB of Vietnamese text. */
export const CELLS_AT_ONCE = 40_000;

/** How much a block asks for, in plain cells. */
export function weightOf({ area, formulas, fonts }: Block): number {
  return cellsIn(area) * (1 + (formulas ? 0.5 : 0) + (fonts ? 1 : 0));
}

export function cellsIn({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** A range in blocks of whole rows. Columns are asked about in the first one only. */
export function blocksOf(whole: Block): Block[] {
  const { top, bottom } = whole.area;
  const rowWeight = weightOf(whole) / (bottom - top + 1);
  const rows = Math.max(1, Math.floor(CELLS_AT_ONCE / rowWeight));
  const blocks: Block[] = [];
  for (let from = top; from <= bottom; from += rows) {
    blocks.push({
      ...whole,
      area: { ...whole.area, top: from, bottom: Math.min(bottom, from + rows - 1) },
      hiddenColumns: whole.hiddenColumns && from === top,
    });
  }
  return blocks;
}

/** The two halves of a block, upper and lower, or left and right where it is one row; none of a single cell. */
export function halvesOf(block: Block): Block[] {
  const { top, left, bottom, right } = block.area;
  if (bottom > top) {
    const middle = Math.floor((top + bottom) / 2);
    return [
      { ...block, area: { ...block.area, bottom: middle } },
      { ...block, area: { ...block.area, top: middle + 1 }, hiddenColumns: false },
    ];
  }
  if (right === left) return [];
  const middle = Math.floor((left + right) / 2);
  return [
    { ...block, area: { ...block.area, right: middle } },
    { ...block, area: { ...block.area, left: middle + 1 }, hiddenRows: false },
  ];
}
