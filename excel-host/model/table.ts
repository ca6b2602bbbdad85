import type { Area } from './area';

/** A table object; the texts of its header are in the cells. */
export interface Table {
  readonly id: string;
  name: string;
  /** With header and totals rows. */
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
}

/** The rows between header and totals, or undefined where there is none. */
export function tableBody({ area, showHeaders, showTotals }: Table): Area | undefined {
  const top = area.top + (showHeaders ? 1 : 0);
  const bottom = area.bottom - (showTotals ? 1 : 0);
  return top <= bottom ? { ...area, top, bottom } : undefined;
}
