/** One entry of a zip archive, still packed: an entry that is not touched is copied as it is. */
export interface ZipEntry {
  readonly name: string;
  /** The name as it stands in the archive. */
  readonly rawName: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated; others are copied but cannot be unpacked. */
  readonly method: number;
  /** Time and date in MS-DOS form, date in the upper half. */
  readonly modified: number;
  readonly crc: number;
  readonly size: number;
  readonly externalAttributes: number;
  /** The packed bytes. */
  readonly packed: Uint8Array;
}

export const STORED = 0;
export const DEFLATED = 8;

/** An archive that is damaged or made to harm; `code` and `params` as in a WorkbookError, without the file's name. */
export class ZipFault extends Error {
  constructor(
    readonly code: string,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = 'ZipFault';
  }
}
