import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import { DEFLATED, type ZipEntry } from './entry';

/** 1 January 1980, 0:00: the first moment a zip archive knows, so that the same parts give the same bytes. */
const FIRST_MOMENT = 0x00210000;
const DATA_DESCRIPTOR = 0x0008;
const VERSION = 20;

/** A new entry; `name` in ASCII. */
export function packEntry(name: string, bytes: Uint8Array): ZipEntry {
  return {
    name,
    rawName: Uint8Array.from(name, (letter) => letter.charCodeAt(0)),
    flags: 0,
    method: DEFLATED,
    modified: FIRST_MOMENT,
    crc: crc32(bytes),
    size: bytes.length,
    externalAttributes: 0,
    packed: deflateSync(bytes, { level: 6 }),
  };
}

/** The archive of these entries, in this order. Packed bytes are copied as they are. */
export function writeArchive(entries: readonly ZipEntry[]): Uint8Array {
  const local = entries.reduce((sum, entry) => sum + 30 + entry.rawName.length + entry.packed.length, 0);
  const central = entries.reduce((sum, entry) => sum + 46 + entry.rawName.length, 0);
  const bytes = new Uint8Array(local + central + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const offsets = entries.map((entry) => {
    const offset = at;
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry);
    bytes.set(entry.rawName, at + 30);
    bytes.set(entry.packed, at + 30 + entry.rawName.length);
    at += 30 + entry.rawName.length + entry.packed.length;
    return offset;
  });
  entries.forEach((entry, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    writeCommon(view, at + 6, entry);
    view.setUint32(at + 38, entry.externalAttributes, true);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(entry.rawName, at + 46);
    at += 46 + entry.rawName.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, central, true);
  view.setUint32(at + 16, local, true);
  return bytes;
}

/** The fields that local and central headers share, from the version needed to the length of the name. */
function writeCommon(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, VERSION, true);
  // Sizes and check sum stand in the header, so no descriptor follows the data.
  view.setUint16(at + 2, entry.flags & ~DATA_DESCRIPTOR, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
}
