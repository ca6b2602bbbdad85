import type { SourceCell } from '../../engine/problem';

/** What stands in a cell that something was read from: a true number, nothing, or anything else (undefined). */
export type Sources = (cell: SourceCell) => number | 'blank' | undefined;

/** No cell can be read: the workbook that is written holds none of what was read. */
export const NO_SOURCES: Sources = () => undefined;
