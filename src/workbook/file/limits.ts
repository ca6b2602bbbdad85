/**
 * What a package may hold before it is refused: somebody else's file is opened, so nothing is unpacked that has
 * not been weighed first. Real workbooks of a province stay below a tenth of each figure.
 */
export interface Limits {
  /** Entries in the zip archive. */
  readonly entries: number;
  /** Unpacked bytes of one entry. */
  readonly entryBytes: number;
  /** Unpacked bytes of all entries together. */
  readonly totalBytes: number;
  /** Unpacked ÷ packed bytes of one entry; looked at only for entries above `ratioFrom` unpacked bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Bytes of a part that is held as a tree: the workbook, its styles, relationships and content types. */
  readonly treeBytes: number;
  /** Cells with content in one sheet. */
  readonly cells: number;
  /** Rows × columns of the rectangle around the cells with content of one sheet. */
  readonly area: number;
}

const MIB = 1024 * 1024;

export const LIMITS: Limits = {
  entries: 10_000,
  entryBytes: 256 * MIB,
  totalBytes: 768 * MIB,
  ratio: 300,
  ratioFrom: 8 * MIB,
  treeBytes: 32 * MIB,
  cells: 2_000_000,
  area: 15_000_000,
};

/** For one unit's own file among hundreds, which are read one after the other: a form is a few hundred kilobytes. */
export const UNIT_LIMITS: Limits = {
  ...LIMITS,
  entries: 2_000,
  entryBytes: 64 * MIB,
  totalBytes: 192 * MIB,
  cells: 500_000,
  area: 4_000_000,
};
