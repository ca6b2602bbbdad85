import { ZipFault } from './entry';

const END = 0x06054b50;
const END_LENGTH = 22;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const LONGEST_COMMENT = 0xffff;

export interface EndOfArchive {
  /** Where the record stands: the central directory ends here or before. */
  readonly at: number;
  readonly entries: number;
  /** Where the central directory begins. */
  readonly directory: number;
}

/** The record at the end of an archive from which everything else is found. @throws ZipFault */
export function findEnd(view: DataView): EndOfArchive {
  const at = locate(view);
  const entries = view.getUint16(at + 10, true);
  const directory = view.getUint32(at + 16, true);
  const end =
    entries === 0xffff || directory === 0xffffffff ? readZip64(view, at) : { at, entries, directory };
  if (end.directory > end.at) throw new ZipFault('workbook.broken');
  return end;
}

function locate(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_LENGTH + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  throw new ZipFault('workbook.broken');
}

function readZip64(view: DataView, endAt: number): EndOfArchive {
  const locator = endAt - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64) throw new ZipFault('workbook.broken');
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > locator || view.getUint32(at, true) !== END64) throw new ZipFault('workbook.broken');
  return {
    at,
    entries: Number(view.getBigUint64(at + 32, true)),
    directory: Number(view.getBigUint64(at + 48, true)),
  };
}
