import type { SheetInfo } from '../../port';
import type { Printed } from './print-setup';

/** How a sheet looks beside its cells: what copying cells does not carry. Plain data, kept with the workbook. */
export interface Appearance {
  readonly visibility: SheetInfo['visibility'];
  readonly gridlines: boolean;
  /** How many rows and columns do not scroll. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly rows: Lines;
  readonly columns: Lines;
  /** Absent where Excel could not say, as on a machine without a printer. */
  readonly page?: Page;
}

/** The first rows or columns of a sheet. */
export interface Lines {
  /** How many of them are described; those behind are left alone. */
  readonly count: number;
  /** How many of the described have their sizes kept; the heights of those behind are found anew. Absent: all. */
  readonly known?: number;
  /** Lines that have not the usual size: the first, how many, and points. */
  readonly sizes: readonly (readonly [first: number, count: number, points: number])[];
  /** Lines that are hidden: the first, and how many. */
  readonly hidden: readonly (readonly [first: number, count: number])[];
}

/** Margins in points; what Excel knows nothing of is absent. */
export interface Page {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly headersState?: string;
  readonly firstHeader?: string;
  readonly header?: string;
  readonly printed: Printed;
  readonly breaks: { readonly rows: readonly number[]; readonly columns: readonly number[] };
}

/** A sheet whose appearance is to be known, at least for so many rows and columns. */
export interface LookedAt {
  readonly id: string;
  readonly rows: number;
  readonly columns: number;
}
