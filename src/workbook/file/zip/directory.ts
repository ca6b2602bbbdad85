import type { Limits } from '../limits';
import { checkNames, checkWeight } from './checks';
import { ZipFault, type ZipEntry } from './entry';
import { findEnd } from './end';

const CENTRAL_HEADER = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const ENCRYPTED = 0x0001;
const UTF8_NAME = 0x0800;
const IN_ZIP64 = 0xffffffff;

interface Located {
  readonly entry: ZipEntry;
  /** Of the local header, and of the byte after the packed data. */
  readonly from: number;
  readonly to: number;
}

/**
 * The entries of an archive in the order of its central directory. Nothing is unpacked: sizes, ratios, names and
 * overlaps are judged from the directory first.
 * @throws ZipFault
 */
export function readDirectory(bytes: Uint8Array, limits: Limits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end.entries > limits.entries) {
    throw new ZipFault('workbook.too-many-parts', { found: end.entries, limit: limits.entries });
  }
  const located: Located[] = [];
  let at = end.directory;
  for (let index = 0; index < end.entries; index++) {
    if (at + 46 > end.at || view.getUint32(at, true) !== CENTRAL_HEADER)
      throw new ZipFault('workbook.broken');
    located.push(readEntry(bytes, view, at, end.directory));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (at > end.at) throw new ZipFault('workbook.broken');
  const entries = located.map(({ entry }) => entry);
  checkNames(entries);
  checkWeight(entries, limits);
  checkApart(located);
  return entries;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, directory: number): Located {
  const flags = view.getUint16(at + 8, true);
  if (flags & ENCRYPTED) throw new ZipFault('workbook.encrypted');
  const nameLength = view.getUint16(at + 28, true);
  const rawName = bytes.slice(at + 46, at + 46 + nameLength);
  const sizes = readSizes(view, at);
  const from = sizes.offset;
  if (from + 30 > directory || view.getUint32(from, true) !== LOCAL_HEADER)
    throw new ZipFault('workbook.broken');
  const start = from + 30 + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
  const to = start + sizes.packed;
  if (to > directory || !sameName(bytes, from + 30, view.getUint16(from + 26, true), rawName)) {
    throw new ZipFault('workbook.broken');
  }
  const entry: ZipEntry = {
    name: decodeName(rawName, (flags & UTF8_NAME) !== 0),
    rawName,
    flags,
    method: view.getUint16(at + 10, true),
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size: sizes.unpacked,
    externalAttributes: view.getUint32(at + 38, true),
    packed: bytes.subarray(start, to),
  };
  return { entry, from, to };
}

/** Sizes and place of an entry, taken from the zip64 field where the plain fields are full. */
function readSizes(view: DataView, at: number): { packed: number; unpacked: number; offset: number } {
  const extra = readZip64(view, at);
  const pick = (value: number): number => (value === IN_ZIP64 ? extra() : value);
  // The order of the zip64 field is fixed: unpacked, packed, offset, each present only where it is needed.
  const unpacked = pick(view.getUint32(at + 24, true));
  const packed = pick(view.getUint32(at + 20, true));
  return { unpacked, packed, offset: pick(view.getUint32(at + 42, true)) };
}

function readZip64(view: DataView, at: number): () => number {
  const from = at + 46 + view.getUint16(at + 28, true);
  const to = Math.min(from + view.getUint16(at + 30, true), view.byteLength);
  for (let field = from; field + 4 <= to; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 0x0001) continue;
    const fieldEnd = Math.min(field + 4 + view.getUint16(field + 2, true), to);
    let next = field + 4;
    return () => {
      if (next + 8 > fieldEnd) throw new ZipFault('workbook.broken');
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    };
  }
  return () => {
    throw new ZipFault('workbook.broken');
  };
}

function sameName(bytes: Uint8Array, from: number, length: number, rawName: Uint8Array): boolean {
  return length === rawName.length && rawName.every((byte, index) => bytes[from + index] === byte);
}

function decodeName(rawName: Uint8Array, utf8: boolean): string {
  if (utf8) return new TextDecoder().decode(rawName);
  return String.fromCharCode(...rawName);
}

/** Entries that share packed bytes are the trick of the archives that unpack to petabytes. */
function checkApart(located: readonly Located[]): void {
  const ordered = [...located].sort((a, b) => a.from - b.from);
  ordered.forEach((each, index) => {
    const next = ordered[index + 1];
    if (next && next.from < each.to) throw new ZipFault('workbook.broken');
  });
}
